// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::journal {

/// Groups of a server's roles; each till's own role is a member. Books of one server share them: who may
/// enter a book at all is granted for each (sharedbook.h).
inline const QString tillGroup = QStringLiteral("vezne_till"); ///< sells, cancels, asks
inline const QString financeGroup =
    QStringLiteral("vezne_finance"); ///< also gives money back, and compares books

/// A step of the schema for PostgreSQL. Tables, columns and indexes are the same; triggers and the index of
/// letters come with sharedRules().
[[nodiscard]] QStringList sharedStep(const QStringList &step);

/// Triggers that keep a shared book to its events and to legal moves, functions through which alone its
/// chains grow, the index of letters, and what each group may do. Run by the book's owner, again and again.
[[nodiscard]] QStringList sharedRules();

} // namespace vezne::journal

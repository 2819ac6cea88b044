// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/deed.h"

namespace vezne::journal {

/// What a note on a payment tells. What a bank asks for in a dispute has kinds of its own.
enum class NoteKind {
    Remark,
    Delivery, ///< number of the parcel, who took it
    Consent,  ///< how the customer agreed: order form, recording, e-mail
};

inline constexpr std::array allNoteKinds{NoteKind::Remark, NoteKind::Delivery, NoteKind::Consent};

[[nodiscard]] QString word(NoteKind kind);

/// Written on a payment afterwards. Stays: it stands in the audit trail.
struct Note
{
    Instant at;
    QString actor;
    NoteKind kind = NoteKind::Remark;
    QString text;
};

inline constexpr qsizetype longestNote = 500;

/// As a deed of the audit trail. `order` is for its readers.
[[nodiscard]] Deed noteDeed(const QString &payment, const QString &order, NoteKind kind, const QString &text);

/// Works on any connection.
class NoteBook
{
public:
    explicit NoteBook(const Database &database)
        : m_database(&database)
    {}

    /// On one payment (its operation id), oldest first.
    [[nodiscard]] Result<std::vector<Note>> ofPayment(const QString &payment) const;

private:
    const Database *m_database;
};

} // namespace vezne::journal

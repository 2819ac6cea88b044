// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vezne::journal {

/// What was typed into a search box, taken apart. All parts must match.
struct SearchText
{
    QStringList indexed; ///< folded words that the search index answers: three letters and more
    QStringList brief;   ///< folded words that are too short for it
    QString idPrefix;    ///< an operation's id or its beginning, lower case

    [[nodiscard]] bool isEmpty() const { return indexed.isEmpty() && brief.isEmpty() && idPrefix.isEmpty(); }
};

/// A telephone number in any spelling becomes the stored one, without the country's code for one of Turkey,
/// an amount written for people
/// (`₺1.250,00`) the recorded figures, an id with its dashes an id; the rest is folded words.
[[nodiscard]] SearchText readSearchText(const QString &typed);

/// For SQL's LIKE with backslash as the escape character: `word` anywhere.
[[nodiscard]] QString likePattern(QString word);

/// For the search index: every word, anywhere.
[[nodiscard]] QString matchExpression(const QStringList &words);

} // namespace vezne::journal

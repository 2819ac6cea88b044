// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/redact.h"

#include <QRegularExpression>
#include <vector>

#include "core/card/number.h"

namespace vezne::card {

using namespace Qt::StringLiterals;

namespace {

/// Digits that stand together, with their place in the text.
struct Group
{
    qsizetype from, to;
};

/// Groups of `run` that belong together.
std::vector<Group> groupsOf(const QString &text, qsizetype from, qsizetype to)
{
    std::vector<Group> groups;
    for (qsizetype i = from; i < to; ++i) {
        if (!text[i].isDigit())
            continue;
        if (groups.empty() || groups.back().to != i)
            groups.push_back({i, i});
        groups.back().to = i + 1;
    }
    return groups;
}

bool looksLikeCard(const QString &digits)
{
    constexpr int shortest = 13, longest = 19;
    return digits.size() >= shortest && digits.size() <= longest && u"234569"_s.contains(digits.front()) &&
           passesLuhn(digits);
}

/// Whether a card number may go on from one group to the next: behind a single space or dash always; behind a
/// dot, a slash or two blanks, as they stand in dates and amounts, when both groups are as long as those of
/// cards.
bool goesOn(const QString &text, const Group &group, const Group &next)
{
    constexpr qsizetype shortest = 3;
    const QStringView between = QStringView(text).sliced(group.to, next.from - group.to);
    return between == u" " || between == u"-" ||
           (group.to - group.from >= shortest && next.to - next.from >= shortest);
}

/// Where a card number ends that begins with the group at `first`, or nothing. The longest wins.
std::optional<std::size_t> endOfCard(const QString &text, const std::vector<Group> &groups, std::size_t first)
{
    QString digits;
    std::optional<std::size_t> end;
    for (std::size_t i = first; i < groups.size() && digits.size() <= 19; ++i) {
        if (i > first && !goesOn(text, groups[i - 1], groups[i]))
            break;
        digits += QStringView(text).sliced(groups[i].from, groups[i].to - groups[i].from);
        if (looksLikeCard(digits))
            end = i + 1;
    }
    return end;
}

/// One run of digits and what may stand between them, with its card numbers taken out.
QString cleanRun(const QString &text, qsizetype from, qsizetype to)
{
    const std::vector<Group> groups = groupsOf(text, from, to);
    QString clean;
    qsizetype copied = from;
    for (std::size_t i = 0; i < groups.size();) {
        const auto end = endOfCard(text, groups, i);
        if (!end) {
            ++i;
            continue;
        }
        clean += QStringView(text).sliced(copied, groups[i].from - copied);
        clean += "[card number]"_L1;
        copied = groups[*end - 1].to;
        i = *end;
    }
    return clean.append(QStringView(text).sliced(copied, to - copied));
}

} // namespace

QString withoutCardNumbers(const QString &text)
{
    static const QRegularExpression part(u"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|"
                                         "[0-9](?:[ .\\-/_\\t\\x{a0}\\x{2009}\\x{202f}]{0,2}[0-9]){12,}"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString clean;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(text)) {
        clean += QStringView(text).sliced(copied, match.capturedStart() - copied);
        const bool isUuid = match.hasCaptured(1);
        clean += isUuid ? match.captured() : cleanRun(text, match.capturedStart(), match.capturedEnd());
        copied = match.capturedEnd();
    }
    return clean.append(QStringView(text).sliced(copied));
}

} // namespace vezne::card

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/redact.h"

#include <QRegularExpression>
#include <vector>

#include "core/card/brand.h"
#include "core/card/number.h"

namespace vezne::card {

using namespace Qt::StringLiterals;

namespace {

/// Digits that stand together, with their place in the text.
struct Group
{
    qsizetype from, to;
};

constexpr int shortestCard = 13;
constexpr int longestCard = 19;

bool looksLikeCard(const QString &digits)
{
    return digits.size() >= shortestCard && digits.size() <= longestCard &&
           u"234569"_s.contains(digits.front()) && passesLuhn(digits);
}

/// The digits of a group, whichever script they are in.
QString digitsOf(const QString &text, const Group &group)
{
    QString digits;
    for (qsizetype i = group.from; i < group.to; ++i)
        digits += QChar(u'0' + text[i].digitValue());
    return digits;
}

/// Of digits that are no card by themselves, how many at their beginning are one of a scheme: its number with
/// what stands beside it on the card run together. Times and long order numbers begin as no scheme does.
std::optional<qsizetype> cardAtTheHeadOf(const QString &digits)
{
    const Brand brand = brandOf(digits);
    const qsizetype length = brand == Brand::Amex ? 15 : 16;
    const bool isLonger = brand != Brand::Unknown && digits.size() > length && !looksLikeCard(digits);
    return isLonger && looksLikeCard(digits.first(length)) ? std::optional(length) : std::nullopt;
}

/// Groups of digits of a run.
std::vector<Group> groupsOf(const QString &text, qsizetype from, qsizetype to)
{
    std::vector<Group> groups;
    for (qsizetype i = from; i < to; ++i) {
        if (!text[i].isDigit())
            continue;
        Group group{i, i};
        while (i < to && text[i].isDigit())
            group.to = ++i;
        if (const auto head = cardAtTheHeadOf(digitsOf(text, group))) {
            groups.push_back({group.from, group.from + *head});
            group.from += *head;
        }
        groups.push_back(group);
    }
    return groups;
}

/// Whether a card number may go on from one group to the next: behind a single space or dash always; behind
/// anything else, which also stands in dates and amounts, when both groups are as long as those of cards.
bool goesOn(const QString &text, const Group &group, const Group &next)
{
    constexpr qsizetype shortest = 3;
    const QStringView between = QStringView(text).sliced(group.to, next.from - group.to);
    return between == u" " || between == u"-" ||
           (group.to - group.from >= shortest && next.to - next.from >= shortest);
}

/// Where a card number ends that begins with the group at `first`, or nothing. The shortest wins: what stands
/// behind it may be an amount.
std::optional<std::size_t> endOfCard(const QString &text, const std::vector<Group> &groups, std::size_t first)
{
    QString digits;
    for (std::size_t i = first; i < groups.size() && digits.size() <= longestCard; ++i) {
        if (i > first && !goesOn(text, groups[i - 1], groups[i]))
            break;
        digits += digitsOf(text, groups[i]);
        if (looksLikeCard(digits))
            return i + 1;
    }
    return std::nullopt;
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
        clean += struckOut;
        copied = groups[*end - 1].to;
        i = *end;
    }
    return clean.append(QStringView(text).sliced(copied, to - copied));
}

/// What stands beside a number on a card and is typed behind it: until when it is valid, and the security
/// code. An amount is neither.
QString withoutWhatFollows(const QString &text)
{
    const QString apart = u"[^\\p{L}\\p{N}]{0,3}"_s;
    const QString expiry =
        u"(?:(?:skt|son kul|exp|valid)\\D{0,14})?(?:0[1-9]|1[0-2])%1(?:20)?[2-4]\\d(?=\\D|$|\\d{3,4}(?!\\d))"_s
            .arg(apart);
    const QString code =
        u"(?:(?:cvc|cvv|cv2|güvenlik|kod)2?\\D{0,14})?\\d{3,4}(?!\\d|[.,]\\d|\\s*(?:tl|try|₺|lira))"_s;
    static const QRegularExpression following(
        u"\\[card number\\](?:%1%2)?(?:%1%3)?"_s.arg(apart, expiry, code),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(following, struckOut);
}

} // namespace

QString withoutCardNumbers(const QString &text)
{
    static const QRegularExpression part(u"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|"
                                         "\\d(?:[^\\p{L}\\p{N}]{0,3}\\d){12,}"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString clean;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(text)) {
        clean += QStringView(text).sliced(copied, match.capturedStart() - copied);
        const bool isUuid = match.hasCaptured(1);
        clean += isUuid ? match.captured() : cleanRun(text, match.capturedStart(), match.capturedEnd());
        copied = match.capturedEnd();
    }
    if (copied == 0)
        return text;
    return withoutWhatFollows(clean.append(QStringView(text).sliced(copied)));
}

} // namespace vezne::card

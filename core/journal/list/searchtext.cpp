// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/searchtext.h"

#include <QRegularExpression>

#include "core/base/fold.h"
#include "core/base/phone.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastIndexed = 3; ///< the index knows runs of three letters
constexpr auto homeCountry = "+90"_L1;

/// `01998a3c-...`: at least the first group and its dash.
bool isIdPrefix(const QString &word)
{
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f-]{0,27}$"_s);
    return form.match(word).hasMatch();
}

/// Figures as they are recorded for an amount with grouped thousands or a currency sign; else the word.
QString plainAmount(const QString &word)
{
    static const QRegularExpression turkish(u"^[₺$€£]?(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d{1,2}))?$"_s);
    static const QRegularExpression english(u"^[₺$€£]?(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d{1,2}))?$"_s);
    static const QRegularExpression signedFigure(u"^[₺$€£](\\d+)(?:[.,](\\d{1,2}))?$"_s);
    for (const QRegularExpression &form : {turkish, english, signedFigure}) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            continue;
        QString whole = match.captured(1);
        whole.remove(u'.').remove(u',');
        return match.captured(2).isEmpty() ? whole : whole + u'.' + match.captured(2);
    }
    return word;
}

} // namespace

SearchText readSearchText(const QString &typed)
{
    SearchText search;
    if (const auto phone = phoneNumber(typed)) {
        // Nearly every row has the country's code, so looking for it takes long and tells nothing.
        search.indexed.append(phone->startsWith(homeCountry) ? phone->sliced(homeCountry.size()) : *phone);
        return search;
    }
    for (const QString &folded : fold(typed).split(' '_L1, Qt::SkipEmptyParts)) {
        const QString word = plainAmount(folded);
        if (search.idPrefix.isEmpty() && isIdPrefix(word))
            search.idPrefix = word;
        else if (word.size() < leastIndexed)
            search.brief.append(word);
        else
            search.indexed.append(word);
    }
    return search;
}

QString likePattern(QString word)
{
    return u"%"_s + word.replace('\\'_L1, "\\\\"_L1).replace('%'_L1, "\\%"_L1).replace('_'_L1, "\\_"_L1) +
           u"%"_s;
}

QString matchExpression(const QStringList &words)
{
    QStringList phrases;
    for (QString word : words)
        phrases.append(u'"' + word.replace('"'_L1, "\"\""_L1) + u'"');
    return phrases.join(" AND "_L1);
}

} // namespace vezne::journal

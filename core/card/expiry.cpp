// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/expiry.h"

#include <QRegularExpression>

#include "core/base/istanbul.h"

namespace vezne::card {

using namespace Qt::StringLiterals;

std::optional<Expiry> parseExpiry(QStringView text)
{
    // Without a mark between them the month has both digits: 129 could be January 2029 as well as December
    // 2009.
    static const QRegularExpression form(
        uR"(^\s*(?:([0-9]{1,2})\s*[/.\-\s]\s*|([0-9]{2}))((?:20)?[0-9]{2})\s*$)"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int month = (match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2)).toInt();
    const int year = 2000 + match.capturedView(3).right(2).toInt();
    if (month < 1 || month > 12)
        return std::nullopt;
    return Expiry{month, year};
}

bool isExpired(Expiry expiry, Instant at)
{
    const QDate firstDay(expiry.year, expiry.month, 1);
    return !firstDay.isValid() || at >= istanbul::startOf(firstDay.addMonths(1));
}

QString toText(Expiry expiry)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return twoDigits(expiry.month) + " / "_L1 + twoDigits(expiry.year % 100);
}

} // namespace vezne::card

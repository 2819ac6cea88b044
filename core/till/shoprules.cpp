// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/shoprules.h"

#include <algorithm>

namespace vezne::till {

namespace {

qint64 wholeNumber(const QHash<QString, QString> &settings, const QString &name, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = settings.value(name).toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

Money lira(const QHash<QString, QString> &settings, const QString &name, Money otherwise)
{
    return {wholeNumber(settings, name, otherwise.minorUnits()), Currency::TRY};
}

} // namespace

access::Limits limitsFrom(const QHash<QString, QString> &settings)
{
    const access::Limits limits;
    return {.ownCancelWindow = std::chrono::minutes(
                wholeNumber(settings, setting::ownCancelMinutes, limits.ownCancelWindow.count())),
            .cashierCancel = lira(settings, setting::cashierCancel, limits.cashierCancel),
            .fourEyesRefund = lira(settings, setting::fourEyesRefund, limits.fourEyesRefund)};
}

std::chrono::minutes idleFrom(const QHash<QString, QString> &settings)
{
    const std::chrono::minutes minutes(wholeNumber(settings, setting::idleMinutes, idleDefault.count()));
    return std::clamp(minutes, std::chrono::minutes(1), idleMost);
}

} // namespace vezne::till

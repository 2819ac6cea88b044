// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/shoprules.h"

#include <algorithm>

namespace vezne::till {

using namespace Qt::StringLiterals;

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

bool isMarketplace(const QHash<QString, QString> &settings)
{
    return settings.value(setting::marketplace) == "1"_L1;
}

QString callbackBase(const QHash<QString, QString> &settings)
{
    return settings.value(setting::callbackBase);
}

QString returnPage(const QHash<QString, QString> &settings)
{
    return settings.value(setting::returnPage);
}

std::optional<QString> callbackBaseFrom(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith('/'_L1))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (text.isEmpty() || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && isPlain))
        return text;
    return std::nullopt;
}

QString callbackUrl(const QString &base, const QUrl &page)
{
    return base.isEmpty() ? page.toString() : u"%1/%2%3"_s.arg(base).arg(page.port()).arg(page.path());
}

std::chrono::minutes idleFrom(const QHash<QString, QString> &settings)
{
    const std::chrono::minutes minutes(wholeNumber(settings, setting::idleMinutes, idleDefault.count()));
    return std::clamp(minutes, std::chrono::minutes(1), idleMost);
}

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account.h"

#include <QHostAddress>
#include <QUrl>
#include <array>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Switch
{
    QLatin1StringView name;
    bool Account::*member;
};

constexpr std::array switches{
    Switch{"cardStorage"_L1, &Account::hasCardStorage},
    Switch{"marketplace"_L1, &Account::isMarketplace},
    Switch{"debitThreeDs"_L1, &Account::debitNeedsThreeDs},
    Switch{"fraudReview"_L1, &Account::holdsForReview},
    Switch{"linksReviewed"_L1, &Account::areLinksReviewed},
    Switch{"webhookSignature"_L1, &Account::signsWebhooks},
};

constexpr auto threeDs = "threeDs"_L1;
constexpr auto webhook = "webhook"_L1;

QString onOrOff(bool isOn)
{
    return isOn ? u"on"_s : u"off"_s;
}

tl::expected<void, QString> setThreeDs(Account &account, const QString &value)
{
    if (value == "optional"_L1)
        account.unsecuredRefusal.reset();
    else if (value == "5010"_L1)
        account.unsecuredRefusal = ErrorCode::ThreeDsRequired;
    else if (value == "5167"_L1)
        account.unsecuredRefusal = ErrorCode::AccountNeedsThreeDs;
    else
        return tl::unexpected(u"threeDs is optional, 5010 or 5167"_s);
    return {};
}

/// Nothing leaves the machine, so only its own addresses will do.
tl::expected<void, QString> setWebhook(Account &account, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (!value.isEmpty() && (url.scheme() != "http"_L1 || !isHere))
        return tl::unexpected(u"webhook is an http address on 127.0.0.1, ::1 or localhost"_s);
    account.webhookUrl = value;
    return {};
}

} // namespace

tl::expected<void, QString> setOn(Account &account, const QString &name, const QString &value)
{
    if (name == threeDs)
        return setThreeDs(account, value);
    if (name == webhook)
        return setWebhook(account, value);
    for (const Switch &known : switches) {
        if (name != known.name)
            continue;
        if (value != "on"_L1 && value != "off"_L1)
            return tl::unexpected(u"%1 is on or off"_s.arg(name));
        account.*known.member = value == "on"_L1;
        return {};
    }
    return tl::unexpected(u"an account has nothing called '%1'"_s.arg(name));
}

wire::Object describe(const Account &account)
{
    wire::Object object;
    for (const Switch &known : switches)
        object.set(known.name, onOrOff(account.*known.member));
    object.set(threeDs,
               account.unsecuredRefusal ? QString::number(int(*account.unsecuredRefusal)) : u"optional"_s);
    object.set(webhook, account.webhookUrl);
    return object;
}

} // namespace vezne::sandbox

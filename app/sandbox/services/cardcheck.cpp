// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/cardcheck.h"

#include "app/sandbox/services/fields.h"
#include "core/base/digit.h"
#include "core/card/brand.h"
#include "core/card/expiry.h"
#include "core/card/number.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHolder = 100; // not published; ours
constexpr int longestAlias = 100;

/// Month and year as the provider takes them: one or two digits, and four or two.
std::optional<Failure> checkExpiry(const QString &month, const QString &year, Instant now)
{
    const int monthNumber = isDigits(month) && month.size() <= 2 ? month.toInt() : 0;
    if (monthNumber < 1 || monthNumber > 12)
        return refusal(ErrorCode::InvalidExpireMonth);
    if (!isDigits(year) || (year.size() != 2 && year.size() != 4))
        return refusal(ErrorCode::InvalidExpireYear);
    const int yearNumber = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    if (card::isExpired({.month = monthNumber, .year = yearNumber}, now))
        return refusal(ErrorCode::CardExpired);
    return {};
}

bool isGoodCvc(const QString &cvc, QStringView bin)
{
    return cvc.size() == card::cvcLength(card::brandOf(bin)) && isDigits(cvc);
}

tl::expected<PaymentCard, Failure> readStoredCard(const QJsonObject &card, const Call &call,
                                                  const Ledger &ledger)
{
    const QString userKey = textAt(card, u"cardUserKey");
    if (userKey.isEmpty())
        return tl::unexpected(refusal(ErrorCode::CardUserKeyMissing));
    if (!call.account.hasCardStorage)
        return tl::unexpected(refusal(ErrorCode::CardStorageOff));
    if (!ledger.cards().user(userKey))
        return tl::unexpected(refusal(ErrorCode::CardUserKeyNotFound));
    const std::optional<SavedCard> saved = ledger.cards().find(userKey, textAt(card, u"cardToken"));
    if (!saved)
        return tl::unexpected(refusal(ErrorCode::CardTokenNotFound));
    if (card::isExpired({.month = saved->expireMonth, .year = saved->expireYear}, call.now))
        return tl::unexpected(refusal(ErrorCode::CardExpired));
    const QString cvc = textAt(card, u"cvc"); // may be left out; if given, it goes to the bank
    if (!cvc.isEmpty() && !isGoodCvc(cvc, saved->card.bin))
        return tl::unexpected(refusal(ErrorCode::InvalidCvc));
    return PaymentCard{saved->card, {}};
}

tl::expected<Registration, Failure> readRegistration(const QJsonObject &card, const Call &call,
                                                     const Ledger &ledger)
{
    if (!call.account.hasCardStorage)
        return tl::unexpected(refusal(ErrorCode::CardStorageOff));
    const std::optional<QString> userKey = optionalText(card, u"cardUserKey");
    if (userKey && !ledger.cards().user(*userKey))
        return tl::unexpected(refusal(ErrorCode::CardUserKeyNotFound));
    const auto [month, year] = expiryOf(card);
    return Registration{.userKey = userKey,
                        .alias = optionalText(card, u"cardAlias"),
                        .email = textAt(call.fields, u"buyer.email"),
                        .externalId = textAt(call.fields, u"buyer.id"),
                        .expireMonth = month,
                        .expireYear = year};
}

} // namespace

std::optional<Failure> checkTypedCard(const QJsonObject &card, Instant now, Cvc cvc)
{
    const QString number = textAt(card, u"cardNumber");
    const QString holder = textAt(card, u"cardHolderName").trimmed();
    if (holder.isEmpty())
        return refusal(ErrorCode::CardHolderMissing);
    if (holder.size() > longestHolder)
        return refusal(ErrorCode::CardHolderTooLong);
    if (textAt(card, u"cardAlias").size() > longestAlias)
        return refusal(ErrorCode::CardAliasTooLong);
    if (number.size() < 12 || number.size() > 19 || !card::passesLuhn(number))
        return refusal(ErrorCode::InvalidCardNumber);
    if (auto verdict = checkExpiry(textAt(card, u"expireMonth"), textAt(card, u"expireYear"), now))
        return verdict;
    if (cvc == Cvc::Needed && !isGoodCvc(textAt(card, u"cvc"), number))
        return refusal(ErrorCode::InvalidCvc);
    return {};
}

tl::expected<PaymentCard, Failure> readPaymentCard(const Call &call, const Ledger &ledger)
{
    const QJsonObject card = call.fields.value("paymentCard"_L1).toObject();
    if (card.isEmpty())
        return tl::unexpected(refusal(ErrorCode::PaymentCardMissing));
    if (!textAt(card, u"cardToken").isEmpty())
        return readStoredCard(card, call, ledger);
    if (auto verdict = checkTypedCard(card, call.now, Cvc::Needed))
        return tl::unexpected(*verdict);
    const BankCard typed = bankCardOf(textAt(card, u"cardNumber"));
    if (textAt(card, u"registerCard") != "1"_L1)
        return PaymentCard{typed, {}};
    return readRegistration(card, call, ledger).map([&typed](const Registration &registration) {
        return PaymentCard{typed, registration};
    });
}

std::pair<int, int> expiryOf(const QJsonObject &card)
{
    const int year = textAt(card, u"expireYear").toInt();
    return {textAt(card, u"expireMonth").toInt(), year < 100 ? 2000 + year : year};
}

} // namespace vezne::sandbox

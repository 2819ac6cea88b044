// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/cardcheck.h"

#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "core/base/digit.h"
#include "core/card/brand.h"
#include "core/card/expiry.h"
#include "core/card/number.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHolder = 100; // not published; ours

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

std::optional<Failure> checkTypedCard(const QJsonObject &card, Instant now)
{
    const QString number = textAt(card, u"cardNumber");
    const QString holder = textAt(card, u"cardHolderName").trimmed();
    const QString cvc = textAt(card, u"cvc");
    if (holder.isEmpty())
        return refusal(ErrorCode::CardHolderMissing);
    if (holder.size() > longestHolder)
        return refusal(ErrorCode::CardHolderTooLong);
    if (number.size() < 12 || number.size() > 19 || !card::passesLuhn(number))
        return refusal(ErrorCode::InvalidCardNumber);
    if (auto verdict = checkExpiry(textAt(card, u"expireMonth"), textAt(card, u"expireYear"), now))
        return verdict;
    if (cvc.size() != card::cvcLength(card::brandOf(number)) || !isDigits(cvc))
        return refusal(ErrorCode::InvalidCvc);
    return {};
}

} // namespace

tl::expected<BankCard, Failure> readPaymentCard(const Call &call, const Ledger &)
{
    const QJsonObject card = call.fields.value("paymentCard"_L1).toObject();
    if (card.isEmpty())
        return tl::unexpected(refusal(ErrorCode::PaymentCardMissing));
    if (!textAt(card, u"cardToken").isEmpty())
        return tl::unexpected(refusal(textAt(card, u"cardUserKey").isEmpty()
                                          ? ErrorCode::CardUserKeyMissing
                                          : ErrorCode::CardUserKeyNotFound));
    if (auto verdict = checkTypedCard(card, call.now))
        return tl::unexpected(*verdict);
    return bankCardOf(textAt(card, u"cardNumber"));
}

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/paymentorder.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

#include "app/sandbox/services/cardcheck.h"
#include "app/sandbox/services/fields.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 500;
constexpr Decimal accountCap = Decimal::fromUnits(100'000 * Decimal::one);
// The provider refuses longer texts (codes 4, 9, 10, 20, 22) but does not publish its limits; these are ours.
constexpr int longestConversationId = 255;
constexpr int longestEmail = 100;
constexpr int longestIdentityNumber = 50;
constexpr int shortestIdentityNumber = 5;
constexpr int longestIp = 45;

struct Required
{
    QStringView path;
    ErrorCode code;
};

constexpr std::array requiredOfBuyer{
    Required{u"buyer.id", ErrorCode::FieldMissing},
    Required{u"buyer.name", ErrorCode::FieldMissing},
    Required{u"buyer.surname", ErrorCode::FieldMissing},
    Required{u"buyer.identityNumber", ErrorCode::IdentityNumberMissing},
    Required{u"buyer.email", ErrorCode::EmailMissing},
    Required{u"buyer.registrationAddress", ErrorCode::FieldMissing},
    Required{u"buyer.city", ErrorCode::FieldMissing},
    Required{u"buyer.country", ErrorCode::FieldMissing},
    Required{u"buyer.ip", ErrorCode::FieldMissing},
};

using Verdict = std::optional<Failure>;

Verdict missing(const QJsonObject &fields, const QString &path, ErrorCode code = ErrorCode::FieldMissing)
{
    if (!textAt(fields, path).trimmed().isEmpty())
        return {};
    return refusal(code, code == ErrorCode::FieldMissing ? path : QString());
}

Verdict checkBuyer(const QJsonObject &fields)
{
    for (const Required &required : requiredOfBuyer) {
        if (Verdict verdict = missing(fields, required.path.toString(), required.code))
            return verdict;
    }
    const QString identityNumber = textAt(fields, u"buyer.identityNumber");
    const QString email = textAt(fields, u"buyer.email");
    if (identityNumber.size() > longestIdentityNumber)
        return refusal(ErrorCode::IdentityNumberTooLong);
    if (identityNumber.size() < shortestIdentityNumber)
        return refusal(ErrorCode::IdentityNumberTooShort);
    if (email.size() > longestEmail)
        return refusal(ErrorCode::EmailTooLong);
    if (!looksLikeEmail(email))
        return refusal(ErrorCode::EmailMalformed);
    if (textAt(fields, u"buyer.ip").size() > longestIp)
        return refusal(ErrorCode::IpTooLong);
    return {};
}

Verdict checkAddress(const QJsonObject &fields, const QString &name)
{
    for (const QString &part : {u"contactName"_s, u"city"_s, u"country"_s, u"address"_s}) {
        if (Verdict verdict = missing(fields, name + u'.' + part))
            return verdict;
    }
    return {};
}

tl::expected<Line, Failure> readItem(const QJsonObject &item)
{
    for (const QString &name : {u"id"_s, u"name"_s, u"category1"_s, u"itemType"_s}) {
        if (textAt(item, name).trimmed().isEmpty())
            return tl::unexpected(refusal(ErrorCode::FieldMissing, u"basketItems."_s + name));
    }
    const QString type = textAt(item, u"itemType");
    if (type != "PHYSICAL"_L1 && type != "VIRTUAL"_L1)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    return amountAt(item, u"price"_s).map([&item](Decimal price) {
        Line line;
        line.itemId = textAt(item, u"id");
        line.price = price;
        return line;
    });
}

bool hasPhysicalItem(const QJsonArray &items)
{
    return std::any_of(items.begin(), items.end(),
                       [](const QJsonValue &item) { return item["itemType"_L1] == "PHYSICAL"_L1; });
}

Verdict readBasket(const QJsonArray &items, PaymentOrder &order)
{
    if (items.isEmpty())
        return refusal(ErrorCode::FieldMissing, u"basketItems"_s);
    if (items.size() > mostItems)
        return refusal(ErrorCode::InvalidRequest);
    Decimal total;
    for (const QJsonValue item : items) {
        auto line = readItem(item.toObject());
        if (!line)
            return line.error();
        const std::optional<Decimal> grown = total.plus(line->price);
        if (!grown)
            return refusal(ErrorCode::ItemSumDiffers);
        total = *grown;
        order.lines.push_back(std::move(*line));
    }
    return total == order.price ? Verdict() : refusal(ErrorCode::ItemSumDiffers);
}

Verdict readAmounts(const QJsonObject &fields, PaymentOrder &order)
{
    const auto price = amountAt(fields, u"price"_s);
    const auto paidPrice = amountAt(fields, u"paidPrice"_s);
    if (!price)
        return price.error();
    if (!paidPrice)
        return paidPrice.error();
    if (*price >= accountCap || *paidPrice >= accountCap)
        return refusal(ErrorCode::PriceTooHigh);
    const auto currency = currencyFromCode(optionalText(fields, u"currency").value_or(u"TRY"_s));
    bool isNumber = false;
    const int installment = optionalText(fields, u"installment").value_or(u"1"_s).toInt(&isNumber);
    if (!currency || !isNumber || installment < 1)
        return refusal(ErrorCode::InvalidRequest);
    order.price = *price;
    order.paidPrice = *paidPrice;
    order.currency = *currency;
    order.installment = installment;
    return {};
}

Verdict readConditions(const Call &call, PaymentOrder &order)
{
    order.basketId = optionalText(call.fields, u"basketId");
    if (call.conversationId && call.conversationId->size() > longestConversationId)
        return refusal(ErrorCode::ConversationIdTooLong);
    return readAmounts(call.fields, order);
}

Verdict readCard(const Call &call, const Ledger &ledger, PaymentOrder &order)
{
    const auto card = readPaymentCard(call, ledger);
    if (!card)
        return card.error();
    order.card = card->card;
    order.registration = card->registration;
    return {};
}

Verdict readPeopleAndBasket(const QJsonObject &fields, PaymentOrder &order)
{
    const QJsonArray items = fields.value("basketItems"_L1).toArray();
    if (Verdict verdict = checkBuyer(fields))
        return verdict;
    if (Verdict verdict = checkAddress(fields, u"billingAddress"_s))
        return verdict;
    if (Verdict verdict = hasPhysicalItem(items) ? checkAddress(fields, u"shippingAddress"_s) : Verdict())
        return verdict;
    return readBasket(items, order);
}

Verdict checkCurrency(const PaymentOrder &order)
{
    if (order.currency != Currency::TRY && order.card.facts())
        return refusal(ErrorCode::DomesticCardForeignCurrency);
    return {};
}

} // namespace

tl::expected<PaymentOrder, Failure> readPaymentOrder(const Call &call, const Ledger &ledger)
{
    PaymentOrder order;
    if (const Verdict verdict = readConditions(call, order))
        return tl::unexpected(*verdict);
    if (const Verdict verdict = readCard(call, ledger, order))
        return tl::unexpected(*verdict);
    if (const Verdict verdict = readPeopleAndBasket(call.fields, order))
        return tl::unexpected(*verdict);
    if (const Verdict verdict = checkCurrency(order))
        return tl::unexpected(*verdict);
    return order;
}

tl::expected<PaymentOrder, Failure> readOrderWithoutCard(const Call &call)
{
    PaymentOrder order;
    if (const Verdict verdict = readConditions(call, order))
        return tl::unexpected(*verdict);
    if (const Verdict verdict = readPeopleAndBasket(call.fields, order))
        return tl::unexpected(*verdict);
    return order;
}

} // namespace vezne::sandbox

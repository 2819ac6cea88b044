// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/foundpayment.h"

#include <QSet>

#include "core/card/brand.h"
#include "core/card/redact.h"
#include "core/money/split.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

/// Lines are told apart by their item ids here; should iyzico's not be one each, by their own numbers.
bool areItemsNamed(const std::vector<iyzico::PaymentItem> &items)
{
    QSet<QString> names;
    for (const iyzico::PaymentItem &item : items)
        names.insert(item.itemId);
    return !names.contains(QString()) && names.size() == qsizetype(items.size());
}

std::vector<journal::IntentItem> linesOf(const iyzico::Payment &payment, const FoundAs &as)
{
    std::vector<std::int64_t> weights;
    for (const iyzico::PaymentItem &item : payment.items)
        weights.push_back(item.price.units());
    const std::vector<Money> prices = split(payment.price, weights);
    const bool isNamed = areItemsNamed(payment.items);
    const bool isOne = payment.items.size() == 1 && !as.line.isEmpty();
    std::vector<journal::IntentItem> lines;
    for (std::size_t i = 0; i < payment.items.size(); ++i) {
        const iyzico::PaymentItem &item = payment.items[i];
        lines.push_back({.itemId = isNamed ? item.itemId : item.paymentTransactionId,
                         .name = card::withoutCardNumbers(isOne ? as.line : item.itemId),
                         .category = as.category,
                         .type = u"VIRTUAL"_s,
                         .price = prices[i]});
    }
    return lines;
}

} // namespace

journal::FoundOperation foundPayment(const iyzico::Payment &payment, journal::Facts facts, const FoundAs &as)
{
    journal::Intent intent{.id = as.id,
                           .kind = journal::Kind::Charge,
                           .orderId = as.orderId,
                           .price = payment.price,
                           .paidPrice = payment.paidPrice,
                           .amount = payment.paidPrice,
                           .installment = payment.installment,
                           .page = as.page,
                           .cardBin = payment.bin,
                           .cardLast4 = payment.lastFour,
                           .cardBrand = card::name(card::brandOf(payment.bin)),
                           .cardFamily = payment.cardFamily,
                           .cardType = payment.cardType,
                           .items = linesOf(payment, as),
                           .note = card::withoutCardNumbers(as.note),
                           .link = as.link,
                           .conversation = payment.conversationId,
                           .buyer = as.buyer};
    facts.why = as.why;
    facts.cardBrand = intent.cardBrand;
    for (std::size_t i = 0; i < facts.items.size() && i < intent.items.size(); ++i)
        facts.items[i].itemId = intent.items[i].itemId;
    return {.intent = std::move(intent), .facts = std::move(facts), .takenAt = as.takenAt};
}

} // namespace vezne::till

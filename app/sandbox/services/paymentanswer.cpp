// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/paymentanswer.h"

#include <QRandomGenerator>

#include "app/sandbox/bank/settlement.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

wire::Object describeConvertedPayout(const Payment &payment, const Line &line)
{
    const Decimal zero;
    return {{u"paidPrice"_s, line.paidPrice},           {u"iyziCommissionRateAmount"_s, line.commission},
            {u"iyziCommissionFee"_s, line.fee},         {u"blockageRateAmountMerchant"_s, zero},
            {u"blockageRateAmountSubMerchant"_s, zero}, {u"subMerchantPayoutAmount"_s, zero},
            {u"merchantPayoutAmount"_s, line.payout},   {u"iyziConversionRate"_s, zero},
            {u"iyziConversionRateAmount"_s, zero},      {u"currency"_s, code(payment.currency)}};
}

wire::Object describeLine(const Payment &payment, const Line &line)
{
    wire::Object item{{u"itemId"_s, line.itemId}, {u"paymentTransactionId"_s, QString::number(line.id)}};
    item.add(describeFigures(payment, line));
    return item;
}

template<typename Member>
Decimal total(const Payment &payment, Member member)
{
    Decimal total;
    for (const Line &line : payment.lines)
        total = sum(total, line.*member);
    return total;
}

} // namespace

QStringList signedPaymentFields()
{
    return {u"paymentId"_s, u"currency"_s, u"basketId"_s, u"conversationId"_s, u"paidPrice"_s, u"price"_s};
}

wire::Object describeFigures(const Payment &payment, const Line &line)
{
    const Decimal zero;
    return {{u"transactionStatus"_s, line.status},
            {u"price"_s, line.price},
            {u"paidPrice"_s, line.paidPrice},
            {u"merchantCommissionRate"_s, merchantCommissionRate(payment.price, payment.paidPrice)},
            {u"merchantCommissionRateAmount"_s, line.merchantCommission},
            {u"iyziCommissionRateAmount"_s, line.commission},
            {u"iyziCommissionFee"_s, line.fee},
            {u"blockageRate"_s, zero},
            {u"blockageRateAmountMerchant"_s, zero},
            {u"blockageRateAmountSubMerchant"_s, zero},
            {u"blockageResolvedDate"_s, blockageResolvedDate(payment.changedAt)},
            {u"subMerchantPrice"_s, zero},
            {u"subMerchantPayoutRate"_s, zero},
            {u"subMerchantPayoutAmount"_s, zero},
            {u"merchantPayoutAmount"_s, line.payout},
            {u"convertedPayout"_s, describeConvertedPayout(payment, line)}};
}

wire::Object describePayment(const Payment &payment, const std::vector<Line> &lines)
{
    wire::Object answer{
        {u"price"_s, payment.price},
        {u"paidPrice"_s, payment.paidPrice},
        {u"installment"_s, payment.installment},
        {u"paymentId"_s, QString::number(payment.id)},
        {u"fraudStatus"_s, payment.fraudStatus},
        {u"merchantCommissionRate"_s, merchantCommissionRate(payment.price, payment.paidPrice)},
        {u"merchantCommissionRateAmount"_s, difference(payment.paidPrice, payment.price)},
        {u"iyziCommissionRateAmount"_s, totalCommission(payment)},
        {u"iyziCommissionFee"_s, totalFee(payment)}};
    for (const auto &[name, text] : {std::pair{u"cardType"_s, payment.cardType},
                                     std::pair{u"cardAssociation"_s, payment.cardAssociation},
                                     std::pair{u"cardFamily"_s, payment.cardFamily}}) {
        if (!text.isEmpty()) // foreign cards have no family
            answer.set(name, text);
    }
    if (payment.isPaid() && payment.cardToken && payment.cardUserKey)
        answer.add({{u"cardToken"_s, *payment.cardToken}, {u"cardUserKey"_s, *payment.cardUserKey}});
    answer.set(u"binNumber"_s, payment.bin);
    answer.set(u"lastFourDigits"_s, payment.lastFour);
    if (payment.basketId)
        answer.set(u"basketId"_s, *payment.basketId);
    answer.set(u"currency"_s, code(payment.currency));
    wire::Array items;
    for (const Line &line : lines)
        items.emplace_back(describeLine(payment, line));
    answer.set(u"itemTransactions"_s, items);
    answer.set(u"authCode"_s, payment.authCode);
    if (payment.isThreeDs && payment.mdStatus)
        answer.set(u"mdStatus"_s, *payment.mdStatus);
    answer.set(u"phase"_s, payment.phase);
    answer.set(u"hostReference"_s, payment.hostReference);
    return answer;
}

Decimal totalCommission(const Payment &payment)
{
    return total(payment, &Line::commission);
}

Decimal totalFee(const Payment &payment)
{
    return total(payment, &Line::fee);
}

QString makeAuthCode()
{
    return u"%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000), 6, 10, QLatin1Char('0'));
}

QString makeHostReference()
{
    return u"mock%1iyzihostrfn"_s.arg(QRandomGenerator::global()->bounded(100'000), 5, 10, QLatin1Char('0'));
}

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/sandbox/bank/settlement.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/lookup.h"
#include "app/sandbox/services/paymentanswer.h"
#include "app/sandbox/services/services.h"
#include "core/base/istanbul.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Reporting numbers what the payment services name in words.
constexpr int succeeded = 1;
constexpr int failedOrBegun = 2;
constexpr int backFromBank = 3;
constexpr int undone = 1;
constexpr qint64 basketNumberShift = 1'730'000;

int number(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Success:
        return succeeded;
    case PaymentStatus::Failure:
    case PaymentStatus::InitThreeDs:
        return failedOrBegun;
    case PaymentStatus::CallbackThreeDs:
        return backFromBank;
    }
    Q_UNREACHABLE();
}

/// Istanbul's wall clock with a Z that is not true, as the real one.
QString falseUtc(Instant at)
{
    return istanbul::dateTime(at).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

wire::Object describeUndo(const Undo &undo, const Payment &payment, const QString &idName,
                          const QString &conversationName)
{
    wire::Object row{{idName, undo.id}};
    if (undo.conversationId)
        row.set(conversationName, *undo.conversationId);
    row.add({{u"refundPrice"_s, undo.price},
             {u"refundStatus"_s, undone},
             {u"isAfterSettlement"_s, 0},
             {u"createdDate"_s, falseUtc(undo.createdAt)},
             {u"currencyCode"_s, code(payment.currency)},
             {u"authCode"_s, undo.authCode},
             {u"hostReference"_s, undo.hostReference}});
    return row;
}

wire::Object reportLine(const Payment &payment, const Line &line)
{
    wire::Object item{{u"paymentTransactionId"_s, line.id}};
    item.add(describeFigures(payment, line));
    wire::Array refunds;
    for (const Undo &refund : line.refunds) {
        wire::Object row = describeUndo(refund, payment, u"refundTxId"_s, u"refundConversationId"_s);
        row.set(u"iyziCommissionRateAmount"_s, Decimal());
        refunds.emplace_back(row);
    }
    item.set(u"refunds"_s, refunds);
    return item;
}

QString refundStatus(const Payment &payment)
{
    if (payment.cancel || (payment.isPaid() && payment.refunded() == payment.paidPrice))
        return u"TOTALLY_REFUNDED"_s;
    return payment.refunded().isZero() ? u"NOT_REFUNDED"_s : u"PARTIALLY_REFUNDED"_s;
}

wire::Object describe(const Payment &payment)
{
    wire::Object report{
        {u"paymentId"_s, payment.id},
        {u"paymentStatus"_s, number(payment.status)},
        {u"paymentRefundStatus"_s, refundStatus(payment)},
        {u"price"_s, payment.price},
        {u"paidPrice"_s, payment.paidPrice},
        {u"installment"_s, payment.installment},
        {u"merchantCommissionRate"_s, merchantCommissionRate(payment.price, payment.paidPrice)},
        {u"merchantCommissionRateAmount"_s, difference(payment.paidPrice, payment.price)},
        {u"iyziCommissionRateAmount"_s, totalCommission(payment)},
        {u"iyziCommissionFee"_s, totalFee(payment)}};
    if (payment.conversationId)
        report.set(u"paymentConversationId"_s, *payment.conversationId);
    report.add({{u"fraudStatus"_s, payment.fraudStatus},
                {u"cardType"_s, payment.cardType},
                {u"cardAssociation"_s, payment.cardAssociation},
                {u"cardFamily"_s, payment.cardFamily},
                {u"binNumber"_s, payment.bin},
                {u"lastFourDigits"_s, payment.lastFour},
                {u"basketId"_s, payment.id - basketNumberShift}, // a number of the provider's own
                {u"currency"_s, code(payment.currency)},
                {u"connectorName"_s, u"IYZI_POS"_s},
                {u"acquirerBankName"_s, u"IYZI_POS"_s},
                {u"authCode"_s, payment.authCode},
                {u"hostReference"_s, payment.hostReference},
                {u"orderId"_s, u"mock134-%1iyziord"_s.arg(payment.id)},
                {u"threeDS"_s, payment.isThreeDs},
                {u"phase"_s, payment.phase},
                {u"createdDate"_s, falseUtc(payment.createdAt)},
                {u"updatedDate"_s, falseUtc(payment.changedAt)}});

    wire::Array cancels;
    if (payment.cancel)
        cancels.emplace_back(
            describeUndo(*payment.cancel, payment, u"refundId"_s, u"cancelConversationId"_s));
    report.set(u"cancels"_s, cancels);
    wire::Array items;
    for (auto line = payment.lines.rbegin(); line != payment.lines.rend(); ++line)
        items.emplace_back(reportLine(payment, *line));
    report.set(u"itemTransactions"_s, items);
    return report;
}

/// The payment as reporting sees it by now.
Payment visible(Payment payment, Instant now)
{
    if (payment.cancel && payment.cancel->visibleFrom > now)
        payment.cancel.reset();
    for (Line &line : payment.lines)
        std::erase_if(line.refunds, [now](const Undo &refund) { return refund.visibleFrom > now; });
    return payment;
}

} // namespace

Outcome reportPayments(const Call &call, const Ledger &ledger)
{
    const auto found = visiblePayments(call, ledger);
    if (!found)
        return tl::unexpected(found.error());
    wire::Array payments;
    for (const Payment &payment : *found)
        payments.emplace_back(describe(visible(payment, call.now)));
    return Success{.fields = {{u"payments"_s, payments}}, .signedFields = {}};
}

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/records.h"

#include <QSqlQuery>
#include <QVariant>
#include <algorithm>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instant(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

std::optional<Decimal> decimal(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return Decimal::fromUnits(value.toLongLong());
}

} // namespace

QString operationColumns()
{
    return u"seq, id, kind, state, standing, parent, order_id, created_at, sent_at, settled_at, actor, "
           u"currency, "
           "price, paid_price, amount, installment, refunded, cancelled, buyer_name, card_bin, card_last4, "
           "card_brand, card_bank, card_family, card_type, item_transaction, reason, note, payment_id, "
           "auth_code, "
           "host_reference, phase, fraud_status, commission, fee, error_code, error_group, error_message, "
           "buyer, "
           "threeds, challenge_hash, challenge_port, challenge_until, page, page_token, page_url, captured, "
           "card_commercial, offered"_s;
}

QString operationColumns(const QStringList &wanted)
{
    // What is a number costs little, and an operation is none without its kind and state.
    static const QStringList texts{
        u"parent"_s,           u"order_id"_s,      u"actor"_s,      u"buyer_name"_s,  u"card_bin"_s,
        u"card_last4"_s,       u"card_brand"_s,    u"card_bank"_s,  u"card_family"_s, u"card_type"_s,
        u"item_transaction"_s, u"reason"_s,        u"note"_s,       u"payment_id"_s,  u"auth_code"_s,
        u"host_reference"_s,   u"phase"_s,         u"error_code"_s, u"error_group"_s, u"error_message"_s,
        u"threeds"_s,          u"challenge_hash"_s};
    QStringList columns = operationColumns().split(u", "_s);
    for (QString &column : columns) {
        if (texts.contains(column) && !wanted.contains(column))
            column = u"NULL"_s;
    }
    return columns.join(u", "_s);
}

Operation operationFromRow(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    const auto text = [&] { return next().toString(); };

    Operation operation;
    operation.seq = next().toLongLong();
    operation.id = text();
    operation.kind = kindFromWord(text()).value_or(Kind::Charge);
    operation.state = stateFromWord(text()).value_or(State::Review);
    operation.standing = standingFromWord(text()).value_or(Standing::Attention);
    operation.parent = text();
    operation.orderId = text();
    operation.createdAt = instant(next()).value_or(Instant());
    operation.sentAt = instant(next());
    operation.settledAt = instant(next());
    operation.actor = text();
    const Currency currency = currencyFromCode(text()).value_or(Currency::TRY);
    operation.price = Money(next().toLongLong(), currency);
    operation.paidPrice = Money(next().toLongLong(), currency);
    operation.amount = Money(next().toLongLong(), currency);
    operation.installment = next().toInt();
    operation.refunded = Money(next().toLongLong(), currency);
    operation.cancelled = next().toBool();
    operation.buyerName = text();
    for (QString Operation::*member :
         {&Operation::cardBin, &Operation::cardLast4, &Operation::cardBrand, &Operation::cardBank,
          &Operation::cardFamily, &Operation::cardType, &Operation::itemTransaction, &Operation::reason,
          &Operation::note, &Operation::paymentId, &Operation::authCode, &Operation::hostReference,
          &Operation::phase})
        operation.*member = text();
    if (const QVariant fraudStatus = next(); !fraudStatus.isNull())
        operation.fraudStatus = fraudStatus.toInt();
    operation.commission = decimal(next());
    operation.fee = decimal(next());
    operation.errorCode = text();
    operation.errorGroup = text();
    operation.errorMessage = text();
    operation.buyer = next().toLongLong();
    operation.threeDs = threeDsFromWord(text());
    const QByteArray returnHash = next().toByteArray();
    const auto port = static_cast<quint16>(next().toUInt());
    const auto until = instant(next());
    operation.page = hostedPageFromWord(text());
    const QString token = text();
    const QString url = text();
    if (until)
        operation.challenge = Challenge{returnHash, port, *until, token, url};
    operation.captured = Money(next().toLongLong(), currency);
    if (const QVariant commercial = next(); !commercial.isNull())
        operation.isCommercialCard = commercial.toBool();
    operation.offered = numbersFromText(text());
    return operation;
}

bool isAsAsked(const Money &price, const Money &asked, const std::vector<int> &offered, const Money &paid,
               int installments)
{
    const bool isChosen = installments > 1 && std::ranges::find(offered, installments) != offered.end();
    return isChosen ? paid >= price : paid == asked;
}

bool Operation::fits(const Money &paid, int installments) const
{
    return isAsAsked(price, paidPrice, offered, paid, installments);
}

bool Operation::isHold() const
{
    return kind == Kind::Preauth && isCollected(state) && captured.isZero() && !cancelled;
}

Money Operation::taken() const
{
    if (!isPayment(kind) || !isCollected(state))
        return {0, paidPrice.currency()};
    return kind == Kind::Preauth ? captured : paidPrice;
}

Item::Approval Item::approval() const
{
    constexpr int statusApproved = 2;
    constexpr int statusWaiting = 1;
    if (isApprovalOpen)
        return Approval::NotKnown;
    if (approved)
        return *approved ? Approval::Approved : Approval::Waiting;
    return status == statusApproved  ? Approval::Approved
           : status == statusWaiting ? Approval::Waiting
                                     : Approval::NotKnown;
}

Decimal Item::left() const
{
    return paidPrice ? paidPrice->minus(refunded).value_or(Decimal()) : Decimal();
}

Money PaymentFile::pending() const
{
    Money sum(0, payment.paidPrice.currency());
    for (const Operation &change : changes) {
        if (change.state != State::Done && change.kind != Kind::Capture && holdsAmount(change.state))
            sum = sum.plus(change.amount).value_or(payment.paidPrice);
    }
    return sum;
}

Money PaymentFile::left() const
{
    const Money none(0, payment.paidPrice.currency());
    if (!isCollected(payment.state) || payment.cancelled)
        return none;
    const auto left = payment.taken().minus(payment.refunded);
    const auto free = left ? left->minus(pending()) : std::nullopt;
    return free && free->isPositive() ? *free : none;
}

bool PaymentFile::hasOpenChange() const
{
    return std::ranges::any_of(changes, [](const Operation &change) {
        return change.state != State::Done && holdsAmount(change.state);
    });
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactioncells.h"

#include "core/money/moneytext.h"
#include "core/till/hold.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Operation;

namespace {

QString statusText(const Operation &operation, Instant now)
{
    const QString word = chipOf(operation).word;
    const auto days = operation.isHold() ? till::ageOfHold(operation, now).count() : 0;
    // A hold lapses by itself: how long it has stood belongs to how it stands.
    return days < 1 ? word
                    : TransactionModel::tr("%1, %n day(s)", "a hold and its age", static_cast<int>(days))
                          .arg(word);
}

} // namespace

QString columnTitle(int column)
{
    switch (static_cast<TransactionModel::Column>(column)) {
    case TransactionModel::Time:
        return TransactionModel::tr("Time");
    case TransactionModel::Order:
        return TransactionModel::tr("Order");
    case TransactionModel::Kind:
        return TransactionModel::tr("Record");
    case TransactionModel::Customer:
        return TransactionModel::tr("Customer");
    case TransactionModel::Card:
        return TransactionModel::tr("Card");
    case TransactionModel::Installment:
        return TransactionModel::tr("Instalments");
    case TransactionModel::Amount:
        return TransactionModel::tr("Amount");
    case TransactionModel::Status:
        return TransactionModel::tr("Status");
    case TransactionModel::Actor:
        return TransactionModel::tr("Cashier");
    case TransactionModel::Security:
        return TransactionModel::tr("3D / MOTO");
    case TransactionModel::Till:
        return TransactionModel::tr("Till");
    case TransactionModel::ColumnCount:
        break;
    }
    return {};
}

journal::SortBy sortKeyOf(int column)
{
    switch (static_cast<TransactionModel::Column>(column)) {
    case TransactionModel::Order:
        return journal::SortBy::Order;
    case TransactionModel::Kind:
        return journal::SortBy::Kind;
    case TransactionModel::Customer:
        return journal::SortBy::Customer;
    case TransactionModel::Card:
        return journal::SortBy::Card;
    case TransactionModel::Installment:
        return journal::SortBy::Installment;
    case TransactionModel::Amount:
        return journal::SortBy::Amount;
    case TransactionModel::Status:
        return journal::SortBy::Status;
    case TransactionModel::Actor:
        return journal::SortBy::Actor;
    case TransactionModel::Security:
        return journal::SortBy::Security;
    case TransactionModel::Till:
        return journal::SortBy::Till;
    case TransactionModel::Time:
    case TransactionModel::ColumnCount:
        break;
    }
    return journal::SortBy::Time;
}

bool isRightAligned(int column)
{
    return column == TransactionModel::Amount || column == TransactionModel::Installment;
}

QStringList columnsRead(int column)
{
    switch (static_cast<TransactionModel::Column>(column)) {
    case TransactionModel::Time:
        return {u"created_at"_s};
    case TransactionModel::Order:
        return {u"order_id"_s};
    case TransactionModel::Customer:
        return {u"buyer_name"_s};
    case TransactionModel::Card:
        return {u"card_bank"_s, u"card_family"_s, u"card_last4"_s};
    case TransactionModel::Kind:
        return {u"kind"_s};
    case TransactionModel::Installment:
        return {u"kind"_s, u"installment"_s};
    case TransactionModel::Amount:
        return {u"kind"_s, u"amount"_s};
    case TransactionModel::Status:
        return {u"kind"_s, u"state"_s, u"standing"_s, u"page"_s};
    case TransactionModel::Actor:
        return {u"actor"_s};
    case TransactionModel::Security:
        return {u"kind"_s, u"secure"_s, u"page"_s};
    case TransactionModel::Till:
        return {u"till"_s};
    case TransactionModel::ColumnCount:
        break;
    }
    return {};
}

const journal::OperationFields &listFields()
{
    static const journal::OperationFields fields = [] {
        // Beside the cells: what opens a payment, what is copied, how old a hold is.
        QStringList columns{u"id"_s,       u"parent"_s,     u"payment_id"_s, u"cancelled"_s,
                            u"captured"_s, u"settled_at"_s, u"sent_at"_s};
        for (int column = 0; column < TransactionModel::ColumnCount; ++column)
            columns += columnsRead(column);
        return journal::OperationFields::of(columns);
    }();
    return fields;
}

QString cellText(const Operation &operation, int column, Instant now)
{
    switch (static_cast<TransactionModel::Column>(column)) {
    case TransactionModel::Time:
        return dateTimeText(operation.createdAt, language());
    case TransactionModel::Order:
        return recordedText(operation.orderId);
    case TransactionModel::Kind:
        return kindWord(operation.kind);
    case TransactionModel::Customer:
        return recordedText(operation.buyerName);
    case TransactionModel::Card:
        return cardText(operation);
    case TransactionModel::Installment:
        return operation.installment > 1 ? QString::number(operation.installment)
                                         : TransactionModel::tr("Single");
    case TransactionModel::Amount:
        return toText(signedAmount(operation), language());
    case TransactionModel::Status:
        return statusText(operation, now);
    case TransactionModel::Actor:
        return actorText(operation.actor);
    case TransactionModel::Security:
        return briefSecurityText(operation);
    case TransactionModel::Till:
        return operation.till;
    case TransactionModel::ColumnCount:
        break;
    }
    return {};
}

QVariant cellValue(const Operation &operation, int role, Instant now)
{
    switch (role) {
    case TransactionModel::IdRole:
        return operation.id;
    case TransactionModel::KindRole:
        return static_cast<int>(operation.kind);
    case TransactionModel::StateRole:
        return static_cast<int>(operation.state);
    case TransactionModel::StandingRole:
        return static_cast<int>(operation.standing);
    case TransactionModel::InstantRole:
        return qint64(operation.createdAt.time_since_epoch().count());
    case TransactionModel::MinorUnitsRole:
        return qint64(signedAmount(operation).minorUnits());
    case TransactionModel::CurrencyRole:
        return static_cast<int>(operation.amount.currency());
    case TransactionModel::ToneRole:
        return static_cast<int>(till::isLapsing(operation, now) ? Tone::Danger : chipOf(operation).tone);
    case TransactionModel::GlyphRole:
        return static_cast<int>(chipOf(operation).glyph);
    default:
        return {};
    }
}

} // namespace vezne::ui

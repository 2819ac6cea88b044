// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/itemmodel.h"

#include "core/money/moneytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Item;

namespace {

/// iyzico's `yyyy-MM-dd HH:mm:ss` as a day; another text as it is.
QString dayText(const QString &date)
{
    const QDate day = QDate::fromString(date.left(10), Qt::ISODate);
    return day.isValid() ? dateText(day, language()) : date;
}

std::optional<Decimal> feesOf(const Item &item)
{
    if (!item.commission && !item.fee)
        return std::nullopt;
    return item.commission.value_or(Decimal()).plus(item.fee.value_or(Decimal()));
}

QString approvalWord(Item::Approval approval)
{
    switch (approval) {
    case Item::Approval::NotKnown:
        return ItemModel::tr("not known");
    case Item::Approval::Waiting:
        return ItemModel::tr("awaits approval");
    case Item::Approval::Approved:
        return ItemModel::tr("approved");
    }
    Q_UNREACHABLE();
}

} // namespace

void ItemModel::setItems(const std::vector<Item> &items, Currency currency, Stage stage)
{
    m_currency = currency;
    m_stage = stage;
    show(items);
}

Money ItemModel::leftOf(const Item &item) const
{
    const Decimal left = item.left().rounded(2, Rounding::Down);
    return Money::fromDecimal(left, m_currency).value_or(Money(0, m_currency));
}

QString ItemModel::figure(std::optional<Decimal> value) const
{
    const auto money =
        value ? Money::fromDecimal(value->rounded(2, Rounding::HalfUp), m_currency) : std::nullopt;
    return money ? toText(*money, language()) : QString();
}

QString ItemModel::text(const Item &item, int column) const
{
    // Of a hold nothing was taken, so nothing is kept, paid out or left.
    if (m_stage == Stage::Held && column != Name && column != Paid)
        return {};
    // Of what was cancelled nothing is kept, paid out or left either.
    const bool isOfMoneyGone = column == Fees || column == Payout || column == PayoutDate;
    if (m_stage == Stage::Cancelled && isOfMoneyGone)
        return {};
    switch (static_cast<Column>(column)) {
    case Name:
        return item.name;
    case Paid:
        return figure(item.paidPrice ? *item.paidPrice : item.price);
    case Fees:
        return figure(feesOf(item));
    case Payout:
        return figure(item.payout);
    case PayoutDate:
        return dayText(item.payoutDate);
    case Left:
        return item.paidPrice ? figure(m_stage == Stage::Cancelled ? Decimal() : item.left()) : QString();
    case Approval:
        return m_showsApproval ? approvalWord(item.approval()) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ItemModel::other(const Item &item, int, int role) const
{
    switch (role) {
    case TransactionRole:
        return item.transactionId;
    case LeftRole:
        return qint64(leftOf(item).minorUnits());
    default: // a role, not an enum of ours
        return {};
    }
}

QStringList ItemModel::titles() const
{
    return {tr("Item"),        m_stage == Stage::Held ? tr("Held") : tr("Paid"),
            tr("Fees"),        tr("Payout"),
            tr("Paid out on"), tr("Left"),
            tr("Approval")};
}

} // namespace vezne::ui

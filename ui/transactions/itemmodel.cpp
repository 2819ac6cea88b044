// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/itemmodel.h"

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Item;

namespace {

bool isFigure(int column)
{
    return column != ItemModel::Name && column != ItemModel::PayoutDate && column != ItemModel::Approval;
}

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

void ItemModel::show(const std::vector<Item> &items, Currency currency, Stage stage)
{
    beginResetModel();
    m_items = items;
    m_currency = currency;
    m_stage = stage;
    endResetModel();
}

void ItemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Money ItemModel::leftAt(int row) const
{
    const Decimal left = at(row).left().rounded(2, Rounding::Down);
    return Money::fromDecimal(left, m_currency).value_or(Money(0, m_currency));
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
        return item.paidPrice ? figure(item.left()) : QString();
    case Approval:
        return m_showsApproval ? approvalWord(item.approval()) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case TransactionRole:
        return item.transactionId;
    case LeftRole:
        return qint64(leftAt(index.row()).minorUnits());
    default:
        return {};
    }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Item");
    case Paid:
        return m_stage == Stage::Held ? tr("Held") : tr("Paid");
    case Fees:
        return tr("Fees");
    case Payout:
        return tr("Payout");
    case PayoutDate:
        return tr("Paid out on");
    case Left:
        return tr("Left");
    case Approval:
        return tr("Approval");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/differencemodel.h"

#include <algorithm>

#include "ui/kit/chipdelegate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Difference;

namespace {

/// Payments and deposits are told apart by where one looks for them.
bool changesPayment(journal::Subject subject)
{
    return subject == journal::Subject::Cancel || subject == journal::Subject::Refund;
}

} // namespace

bool DifferenceFilter::accepts(const Difference &difference) const
{
    if (difference.acceptance.has_value() != isExplained)
        return false;
    return findings.isEmpty() || findings.contains(difference.finding);
}

void DifferenceModel::setDifferences(std::vector<Difference> differences)
{
    beginResetModel();
    m_all = std::move(differences);
    std::ranges::stable_sort(m_all, {}, &Difference::finding);
    pick();
    endResetModel();
}

void DifferenceModel::setFilter(const DifferenceFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    pick();
    endResetModel();
}

void DifferenceModel::pick()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_filter.accepts(m_all[i]))
            m_shown.push_back(i);
    }
}

const Difference *DifferenceModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_all[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int DifferenceModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->id == id)
            return row;
    }
    return -1;
}

void DifferenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const Difference &difference, int column)
{
    const auto amount = [&difference](const std::optional<Decimal> &value) {
        return value ? exactText(*value, difference.currency) : u"–"_s;
    };
    switch (column) {
    case Order:
        return difference.orderId.isEmpty() ? difference.paymentId : difference.orderId;
    case Cause:
        return changesPayment(difference.subject)
                   ? u"%1: %2"_s.arg(subjectText(difference.subject), causeName(difference.cause))
                   : causeName(difference.cause);
    case Day:
        return dateText(difference.day, language());
    case Here:
        return amount(difference.here);
    case There:
        return amount(difference.there);
    case Gap:
        return exactText(difference.gap(), difference.currency);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference &difference = *at(index.row());
    if (index.column() == Finding)
        return ChipDelegate::dataOf(difference.acceptance ? explainedChip() : chipOf(difference.finding),
                                    role);
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= Here ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return text(difference, index.column());
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Here ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Finding:
        return tr("Difference");
    case Order:
        return tr("Order");
    case Cause:
        return tr("Cause");
    case Day:
        return tr("Day");
    case Here:
        return tr("Here");
    case There:
        return tr("There");
    case Gap:
        return tr("Gap");
    default:
        return {};
    }
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/closingmodel.h"

#include "core/money/moneytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void ClosingModel::setClosings(std::vector<journal::Closing> closings)
{
    beginResetModel();
    m_closings = std::move(closings);
    endResetModel();
}

void ClosingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_closings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ClosingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_closings.size());
}

int ClosingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClosingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Net ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const journal::Closing &closing = at(index.row());
    switch (index.column()) {
    case Number:
        return u"Z %1"_s.arg(closing.number);
    case Day:
        return dateText(closing.day, language());
    case Net: {
        QStringList nets;
        for (const journal::DaySums &sums : closing.figures.sums)
            nets.append(toText(sums.net(), language()));
        return nets.join(u" · "_s);
    }
    default:
        return {};
    }
}

QVariant ClosingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Net ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Day:
        return tr("Day");
    case Net:
        return tr("Net");
    default:
        return {};
    }
}

} // namespace vezne::ui

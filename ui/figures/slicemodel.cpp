// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/slicemodel.h"

#include "ui/figures/slicetext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

SliceModel::SliceModel(journal::Slicing slicing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_slicing(slicing)
{}

void SliceModel::setSlices(std::vector<journal::PeriodSlice> slices)
{
    beginResetModel();
    m_slices = std::move(slices);
    endResetModel();
}

void SliceModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int SliceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slices.size());
}

int SliceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SliceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const journal::PeriodSlice &slice = at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name:
        return sliceText(m_slicing, slice.name);
    case Count:
        return localeOf(language()).toString(slice.count);
    case Gross:
        return toText(slice.gross, language());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SliceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return headOf(m_slicing);
    case Count:
        return m_slicing == journal::Slicing::Declines ? tr("Attempts") : tr("Sales");
    case Gross:
        return tr("Amount");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vezne::ui

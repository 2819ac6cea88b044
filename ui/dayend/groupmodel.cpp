// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/groupmodel.h"

#include "core/money/moneytext.h"
#include "ui/dayend/daytext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void GroupModel::setFigures(const journal::DayFigures &figures, journal::Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    m_groups = figures.groups.value(grouping);
    m_gross.clear();
    for (auto sums = figures.sums.begin(); sums != figures.sums.end(); ++sums)
        m_gross.insert(sums.key(), sums->gross);
    endResetModel();
}

void GroupModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int GroupModel::share(const journal::DayGroup &group) const
{
    const qint64 whole = m_gross.value(group.gross.currency(), group.gross).minorUnits();
    return whole > 0 ? static_cast<int>((group.gross.minorUnits() * 100 + whole / 2) / whole) : 0;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const journal::DayGroup &group = m_groups[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == ShareRole)
        return share(group);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return groupText(m_grouping, group.name);
    case Count:
        return QString::number(group.count);
    case Gross:
        return toText(group.gross, language());
    case Share: {
        const int percent = share(group);
        const bool isTiny = percent == 0 && group.gross.isPositive(); // something is not nothing
        const QString figure = QString::number(isTiny ? 1 : percent);
        return (isTiny ? u"<"_s : QString()) +
               (language() == Language::Turkish ? u'%' + figure : figure + u'%');
    }
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Group");
    case Count:
        return tr("Sales");
    case Gross:
        return tr("Amount");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

} // namespace vezne::ui

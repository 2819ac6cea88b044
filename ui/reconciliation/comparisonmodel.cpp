// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/comparisonmodel.h"

#include <algorithm>

#include "ui/kit/chipdelegate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void ComparisonModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

std::vector<ComparisonModel::Entry> ComparisonModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (hasSummary() && row == 0)
        return m_entries;
    return {entryAt(row)};
}

void ComparisonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + (hasSummary() ? 1 : 0);
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::nameOf(const Entry &entry)
{
    const bool isFile = entry.comparison && entry.comparison->source != journal::Source::Iyzico;
    if (isFile)
        return entry.comparison->name;
    const QLocale locale = localeOf(language());
    return u"%1 %2"_s.arg(dateText(entry.day, language()),
                          locale.dayName(entry.day.dayOfWeek(), QLocale::ShortFormat));
}

QVariant ComparisonModel::summary(int column, int role) const
{
    qint64 open = 0, accepted = 0;
    bool isWhole = true;
    for (const Entry &entry : m_entries) {
        open += entry.comparison ? entry.comparison->open : 0;
        accepted += entry.comparison ? entry.comparison->accepted : 0;
        isWhole = isWhole && entry.comparison;
    }
    if (column == Name)
        return role == Qt::DisplayRole ? QVariant(tr("All together")) : QVariant();
    if (!isWhole && open == 0)
        return ChipDelegate::dataOf(chipOf(nullptr), role);
    const bool isFinal = std::ranges::all_of(
        m_entries, [](const Entry &entry) { return entry.comparison && entry.comparison->isFinal; });
    const journal::Comparison all{.isFinal = isFinal, .open = open, .accepted = accepted};
    return ChipDelegate::dataOf(chipOf(&all), role);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (hasSummary() && index.row() == 0)
        return summary(index.column(), role);
    const Entry &entry = entryAt(index.row());
    if (index.column() == Status)
        return ChipDelegate::dataOf(chipOf(entry.comparison ? &*entry.comparison : nullptr), role);
    if (role == Qt::DisplayRole)
        return nameOf(entry);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Day or file") : tr("State");
}

} // namespace vezne::ui

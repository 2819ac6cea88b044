// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/journal/difference.h"

namespace vezne::ui {

/// Days, or files, and how they compare. With more than one, the first row stands for all of them.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, ColumnCount };

    /// One row: a day that was perhaps not compared, or a file that was.
    struct Entry
    {
        QDate day; ///< of a file the first
        std::optional<journal::Comparison> comparison;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// The entries that a row stands for.
    [[nodiscard]] std::vector<Entry> at(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool hasSummary() const { return m_entries.size() > 1; }
    [[nodiscard]] const Entry &entryAt(int row) const
    {
        return m_entries[static_cast<std::size_t>(row - (hasSummary() ? 1 : 0))];
    }
    [[nodiscard]] QVariant summary(int column, int role) const;
    [[nodiscard]] static QString nameOf(const Entry &entry);

    std::vector<Entry> m_entries;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace vezne::ui {

/// The frame of a short table whose rows are all known: what is derived says what stands in a cell and over a
/// column.
template<class Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Null for a row that is not there.
    [[nodiscard]] const Row *at(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const Row *row = at(index.row());
        if (!row)
            return {};
        if (role == Qt::DisplayRole)
            return text(*row, index.column());
        return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return titles().value(section);
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

protected:
    [[nodiscard]] virtual QString text(const Row &row, int column) const = 0;
    /// One a column, in the present language.
    [[nodiscard]] virtual QStringList titles() const = 0;
    /// Whether a column holds figures, which stand at its right.
    [[nodiscard]] virtual bool isFigure(int) const { return false; }

private:
    [[nodiscard]] QVariant alignment(int column) const
    {
        return QVariant((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    std::vector<Row> m_rows;
};

} // namespace vezne::ui

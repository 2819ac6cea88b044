// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace vezne::ui {

/// The frame of a short table whose rows are all known: what is derived says what stands in a cell and over a
/// column, and what a cell has beside its text.
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

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Null for a row that is not there.
    [[nodiscard]] const Row *at(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }

    /// After a change of language.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
        if (QVariant own = other(*row, index.column(), role); own.isValid())
            return own;
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
    /// What is not plain text at its side of the column: a chip, a font, a role of the derived model's own.
    [[nodiscard]] virtual QVariant other(const Row &, int, int) const { return {}; }
    /// One a column, in the present language.
    [[nodiscard]] virtual QStringList titles() const = 0;
    /// Whether a column holds figures, which stand at its right.
    [[nodiscard]] virtual bool isFigure(int) const { return false; }

    void append(const std::vector<Row> &rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }

    void replace(int row, Row with)
    {
        m_rows.at(static_cast<std::size_t>(row)) = std::move(with);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

private:
    [[nodiscard]] QVariant alignment(int column) const
    {
        return QVariant((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    std::vector<Row> m_rows;
};

} // namespace vezne::ui

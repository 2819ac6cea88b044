// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <vector>

#include "core/journal/difference.h"

namespace vezne::ui {

/// Which differences a list shows; with nothing chosen all that are open.
struct DifferenceFilter
{
    QSet<journal::Finding> findings;
    bool isExplained = false; ///< instead those that a person explained
    [[nodiscard]] bool isEmpty() const { return findings.isEmpty() && !isExplained; }
    [[nodiscard]] bool accepts(const journal::Difference &difference) const;
};

/// The differences of one or several comparisons, the gravest first.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Finding, Order, Cause, Day, Here, There, Gap, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(std::vector<journal::Difference> differences);
    void setFilter(const DifferenceFilter &filter);
    [[nodiscard]] const std::vector<journal::Difference> &all() const { return m_all; }
    /// Null where there is no such row.
    [[nodiscard]] const journal::Difference *at(int row) const;
    /// Row of the difference, -1 when the filter hides it.
    [[nodiscard]] int rowOf(const QString &id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void pick();
    [[nodiscard]] static QString text(const journal::Difference &difference, int column);

    std::vector<journal::Difference> m_all;
    DifferenceFilter m_filter;
    std::vector<std::size_t> m_shown;
};

} // namespace vezne::ui

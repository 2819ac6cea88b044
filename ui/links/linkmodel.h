// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/journal/link.h"

namespace vezne::ui {

/// Payment links, one a row, the newest first.
class LinkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Standing, Sold, Made, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of `links` whose name, order, customer or amount has all words of `text`.
    void show(const std::vector<journal::Link> &links, const QString &text);
    [[nodiscard]] const journal::Link &at(int row) const { return m_links.at(static_cast<std::size_t>(row)); }
    /// The row of the link with that id; -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<journal::Link> m_links;
};

} // namespace vezne::ui

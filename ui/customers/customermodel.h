// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/journal/books/cardbook.h"
#include "core/journal/books/customerbook.h"

namespace vezne::ui {

/// Customers, one a row: those who bought, and those whose cards iyzico keeps.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Contact, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `bought` as they are, then the owners of `cards` that are not among them and whose name, contact or
    /// card has all words of `text`.
    void show(std::vector<journal::Customer> bought, const std::vector<journal::StoredCard> &cards,
              const QString &text);
    /// Null for a row that is not there.
    [[nodiscard]] const journal::Customer *at(int row) const;
    /// -1 when nobody has it.
    [[nodiscard]] int rowOf(const QString &phone) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<journal::Customer> m_customers;
};

} // namespace vezne::ui

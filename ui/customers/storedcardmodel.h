// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/journal/books/cardbook.h"

namespace vezne::ui {

/// The cards that iyzico keeps, one a row, by customer.
class StoredCardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Customer, Contact, Card, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of `cards` whose customer, contact or card has all words of `text`.
    void show(const std::vector<journal::StoredCard> &cards, const QString &text);
    [[nodiscard]] const journal::StoredCard &at(int row) const
    {
        return m_cards.at(static_cast<std::size_t>(row));
    }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<journal::StoredCard> m_cards;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/journal/books/payoutbook.h"

namespace vezne::ui {

/// What arrives when: one row for each day and currency.
class PayoutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Status, Payments, Taken, Deductions, Refunded, Expected, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPayouts(std::vector<journal::Payout> payouts, QDate today);
    [[nodiscard]] const std::vector<journal::Payout> &payouts() const { return m_payouts; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const journal::Payout &payout, int column);

    std::vector<journal::Payout> m_payouts;
    QDate m_today;
};

} // namespace vezne::ui

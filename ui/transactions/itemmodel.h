// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/journal/records.h"

namespace vezne::ui {

/// The lines of one payment, with what iyzico keeps and pays out of each.
class ItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Paid, Fees, Payout, PayoutDate, Left, Approval, ColumnCount };

    enum Role {
        TransactionRole = Qt::UserRole, ///< provider's id of the line, QString
        LeftRole,                       ///< what may still be given back, whole minor units, qint64
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What became of the money: of a hold nothing was taken, and nothing is left to give back.
    enum class Stage { Taken, Held };
    void show(const std::vector<journal::Item> &items, Currency currency, Stage stage = Stage::Taken);
    /// Marketplaces: whether the line's share may be paid out. Takes effect with the next show().
    void setApprovalShown(bool shown) { m_showsApproval = shown; }
    void retranslate();

    [[nodiscard]] const journal::Item &at(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// What may still be given back of line `row`; a fraction of a minor unit stays.
    [[nodiscard]] Money leftAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const journal::Item &item, int column) const;
    [[nodiscard]] QString figure(std::optional<Decimal> value) const;

    std::vector<journal::Item> m_items;
    Currency m_currency = Currency::TRY;
    Stage m_stage = Stage::Taken;
    bool m_showsApproval = false;
};

} // namespace vezne::ui

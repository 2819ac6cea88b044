// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/records.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The lines of one payment, with what iyzico keeps and pays out of each.
class ItemModel : public RowModel<journal::Item>
{
    Q_OBJECT

public:
    enum Column { Name, Paid, Fees, Payout, PayoutDate, Left, Approval, ColumnCount };

    enum Role {
        TransactionRole = Qt::UserRole, ///< provider's id of the line, QString
        LeftRole,                       ///< what may still be given back, whole minor units, qint64
    };

    using RowModel::RowModel;

    /// What became of the money: of a hold nothing was taken, of what was cancelled nothing is left.
    enum class Stage { Taken, Held, Cancelled };
    void setItems(const std::vector<journal::Item> &items, Currency currency, Stage stage = Stage::Taken);
    /// Marketplaces: whether the line's share may be paid out. Takes effect with the next setItems().
    void setApprovalShown(bool shown) { m_showsApproval = shown; }

    /// What may still be given back of line `row`; a fraction of a minor unit stays.
    [[nodiscard]] Money leftAt(int row) const { return leftOf(*at(row)); }

protected:
    [[nodiscard]] QString text(const journal::Item &item, int column) const override;
    [[nodiscard]] QVariant other(const journal::Item &item, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override
    {
        return column != Name && column != PayoutDate && column != Approval;
    }

private:
    [[nodiscard]] Money leftOf(const journal::Item &item) const;
    [[nodiscard]] QString figure(std::optional<Decimal> value) const;

    Currency m_currency = Currency::TRY;
    Stage m_stage = Stage::Taken;
    bool m_showsApproval = false;
};

} // namespace vezne::ui

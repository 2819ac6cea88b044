// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/books/payoutbook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// What arrives when: one row for each day and currency.
class PayoutModel : public RowModel<journal::Payout>
{
    Q_OBJECT

public:
    enum Column { Day, Status, Payments, Taken, Deductions, Refunded, Expected };

    using RowModel::RowModel;

    void setPayouts(std::vector<journal::Payout> payouts, QDate today);

protected:
    [[nodiscard]] QString text(const journal::Payout &payout, int column) const override;
    [[nodiscard]] QVariant other(const journal::Payout &payout, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column > Status; }

private:
    QDate m_today;
};

} // namespace vezne::ui

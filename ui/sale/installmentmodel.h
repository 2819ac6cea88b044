// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/iyzico/endpoints/installment.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The plans of one card: count, monthly part, total, what it costs more than a single payment.
class InstallmentModel : public RowModel<iyzico::InstallmentPlan>
{
    Q_OBJECT

public:
    enum Column { Count, Monthly, Total, Difference };
    enum Role { CountRole = Qt::UserRole, TotalRole };

    using RowModel::RowModel;

    /// `price` is what a single payment costs.
    void setPlans(std::vector<iyzico::InstallmentPlan> plans, Money price);

protected:
    [[nodiscard]] QString text(const iyzico::InstallmentPlan &plan, int column) const override;
    [[nodiscard]] QVariant other(const iyzico::InstallmentPlan &plan, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != Count; }

private:
    [[nodiscard]] QString differenceText(const iyzico::InstallmentPlan &plan) const;

    Money m_price;
};

/// What a customer is told who asks how it will be paid: the parts always add up to the total, so the last
/// one may differ. `2 × ₺35,08, son taksit ₺35,09`; empty for a single payment.
[[nodiscard]] QString partsText(const iyzico::InstallmentPlan &plan);

} // namespace vezne::ui

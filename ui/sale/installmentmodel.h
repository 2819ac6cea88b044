// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/iyzico/endpoints/installment.h"

namespace vezne::ui {

/// The plans of one card: count, monthly part, total, what it costs more than a single payment.
class InstallmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Count, Monthly, Total, Difference, ColumnCount };
    enum Role { CountRole = Qt::UserRole, TotalRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `price` is what a single payment costs.
    void setPlans(std::vector<iyzico::InstallmentPlan> plans, Money price);
    [[nodiscard]] const std::vector<iyzico::InstallmentPlan> &plans() const { return m_plans; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const iyzico::InstallmentPlan &plan, int column) const;
    [[nodiscard]] QString differenceText(const iyzico::InstallmentPlan &plan) const;

    std::vector<iyzico::InstallmentPlan> m_plans;
    Money m_price;
};

/// What a customer is told who asks how it will be paid: the parts always add up to the total, so the last
/// one may differ. `2 × ₺35,08, son taksit ₺35,09`; empty for a single payment.
[[nodiscard]] QString partsText(const iyzico::InstallmentPlan &plan);

} // namespace vezne::ui

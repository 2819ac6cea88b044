// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/iyzico/endpoints/installment.h"

namespace vezne::ui {

/// What every card family would pay a month, to read aloud before a card is known: a row for each family, a
/// column for each number of instalments that any of them offers.
class FamilyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setOffers(std::vector<iyzico::InstallmentOffer> offers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const iyzico::InstallmentPlan *plan(const QModelIndex &index) const;

    std::vector<iyzico::InstallmentOffer> m_offers;
    std::vector<int> m_counts; ///< ascending, above 1
};

} // namespace vezne::ui

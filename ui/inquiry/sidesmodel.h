// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/till/paymentcheck.h"

namespace vezne::ui {

/// One line of the comparison: what, as the journal has it, as the provider tells it.
struct ComparedFact
{
    QString label, ours, theirs;
    bool differs = false;
};

/// Everything that the two sides say of one payment, in the order of the screen. `showsApproval` for accounts
/// of marketplaces.
[[nodiscard]] std::vector<ComparedFact> comparedFacts(const till::CheckedPayment &checked,
                                                      bool showsApproval);

/// The comparison as a table.
class SidesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Here, There, ColumnCount };

    enum Role { DiffersRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ComparedFact> facts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant markOf(const ComparedFact &fact) const;

    std::vector<ComparedFact> m_facts;
    bool m_isMarked = false; ///< some line differs
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/till/paymentcheck.h"
#include "ui/kit/rowmodel.h"

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
class SidesModel : public RowModel<ComparedFact>
{
    Q_OBJECT

public:
    enum Column { What, Here, There };
    enum Role { DiffersRole = Qt::UserRole };

    using RowModel::RowModel;

protected:
    [[nodiscard]] QString text(const ComparedFact &fact, int column) const override;
    [[nodiscard]] QVariant other(const ComparedFact &fact, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;

private:
    [[nodiscard]] QVariant markOf(const ComparedFact &fact) const;
};

} // namespace vezne::ui

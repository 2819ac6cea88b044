// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/books/cardbook.h"
#include "core/journal/books/customerbook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// Customers, one a row: those who bought, and those whose cards iyzico keeps.
class CustomerModel : public RowModel<journal::Customer>
{
    Q_OBJECT

public:
    enum Column { Name, Contact };

    using RowModel::RowModel;

    /// `bought` as they are, then the owners of `cards` that are not among them and whose name, contact or
    /// card has all words of `text`.
    void showMatching(std::vector<journal::Customer> bought, const std::vector<journal::StoredCard> &cards,
                      const QString &text);
    /// -1 when nobody has it.
    [[nodiscard]] int rowOf(const QString &phone) const;

protected:
    [[nodiscard]] QString text(const journal::Customer &customer, int column) const override;
    [[nodiscard]] QStringList titles() const override;
};

} // namespace vezne::ui

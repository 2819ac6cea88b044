// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/books/cardbook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The cards that iyzico keeps, one a row, by customer.
class StoredCardModel : public RowModel<journal::StoredCard>
{
    Q_OBJECT

public:
    enum Column { Customer, Contact, Card };

    using RowModel::RowModel;

    /// Shows those of `cards` whose customer, contact or card has all words of `text`.
    void showMatching(const std::vector<journal::StoredCard> &cards, const QString &text);

protected:
    [[nodiscard]] QString text(const journal::StoredCard &card, int column) const override;
    [[nodiscard]] QStringList titles() const override;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/requestbook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The refunds that were asked for and wait, oldest first.
class RequestModel : public RowModel<journal::RefundRequest>
{
    Q_OBJECT

public:
    enum Column { AskedAt, Order, Amount, AskedBy, Why };

    using RowModel::RowModel;

protected:
    [[nodiscard]] QString text(const journal::RefundRequest &request, int column) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Amount; }
};

} // namespace vezne::ui

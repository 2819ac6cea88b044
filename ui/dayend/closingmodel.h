// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/daybook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// Day ends that were closed, newest first.
class ClosingModel : public RowModel<journal::Closing>
{
    Q_OBJECT

public:
    enum Column { Number, Day, Net };

    using RowModel::RowModel;

protected:
    [[nodiscard]] QString text(const journal::Closing &closing, int column) const override;
    [[nodiscard]] QVariant other(const journal::Closing &closing, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Net; }
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/periodbook.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The parts of a period as a table: what a chart shows, for those who read instead of look.
class SliceModel : public RowModel<journal::PeriodSlice>
{
    Q_OBJECT

public:
    enum Column { Name, Count, Gross };

    explicit SliceModel(journal::Slicing slicing, QObject *parent = nullptr);

    [[nodiscard]] journal::Slicing slicing() const { return m_slicing; }

protected:
    [[nodiscard]] QString text(const journal::PeriodSlice &slice, int column) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != Name; }

private:
    journal::Slicing m_slicing;
};

} // namespace vezne::ui

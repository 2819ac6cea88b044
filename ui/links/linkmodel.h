// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/link.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// Payment links, one a row, the newest first.
class LinkModel : public RowModel<journal::Link>
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Standing, Sold, Made };

    using RowModel::RowModel;

    /// Shows those of `links` whose name, order, customer or amount has all words of `text`.
    void showMatching(const std::vector<journal::Link> &links, const QString &text);
    /// The row of the link with that id; -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

protected:
    [[nodiscard]] QString text(const journal::Link &link, int column) const override;
    [[nodiscard]] QVariant other(const journal::Link &link, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Amount || column == Sold; }
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/dayfigures.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// The groups of a day end's sales: name, how many, how much, and its share of the currency's sales.
class GroupModel : public RowModel<journal::DayGroup>
{
    Q_OBJECT

public:
    enum Column { Name, Count, Gross, Share };
    /// 0 to 100, whole.
    static constexpr int ShareRole = Qt::UserRole;

    using RowModel::RowModel;

    void setFigures(const journal::DayFigures &figures, journal::Grouping grouping);

protected:
    [[nodiscard]] QString text(const journal::DayGroup &group, int column) const override;
    [[nodiscard]] QVariant other(const journal::DayGroup &group, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != Name; }

private:
    [[nodiscard]] int share(const journal::DayGroup &group) const;

    journal::Grouping m_grouping = journal::Grouping::Family;
    QMap<Currency, Money> m_gross;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

#include "core/journal/difference.h"
#include "ui/kit/rowmodel.h"

namespace vezne::ui {

/// Which differences a list shows; with nothing chosen all that are open.
struct DifferenceFilter
{
    QSet<journal::Finding> findings;
    bool isExplained = false; ///< instead those that a person explained
    [[nodiscard]] bool isEmpty() const { return findings.isEmpty() && !isExplained; }
    [[nodiscard]] bool accepts(const journal::Difference &difference) const;
};

/// The differences of one or several comparisons, the gravest first.
class DifferenceModel : public RowModel<journal::Difference>
{
    Q_OBJECT

public:
    enum Column { Finding, Order, Cause, Day, Here, There, Gap };

    using RowModel::RowModel;

    void setDifferences(std::vector<journal::Difference> differences);
    void setFilter(const DifferenceFilter &filter);
    [[nodiscard]] const std::vector<journal::Difference> &all() const { return m_all; }
    /// Row of the difference, -1 when the filter hides it.
    [[nodiscard]] int rowOf(const QString &id) const;

protected:
    [[nodiscard]] QString text(const journal::Difference &difference, int column) const override;
    [[nodiscard]] QVariant other(const journal::Difference &difference, int column, int role) const override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column >= Here; }

private:
    void pick();

    std::vector<journal::Difference> m_all;
    DifferenceFilter m_filter;
};

} // namespace vezne::ui

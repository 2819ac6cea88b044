// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/till/batch/batchplan.h"
#include "core/till/batch/batchrun.h"
#include "ui/kit/icon.h"

namespace vezne::ui {

/// The rows of a refund bench: whose money, how much is left, what would be done or why not, and, once it
/// runs, what became of each.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Customer, Card, Left, Amount, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(till::BatchPlan plan);
    [[nodiscard]] const till::BatchPlan &plan() const { return m_plan; }
    /// What the good rows give back: `₺150,00`, with several currencies `₺150,00 + $20,00`.
    [[nodiscard]] QString totalsText() const;
    /// In a sentence, with how many rows cannot.
    [[nodiscard]] QString summary() const;
    void removeRow(int row);

    /// From now on the good rows are those of a batch, in its order.
    void begin();
    void setUnderWay(int batchRow);
    void setEnd(int batchRow, const till::RowEnd &end);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Fate
    {
        bool isUnderWay = false;
        std::optional<till::RowEnd> end;
    };
    struct Words
    {
        QString text;
        Tone tone = Tone::Neutral;
        Glyph glyph = Glyph::Info;
    };
    [[nodiscard]] QString text(const till::PlanRow &row, int column) const;
    [[nodiscard]] Words resultOf(int row) const;
    [[nodiscard]] static Words wordsFor(const till::PlanRow &row);
    [[nodiscard]] static Words wordsFor(const till::PlanRow &row, const till::RowEnd &end);
    void tell(int batchRow);

    till::BatchPlan m_plan;
    std::vector<Fate> m_fates; ///< one a row of the plan
    std::vector<int> m_rowOf;  ///< row of the plan, by row of the batch
};

} // namespace vezne::ui

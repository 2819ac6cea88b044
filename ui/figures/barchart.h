// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "core/journal/books/periodbook.h"

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace vezne::ui {

/// Upright bars of one kind of figures, drawn with the palette's colours. A picture for eyes alone: a table
/// beside it says the same and takes the keyboard.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    explicit BarChart(journal::Slicing slicing, QWidget *parent = nullptr);

    void show(const std::vector<journal::PeriodSlice> &slices);

Q_SIGNALS:
    void barClicked(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    [[nodiscard]] int rowOf(int bar) const;
    void fitAxis();

    journal::Slicing m_slicing;
    std::vector<journal::PeriodSlice> m_slices;
    QBarSet *m_set;
    QBarCategoryAxis *m_names;
    QValueAxis *m_values;
};

} // namespace vezne::ui

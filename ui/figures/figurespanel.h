// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/periodbook.h"
#include "ui/kit/panel.h"

class QStackedWidget;

namespace vezne::ui {

class BarChart;
class SliceModel;
class TableView;

/// One division of a period, as chart or as table.
class FiguresPanel : public Panel
{
    Q_OBJECT

public:
    explicit FiguresPanel(journal::Slicing slicing, QWidget *parent = nullptr);

    void show(const std::vector<journal::PeriodSlice> &slices);
    void setAsTable(bool isTable);

Q_SIGNALS:
    void chosen(const vezne::journal::PeriodSlice &slice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SliceModel *m_model;
    QStackedWidget *m_stack;
    BarChart *m_chart;
    TableView *m_table;
    PlainLabel *m_empty;
    bool m_isTable = false;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include <QFocusEvent>
#include <QHeaderView>

#include "ui/kit/drawing.h"

namespace vezne::ui {

namespace {
constexpr int rowRingRadius = 4;
} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFont(tabular(font()));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // or the header's font would decide how high rows are
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setDensity(RowDensity::Compact);
}

void TableView::setDensity(RowDensity density)
{
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(density));
    updateGeometry(); // whoever counts whole rows counts again
}

void TableView::stretch(int column, int least)
{
    horizontalHeader()->setMinimumSectionSize(least);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::fitHeight(int most)
{
    const int rows = model() ? qMin(model()->rowCount(), most) : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool isByTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByTab && selectionMode() != NoSelection && selectionModel() && !selectionModel()->hasSelection() &&
        model()->rowCount() > 0)
        selectRow(0);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid() || state() == EditingState)
        return;
    const int row = currentIndex().row();
    const QRect place(0, rowViewportPosition(row), viewport()->width(), this->rowHeight(row));
    QPainter painter(viewport());
    drawFocusRing(&painter, place, rowRingRadius, tokensOf(palette()));
}

} // namespace vezne::ui

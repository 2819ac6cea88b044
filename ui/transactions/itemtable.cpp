// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/itemtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <array>

#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6;
constexpr int leastNameWidth = 110;
constexpr std::array dispensable{ItemModel::PayoutDate, ItemModel::Left, ItemModel::Payout, ItemModel::Fees};

} // namespace

ItemTable::ItemTable(ItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"itemTable"_s);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(RowDensity::Compact));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(ItemModel::Name, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        fitColumns();
    });
}

QSize ItemTable::sizeHint() const
{
    const int rows = qBound(1, model()->rowCount(), mostRows);
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

bool ItemTable::isEmpty(int column) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!model()->index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

void ItemTable::fitColumns()
{
    int needed = leastNameWidth;
    for (int column = 0; column < ItemModel::ColumnCount; ++column) {
        setColumnHidden(column, isEmpty(column));
        if (column == ItemModel::Name || isEmpty(column))
            continue;
        resizeColumnToContents(column);
        needed += columnWidth(column);
    }
    for (const int column : dispensable) {
        if (needed <= viewport()->width())
            return;
        if (isColumnHidden(column))
            continue;
        needed -= columnWidth(column);
        hideColumn(column);
    }
}

void ItemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ItemTable::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    // Keys that mean nothing here go on to the pane: Escape closes it.
    if (event->key() == Qt::Key_Escape)
        event->ignore();
}

} // namespace vezne::ui

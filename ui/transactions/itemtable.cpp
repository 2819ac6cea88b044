// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/itemtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <array>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6;
constexpr int leastNameWidth = 110;
constexpr std::array itemDispensable{ItemModel::PayoutDate, ItemModel::Left, ItemModel::Payout,
                                     ItemModel::Fees};

} // namespace

ItemTable::ItemTable(ItemModel *model, QWidget *parent)
    : TableView(parent)
{
    setObjectName(u"itemTable"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(model);
    stretch(ItemModel::Name);
    connect(model, &QAbstractItemModel::modelReset, this, &ItemTable::fit);
    fit();
}

void ItemTable::fit()
{
    setAccessibleName(tr("Items of the payment"));
    fitColumns(); // first: a header without a shown column has no height
    fitHeight(mostRows);
}

bool ItemTable::isEmpty(int column) const
{
    if (column == ItemModel::Name || model()->rowCount() == 0)
        return false;
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
    for (const int column : itemDispensable) {
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
    TableView::resizeEvent(event);
    fitColumns();
}

void ItemTable::keyPressEvent(QKeyEvent *event)
{
    TableView::keyPressEvent(event);
    // Keys that mean nothing here go on to the pane: Escape closes it.
    if (event->key() == Qt::Key_Escape)
        event->ignore();
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/purchasetable.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

#include "ui/customers/purchasemodel.h"
#include "ui/kit/chipdelegate.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOrder = 160; ///< a longer number does not push the card aside
constexpr int briefOrder = 76; ///< to which it is cut before the card goes
constexpr int leastOrder = 48;
} // namespace

PurchaseTable::PurchaseTable(PurchaseModel *model, QWidget *parent)
    : TableView(parent)
{
    setModel(model);
    setItemDelegate(new ChipDelegate(this));
    setWordWrap(false);
    setTextElideMode(Qt::ElideLeft); // both tell by their ends
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // After what the view itself does with these.
    connect(model, &QAbstractItemModel::modelReset, this, &PurchaseTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &PurchaseTable::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &PurchaseTable::fit);
    fit();
}

int PurchaseTable::whole(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

int PurchaseTable::leastCard() const
{
    return fontMetrics().horizontalAdvance(u"… •••• 0000"_s) + space::xl;
}

void PurchaseTable::fit()
{
    QHeaderView *head = horizontalHeader();
    head->showSection(PurchaseModel::Card); // a hidden column has no width to ask for
    int rest = viewport()->width();
    for (const int column : {PurchaseModel::Time, PurchaseModel::Amount, PurchaseModel::Status}) {
        head->resizeSection(column, whole(column));
        rest -= whole(column);
    }
    const int card = whole(PurchaseModel::Card);
    const int wholeOrder = whole(PurchaseModel::Order);
    const int briefCard = std::min(card, leastCard());
    int order =
        std::clamp(rest - briefCard, std::min(wholeOrder, briefOrder), std::min(wholeOrder, mostOrder));
    order = std::max(order, std::min(wholeOrder, rest - card)); // room that the card does not need
    const bool hasCard = rest - order >= briefCard;
    head->setSectionHidden(PurchaseModel::Card, !hasCard);
    head->resizeSection(PurchaseModel::Order, hasCard ? order : std::max(rest, leastOrder));
    if (hasCard)
        head->resizeSection(PurchaseModel::Card, rest - order);
}

void PurchaseTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fit();
}

void PurchaseTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace vezne::ui

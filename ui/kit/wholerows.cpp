// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wholerows.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/kit/tableview.h"

namespace vezne::ui {

WholeRows::WholeRows(TableView *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    table->setParent(this);
    setFocusProxy(table);
}

bool WholeRows::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the rows have another height now
        fit();
    return QWidget::event(event);
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WholeRows::fit()
{
    const int head = m_table->horizontalHeader()->sizeHint().height();
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setGeometry(0, 0, width(), height() - std::max(0, height() - head) % row);
}

} // namespace vezne::ui

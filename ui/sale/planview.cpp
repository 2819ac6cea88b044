// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/planview.h"

#include <QApplication>

#include "ui/sale/installmentmodel.h"

namespace vezne::ui {

void PlanView::keyboardSearch(const QString &typed)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += typed;
    // 1 is the single payment until a 2 makes it twelve; a number that nobody offers begins anew.
    for (const QString &number : {m_typed, typed}) {
        const QModelIndexList found = model()->match(model()->index(0, 0), InstallmentModel::CountRole,
                                                     number.toInt(), 1, Qt::MatchExactly);
        if (!found.isEmpty()) {
            setCurrentIndex(found.first());
            return;
        }
    }
}

void PlanView::showChosen()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (!rows.isEmpty())
        scrollTo(rows.first());
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (selectionModel())
        showChosen();
}

} // namespace vezne::ui

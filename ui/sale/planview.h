// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "ui/kit/tableview.h"

namespace vezne::ui {

/// The table of plans: arrow keys move, typing the number of instalments picks.
class PlanView : public TableView
{
    Q_OBJECT

public:
    using TableView::TableView;

    void keyboardSearch(const QString &typed) override;
    /// Scrolls to the chosen plan. The view does so by itself where it is chosen at it, and when it becomes
    /// higher or lower.
    void showChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace vezne::ui

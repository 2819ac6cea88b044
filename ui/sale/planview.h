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

private:
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace vezne::ui

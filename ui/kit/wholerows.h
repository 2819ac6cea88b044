// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vezne::ui {

class TableView;

/// Gives a table as much of its height as whole rows need, so that what stands below cuts none in two.
class WholeRows : public QWidget
{
    Q_OBJECT

public:
    /// Takes `table` over.
    explicit WholeRows(TableView *table, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    TableView *m_table;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tableview.h"
#include "ui/transactions/itemmodel.h"

namespace vezne::ui {

/// The lines of a payment, as tall as they need up to a handful, then scrolling.
class ItemTable : public TableView
{
    Q_OBJECT

public:
    explicit ItemTable(ItemModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitColumns();
    /// Of a payment that is not paid, or not yet paid out, some columns know nothing.
    [[nodiscard]] bool isEmpty(int column) const;
};

} // namespace vezne::ui

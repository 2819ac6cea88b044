// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/transactions/itemmodel.h"

namespace vezne::ui {

/// The lines of a payment, as tall as they need up to a handful, then scrolling.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTable(ItemModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    /// Of a payment that is not paid, or not yet paid out, some columns know nothing.
    [[nodiscard]] bool isEmpty(int column) const;
};

} // namespace vezne::ui

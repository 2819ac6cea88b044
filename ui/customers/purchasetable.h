// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tableview.h"

namespace vezne::ui {

class PurchaseModel;

/// What a customer bought, each payment on one line however narrow the table is: card and order number are
/// cut at their front, so that their last digits stay, and at last the card's column goes. Time, amount and
/// status are always whole.
class PurchaseTable : public TableView
{
    Q_OBJECT

public:
    explicit PurchaseTable(PurchaseModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    /// What a column needs to show everything.
    [[nodiscard]] int whole(int column) const;
    /// What the card's column needs for its last digits.
    [[nodiscard]] int leastCard() const;
};

} // namespace vezne::ui

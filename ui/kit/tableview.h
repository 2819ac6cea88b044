// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/kit/metrics.h"

namespace vezne::ui {

/// A table as every screen has it: whole rows, no grid, flat header, Tab leaves it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setDensity(RowDensity density);

    /// The column that takes the room that the others leave; they fit their content. No column is narrower
    /// than `least`, pixels: where there is no room left the table scrolls. -1 leaves that to the style.
    void stretch(int column, int least = -1);

    /// Makes the table as high as its rows, `most` of them at most.
    void fitHeight(int most);

protected:
    /// Who comes by Tab sees where they are: a row is chosen if none is.
    void focusInEvent(QFocusEvent *event) override;
    /// A ring around the row that the keyboard is on, for a chosen row looks chosen from elsewhere too.
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vezne::ui

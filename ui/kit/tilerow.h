// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace vezne::ui {

class Tile;

/// Tiles beside each other, all of one width; in two rows where their words would be cut in one.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget *parent = nullptr);

    void add(Tile *tile);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What `columns` tiles beside each other need.
    [[nodiscard]] int widthOf(int columns) const;
    void arrange();

    QGridLayout *m_grid;
    std::vector<Tile *> m_all;
    int m_columns = 0;
};

} // namespace vezne::ui

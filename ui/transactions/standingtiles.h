// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <map>

#include "ui/kit/tilerow.h"
#include "ui/transactions/standinggroup.h"

namespace vezne::ui {

class Tile;

/// How many payments stand how; each tile restricts the list to its own. Several may be pressed.
class StandingTiles : public TileRow
{
    Q_OBJECT

public:
    explicit StandingTiles(QWidget *parent = nullptr);

    void setCounts(const QMap<journal::Standing, qint64> &counts);
    void setChosen(const QSet<StandingGroup> &groups);
    [[nodiscard]] QSet<StandingGroup> chosen() const;

Q_SIGNALS:
    /// By the person at the screen, with or without a screen reader: what that does with a tile is no click.
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::map<StandingGroup, Tile *> m_tiles;
};

} // namespace vezne::ui

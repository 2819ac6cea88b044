// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/standingtiles.h"

#include <QEvent>

#include "ui/kit/tile.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

StandingTiles::StandingTiles(QWidget *parent)
    : TileRow(parent)
{
    for (const StandingGroup group : allStandingGroups) {
        auto *tile = new Tile;
        tile->setObjectName(word(group) + "Tile"_L1);
        connect(tile, &Tile::toggled, this, &StandingTiles::chosenChanged);
        add(tile);
        m_tiles.emplace(group, tile);
    }
    retranslate();
}

void StandingTiles::setCounts(const QMap<journal::Standing, qint64> &counts)
{
    for (const auto &[group, tile] : m_tiles)
        tile->setCount(countOf(group, counts));
}

void StandingTiles::setChosen(const QSet<StandingGroup> &groups)
{
    for (const auto &[group, tile] : m_tiles) {
        const QSignalBlocker blocker(tile);
        tile->setChecked(groups.contains(group));
    }
}

QSet<StandingGroup> StandingTiles::chosen() const
{
    QSet<StandingGroup> groups;
    for (const auto &[group, tile] : m_tiles) {
        if (tile->isChecked())
            groups.insert(group);
    }
    return groups;
}

void StandingTiles::changeEvent(QEvent *event)
{
    TileRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StandingTiles::retranslate()
{
    for (const auto &[group, tile] : m_tiles)
        tile->setChip(chipOf(group));
}

} // namespace vezne::ui

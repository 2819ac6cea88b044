// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QDialog>

#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

void addSettingsWalk(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"backupTable"_s); };
    tour.add(
        u"12-settings"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Settings); },
        [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 0; });
    tour.add(
        u"13-restore"_s,
        [&tour, table] {
            table()->setCurrentIndex(table()->model()->index(0, 0));
            tour.press(u"restoreButton"_s);
        },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
}

} // namespace vezne::desktop

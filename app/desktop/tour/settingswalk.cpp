// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>

#include "app/desktop/tour/walks.h"
#include "ui/help/unopeneddialog.h"
#include "ui/kit/panel.h"
#include "ui/settings/settingspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

void addSettingsWalk(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"backupTable"_s); };
    tour.add(
        u"12-settings"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Settings); },
        [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 0; });
    tour.add(
        u"12a-setting-sought"_s, [&tour] { tour.type(u"settingsSearch"_s, u"vezne"_s); },
        [&tour] { return tour.find<QLineEdit>(u"settingsSearch"_s)->text() == u"vezne"_s; });
    tour.add(
        {}, [&tour] { tour.find<QLineEdit>(u"settingsSearch"_s)->clear(); },
        [table] { return table()->isVisible(); });
    tour.add(
        u"12b-instalments-allowed"_s,
        [&tour] {
            auto *section = tour.find<ui::Panel>(u"capsPanel"_s);
            tour.desk().window().findChild<ui::SettingsPage *>()->showSection(section);
        },
        [&tour] { return tour.isShown(u"capsTable"_s); });
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

void addHelpWalk(Tour &tour)
{
    const auto closed = [] { return Tour::openDialog() == nullptr; };
    const auto opened = [] { return Tour::openDialog() != nullptr; };
    tour.add(
        u"25-commands"_s, [&tour] { Q_EMIT tour.desk().window().commandsRequested(); }, opened);
    tour.add(
        u"25a-command-sought"_s,
        [] {
            auto *edit = Tour::openDialog()->findChild<QLineEdit *>(u"commandEdit"_s);
            edit->setText(u"s"_s);
        },
        opened);
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); }, closed);
    tour.add(
        u"26-keys"_s, [&tour] { Q_EMIT tour.desk().window().keysRequested(); }, opened);
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); }, closed);
    tour.add(
        u"27-no-browser"_s,
        [&tour] {
            (new ui::UnopenedDialog(QUrl(u"https://sandbox.iyzi.link/AAQ7Wg"_s), &tour.desk().window()))
                ->open();
        },
        opened);
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); }, closed);
}

} // namespace vezne::desktop

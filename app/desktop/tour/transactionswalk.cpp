// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QDialog>

#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestPaid = 2; // above it stand the declined one and the one that is not known yet
constexpr QSize smallWindow(1024, 700);

} // namespace

void addDialog(Tour &tour, const QString &picture, const QString &button)
{
    tour.add(
        picture, [&tour, button] { tour.press(button); }, [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
}

void addTransactionsWalk(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"transactionTable"_s); };
    tour.add(
        u"07-transactions"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Transactions); },
        [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 10; });
    tour.add(
        u"08-detail"_s,
        [table] {
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(newestPaid, 0));
            Tour::sendKey(table(), Qt::Key_Return);
        },
        [&tour] { return tour.isShown(u"detailPane"_s); });
    addDialog(tour, u"09-refund"_s, u"refundButton"_s);
    addDialog(tour, u"10-cancel"_s, u"cancelButton"_s);
    tour.add(
        u"11-small-window"_s,
        [&tour] {
            tour.press(u"closeDetailButton"_s);
            tour.desk().window().resize(smallWindow);
        },
        [table] { return table()->isVisible(); });
    tour.add({}, [&tour] { tour.desk().window().resize(Tour::windowSize); });
}

} // namespace vezne::desktop

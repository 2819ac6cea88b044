// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QCheckBox>

#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

const QByteArray buyersCard = "5528790000000008";

void beMarketplace(Tour &tour, bool on)
{
    if (!tour.sandbox().setMarketplace(on))
        return; // the steps that follow wait in vain and say so
    tour.desk().window().showPage(ui::PageId::Settings);
    tour.find<QCheckBox>(u"marketplaceBox"_s)->setChecked(on);
    tour.desk().window().showPage(ui::PageId::Sale);
}

} // namespace

void addMarketplaceWalk(Tour &tour, const Tour::Round &round)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"transactionTable"_s); };
    const auto isUsable = [&tour](const QString &button) {
        return tour.isShown(button) && tour.find<QWidget>(button)->isEnabled();
    };
    tour.add({}, [&tour] { beMarketplace(tour, true); });
    addKeyingIn(tour, {}, QString::number(770 + round.number), buyersCard,
                [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); });
    tour.add(
        {}, [&tour] { tour.press(u"payButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
    tour.add(
        {}, [&tour] { tour.desk().window().showPage(ui::PageId::Transactions); },
        [table] { return table()->isVisible() && table()->model()->rowCount() > 10; });
    tour.add(
        u"m1-line-waits"_s,
        [table] {
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(0, 0));
            Tour::sendKey(table(), Qt::Key_Return);
        },
        [isUsable] { return isUsable(u"approveItemButton"_s); });
    tour.add(
        u"m2-line-approved"_s, [&tour] { tour.press(u"approveItemButton"_s); },
        [isUsable] { return isUsable(u"takeBackItemButton"_s) && !isUsable(u"approveItemButton"_s); });
    tour.add({}, [&tour] {
        tour.press(u"closeDetailButton"_s);
        beMarketplace(tour, false);
    });
}

} // namespace vezne::desktop

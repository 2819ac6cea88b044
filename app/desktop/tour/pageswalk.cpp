// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QThreadPool>

#include "app/desktop/tour/payer.h"
#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

void setBkmOffered(Tour &tour, bool on)
{
    tour.desk().window().showPage(ui::PageId::Settings);
    tour.find<QCheckBox>(u"bkmBox"_s)->setChecked(on);
    tour.desk().window().showPage(ui::PageId::Sale);
}

void addAmount(Tour &tour, int lira)
{
    tour.add(
        {}, [&tour, lira] { tour.type(u"amountEdit"_s, QString::number(lira)); },
        [&tour] { return tour.find<QWidget>(u"payOnPageButton"_s)->isEnabled(); });
}

/// The pages that can be chosen, with instalments offered on them.
void addChoice(Tour &tour)
{
    tour.add(
        u"p1-pages"_s,
        [&tour] {
            tour.find<QAction>(u"pageInstallments"_s)->setChecked(true);
            auto *button = tour.find<QPushButton>(u"payOnPageButton"_s);
            QMenu *menu = button->menu();
            menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
        },
        [] { return QApplication::activePopupWidget() != nullptr; });
    tour.add(
        {}, [] { QApplication::activePopupWidget()->close(); },
        [] { return QApplication::activePopupWidget() == nullptr; });
}

/// Opens a page by its action, and has the customer pay there.
void addPaidPage(Tour &tour, const QString &picture, const QString &action, int installments)
{
    tour.add(
        picture, [&tour, action] { tour.find<QAction>(action)->trigger(); },
        [&tour] { return tour.isShown(u"threeDsLink"_s); });
    tour.add(
        picture + u"-paid"_s,
        [&tour, installments] {
            const QUrl page(tour.find<QLineEdit>(u"threeDsLink"_s)->text());
            QThreadPool::globalInstance()->start(
                [page, installments] { payer::payOnPage(page, installments); });
        },
        outcomeShows(tour));
    addNewSale(tour);
}

} // namespace

void addPagesWalk(Tour &tour, const Tour::Round &round)
{
    tour.add({}, [&tour] { setBkmOffered(tour, true); });
    addAmount(tour, 530 + round.number);
    addChoice(tour);
    addPaidPage(tour, u"p2-iyzico-page"_s, u"payOnPage-checkout"_s, 3);
    tour.add({}, [&tour] { tour.find<QAction>(u"pageInstallments"_s)->setChecked(false); });
    addAmount(tour, 260 + round.number);
    addPaidPage(tour, u"p3-bkm"_s, u"payOnPage-bkm"_s, 1);
    addAmount(tour, 280 + round.number);
    tour.add(
        u"p4-pay-with-iyzico"_s, [&tour] { tour.find<QAction>(u"payOnPage-pwi"_s)->trigger(); },
        [&tour] { return tour.isShown(u"threeDsLink"_s); });
    tour.add(
        {},
        [&tour] {
            tour.press(u"threeDsGiveUpButton"_s); // left while it waits
            setBkmOffered(tour, false);
        },
        [&tour] { return tour.isShown(u"payButton"_s); });
}

} // namespace vezne::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>

#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

/// A payment on iyzico's page, left while it waits.
void addHostedPage(Tour &tour, const Tour::Round &round)
{
    tour.add(
        {},
        [&tour, amount = QString::number(530 + round.number)] {
            tour.desk().window().showPage(ui::PageId::Sale);
            tour.type(u"amountEdit"_s, amount);
        },
        [&tour] { return tour.find<QWidget>(u"payOnPageButton"_s)->isEnabled(); });
    tour.add(
        u"l4-iyzico-page"_s, [&tour] { tour.find<QAction>(u"payOnPage-checkout"_s)->trigger(); },
        [&tour] { return tour.isShown(u"threeDsLink"_s); });
    tour.add(
        {}, [&tour] { tour.press(u"threeDsGiveUpButton"_s); },
        [&tour] { return tour.isShown(u"payButton"_s); });
}

} // namespace

void addLinksWalk(Tour &tour, const Tour::Round &round)
{
    const auto noDialog = [] { return Tour::openDialog() == nullptr; };
    tour.add(
        {},
        [&tour, amount = QString::number(430 + round.number)] {
            tour.desk().window().showPage(ui::PageId::Sale);
            tour.type(u"phoneEdit"_s, u"05321234567"_s);
            tour.type(u"nameEdit"_s, u"Ayşe"_s);
            tour.type(u"surnameEdit"_s, u"Yılmaz"_s);
            tour.type(u"amountEdit"_s, amount);
        },
        [&tour] { return tour.find<QWidget>(u"sendLinkButton"_s)->isEnabled(); });
    tour.add(
        u"l1-link"_s, [&tour] { tour.press(u"sendLinkButton"_s); },
        [] {
            const QDialog *dialog = Tour::openDialog();
            const auto *code = dialog ? dialog->findChild<QWidget *>(u"linkQr"_s) : nullptr;
            return code && code->isVisible();
        });
    tour.add(
        {}, [] { Tour::openDialog()->accept(); }, noDialog);
    tour.add(
        u"l2-links"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Links); },
        [&tour, number = round.number] {
            const auto *table = tour.find<QAbstractItemView>(u"linkTable"_s);
            return tour.isShown(u"linkTable"_s) && table->model()->rowCount() > number &&
                   tour.find<QWidget>(u"lookAtLinksButton"_s)->isEnabled();
        });
    tour.add(
        u"l3-new-link"_s, [&tour] { tour.press(u"newLinkButton"_s); },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::openDialog()->reject(); }, noDialog);
    addHostedPage(tour, round);
}

} // namespace vezne::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QThreadPool>
#include <atomic>

#include "app/desktop/tour/payer.h"
#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

QAbstractItemView *linkTable(Tour &tour)
{
    return tour.find<QAbstractItemView>(u"linkTable"_s);
}

/// In the dialog that has just made a link.
bool isCodeShown()
{
    const QDialog *dialog = Tour::openDialog();
    const auto *code = dialog ? dialog->findChild<QWidget *>(u"linkQr"_s) : nullptr;
    return code && code->isVisible();
}

void addNewLink(Tour &tour, const Tour::Round &round)
{
    tour.add(
        {},
        [&tour, amount = QString::number(430 + round.number)] {
            tour.desk().window().showPage(ui::PageId::Sale);
            tour.type(u"phoneEdit"_s, u"05550000001"_s);
            tour.type(u"nameEdit"_s, u"Ayşe"_s);
            tour.type(u"surnameEdit"_s, u"Yılmaz"_s);
            tour.type(u"amountEdit"_s, amount);
        },
        [&tour] { return tour.find<QWidget>(u"sendLinkButton"_s)->isEnabled(); });
    tour.add(
        u"l1-link"_s, [&tour] { tour.press(u"sendLinkButton"_s); }, isCodeShown);
}

/// The customer pays while the link's dialog is open; the cashier looks, says that it is the link's, and
/// goes to the payment.
void addPayer(Tour &tour)
{
    const auto isPaid = std::make_shared<std::atomic<bool>>(false);
    const auto isUsable = [&tour](const QString &button) {
        return tour.isShown(button) && tour.find<QWidget>(button)->isEnabled();
    };
    tour.add(
        {},
        [isPaid] {
            *isPaid = false;
            const QUrl link(Tour::openDialog()->findChild<QLineEdit *>(u"linkUrl"_s)->text());
            QThreadPool::globalInstance()->start([link, isPaid] {
                payer::payOnLink(link);
                *isPaid = true;
            });
            Tour::openDialog()->accept();
        },
        [isPaid] { return Tour::openDialog() == nullptr && *isPaid; });
    tour.add(
        u"l2-links"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Links); },
        [&tour, isUsable] {
            return tour.isShown(u"linkTable"_s) && linkTable(tour)->model()->rowCount() > 0 &&
                   isUsable(u"lookAtLinksButton"_s);
        });
    tour.add(
        u"l2a-guess"_s,
        [&tour] {
            linkTable(tour)->setCurrentIndex(linkTable(tour)->model()->index(0, 0));
            tour.press(u"lookAtLinksButton"_s);
        },
        [isUsable] { return isUsable(u"confirmMatchButton"_s); });
    tour.add(
        u"l2b-confirmed"_s, [&tour] { tour.press(u"confirmMatchButton"_s); },
        [isUsable] { return isUsable(u"showLinkPaymentButton"_s); });
    tour.add(
        u"l2c-its-payment"_s, [&tour] { tour.press(u"showLinkPaymentButton"_s); },
        [isUsable] { return isUsable(u"refundButton"_s); });
    tour.add({}, [&tour] { tour.press(u"closeDetailButton"_s); });
}

/// What the new link's dialog makes, switched off again: its order is held, and the card says until when.
void addClosed(Tour &tour, const QString &amount)
{
    tour.add(
        {},
        [&tour, amount] {
            tour.type(u"linkNameEdit"_s, u"Kitap"_s);
            tour.type(u"linkOrderEdit"_s, u"K-"_s + amount);
            tour.type(u"linkAmountEdit"_s, amount);
            tour.press(u"makeLinkButton"_s);
        },
        isCodeShown);
    tour.add(
        {}, [] { Tour::openDialog()->accept(); },
        [&tour] { return Tour::openDialog() == nullptr && linkTable(tour)->model()->rowCount() > 1; });
    tour.add(
        u"l3a-closed"_s,
        [&tour] {
            linkTable(tour)->setCurrentIndex(linkTable(tour)->model()->index(0, 0));
            tour.press(u"turnLinkButton"_s);
        },
        [&tour] {
            return !tour.isShown(u"linkQr"_s) && tour.find<QWidget>(u"turnLinkButton"_s)->isEnabled();
        });
}

} // namespace

void addLinksWalk(Tour &tour, const Tour::Round &round)
{
    addNewLink(tour, round);
    addPayer(tour);
    tour.add(
        u"l3-new-link"_s,
        [&tour] {
            tour.desk().window().showPage(ui::PageId::Links);
            tour.press(u"newLinkButton"_s);
        },
        [] { return Tour::openDialog() != nullptr; });
    addClosed(tour, QString::number(210 + round.number));
    tour.add(
        {}, [&tour] { tour.desk().window().showPage(ui::PageId::Sale); },
        [] { return Tour::openDialog() == nullptr; });
}

} // namespace vezne::desktop

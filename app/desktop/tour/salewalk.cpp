// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QDialog>

#include "app/desktop/tour/walks.h"
#include "ui/kit/plainlabel.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

const QByteArray paidCard = "5528790000000008";
const QByteArray declinedCard = "4111111111111129";
const QByteArray otherCard = "4543590000000006";

Tour::Test plansShow(Tour &tour)
{
    return [&tour] {
        const auto *table = tour.find<QAbstractItemView>(u"installmentTable"_s);
        return table && table->isVisible() && table->model()->rowCount() > 1;
    };
}

/// Two lines, sold for less than they add up to; and without them again.
void addBasket(Tour &tour, const QString &total)
{
    const auto addLine = [&tour](const QString &name, qint64 kurus) {
        tour.press(u"addItemButton"_s);
        QAbstractItemModel *lines = tour.find<QAbstractItemView>(u"basketTable"_s)->model();
        const int row = lines->rowCount() - 1;
        lines->setData(lines->index(row, 0), name, Qt::EditRole);
        lines->setData(lines->index(row, 2), QVariant::fromValue(Money(kurus, Currency::TRY)), Qt::EditRole);
    };
    tour.add(u"01b-items"_s, [&tour, addLine, total] {
        addLine(u"Masa lambası"_s, 84'900);
        addLine(u"Ampul E27"_s, 12'500);
        tour.type(u"amountEdit"_s, total);
    });
    tour.add({}, [&tour] {
        for (int line = 0; line < 2; ++line) {
            auto *lines = tour.find<QAbstractItemView>(u"basketTable"_s);
            lines->setCurrentIndex(lines->model()->index(0, 0));
            tour.press(u"removeItemButton"_s);
        }
    });
}

} // namespace

Tour::Test outcomeShows(Tour &tour)
{
    return [&tour] { return tour.isShown(u"outcomeWord"_s); };
}

void addKeyingIn(Tour &tour, const QString &picture, const QString &amount, const QByteArray &card,
                 const Tour::Test &isReady)
{
    const auto keyIn = [&tour, amount, card] {
        tour.type(u"amountEdit"_s, amount);
        tour.type(u"cardNumberEdit"_s, QString::fromLatin1(card));
        tour.type(u"expiryEdit"_s, u"1230"_s);
        tour.type(u"cvcEdit"_s, u"123"_s);
        tour.type(u"holderEdit"_s, u"Ayşe Yılmaz"_s);
    };
    tour.add(picture, keyIn, isReady);
}

void addNewSale(Tour &tour)
{
    const auto startOver = [&tour] {
        // "New sale" is the primary action only when there is nothing better to do.
        const bool isSecond = tour.find<QWidget>(u"outcomeButton0"_s) != nullptr;
        tour.press(isSecond ? u"outcomeButton0"_s : u"outcomePrimaryButton"_s);
    };
    tour.add({}, startOver, [&tour] { return !tour.isShown(u"outcomeWord"_s); });
}

void addSaleWalk(Tour &tour, const Tour::Round &round)
{
    // The same card and amount again within minutes would be asked about, so every round has its own.
    const auto lira = [&round](int base) { return QString::number(base + round.number); };
    const QString comma = round.language == Language::Turkish ? u","_s : u"."_s;
    const QString paid = lira(1250) + comma + u"00"_s;
    const auto pay = [&tour] { tour.press(u"payButton"_s); };
    const auto canPay = [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); };

    tour.add(u"01-sale"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Sale); });
    addBasket(tour, u"900"_s);
    addKeyingIn(tour, u"02-card"_s, paid, paidCard, plansShow(tour));
    tour.add(
        u"03-instalments"_s,
        [&tour] {
            auto *table = tour.find<QAbstractItemView>(u"installmentTable"_s);
            table->setCurrentIndex(table->model()->index(2, 0));
        },
        plansShow(tour));
    tour.add(u"04-paid"_s, pay, outcomeShows(tour));
    addNewSale(tour);

    addKeyingIn(tour, {}, paid, paidCard, plansShow(tour));
    tour.add(
        u"04b-charged-already"_s,
        [&tour] {
            auto *table = tour.find<QAbstractItemView>(u"installmentTable"_s);
            table->setCurrentIndex(table->model()->index(2, 0));
            tour.press(u"payButton"_s);
        },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });

    addKeyingIn(tour, {}, lira(480), declinedCard, canPay);
    tour.add(u"05-declined"_s, pay, outcomeShows(tour));
    addNewSale(tour);

    addKeyingIn(tour, {}, lira(375), otherCard, canPay);
    tour.add(
        u"06-not-known-yet"_s,
        [&tour] {
            if (tour.sandbox().setFault(u"/payment/auth"_s, u"drop-before-commit"_s))
                tour.press(u"payButton"_s); // otherwise the step waits in vain and says so
        },
        outcomeShows(tour));
    addNewSale(tour);
}

} // namespace vezne::desktop

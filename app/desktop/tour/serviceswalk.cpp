// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QThreadPool>

#include "app/desktop/tour/payer.h"
#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestWindow(1024, 700);
const QByteArray creditCard = "5528790000000008";
const QByteArray debitCard = "4766620000000001";
const QByteArray cardWithPoints = "5451030000000000";

void addPoints(Tour &tour, const QString &amount)
{
    addKeyingIn(tour, {}, amount, cardWithPoints,
                [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); });
    tour.add(
        u"s0-points"_s, [&tour] { tour.press(u"askPointsButton"_s); },
        [&tour] { return tour.find<QLabel>(u"pointsLabel"_s)->text().contains(u"250"_s); });
}

/// Once the customer turns back, once the right code is typed.
void addThreeDs(Tour &tour, const QString &amount)
{
    const auto isAtTheBank = [&tour] { return tour.isShown(u"threeDsLink"_s); };
    addKeyingIn(tour, u"s1-debit-card"_s, amount, debitCard,
                [&tour] { return tour.isShown(u"threeDsWhy"_s); });
    tour.add(
        u"s2-at-the-bank"_s, [&tour] { tour.press(u"payButton"_s); }, isAtTheBank);
    tour.add(
        u"s3-not-confirmed"_s, [&tour] { tour.press(u"threeDsGiveUpButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
    addKeyingIn(tour, {}, amount, debitCard, [&tour] { return tour.isShown(u"threeDsWhy"_s); });
    tour.add(
        {}, [&tour] { tour.press(u"payButton"_s); }, isAtTheBank);
    tour.add(
        u"s3a-confirmed"_s,
        [&tour] {
            const QUrl page(tour.find<QLineEdit>(u"threeDsLink"_s)->text());
            QThreadPool::globalInstance()->start(
                [page, bank = tour.sandbox().url()] { payer::confirmAtBank(page, bank); });
        },
        outcomeShows(tour));
    addNewSale(tour);
}

/// A domestic card may not pay in dollars.
void addForeignCurrency(Tour &tour, const QString &amount)
{
    const auto setCurrency = [&tour](Currency currency) {
        auto *combo = tour.find<QComboBox>(u"currencyCombo"_s);
        combo->setCurrentIndex(combo->findData(QVariant::fromValue(currency)));
    };
    tour.add({}, [setCurrency] { setCurrency(Currency::USD); });
    addKeyingIn(tour, u"s10-dollars"_s, amount, creditCard,
                [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); });
    tour.add(
        u"s11-not-in-dollars"_s, [&tour] { tour.press(u"payButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
    tour.add({}, [setCurrency] { setCurrency(Currency::TRY); });
}

/// A hold of a customer who agrees that the card is kept.
void addHold(Tour &tour, const QString &amount)
{
    const auto canPay = [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); };
    tour.add({}, [&tour] {
        tour.type(u"phoneEdit"_s, u"05550000001"_s);
        tour.type(u"nameEdit"_s, u"Ayşe"_s);
        tour.type(u"surnameEdit"_s, u"Yılmaz"_s);
    });
    addKeyingIn(tour, {}, amount, creditCard, canPay);
    tour.add(u"s4-hold-and-keep"_s, [&tour] {
        tour.find<QCheckBox>(u"holdBox"_s)->setChecked(true);
        tour.find<QCheckBox>(u"keepCardBox"_s)->setChecked(true);
    });
    tour.add(
        u"s5-on-hold"_s, [&tour] { tour.press(u"payButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
    tour.add(
        u"s6-stored-card"_s,
        [&tour] {
            tour.type(u"phoneEdit"_s, u"05550000001"_s);
            tour.find<QComboBox>(u"storedCardCombo"_s)->setCurrentIndex(1);
        },
        [&tour] { return tour.isShown(u"storedCardCombo"_s); });
}

/// Goes on where addHold() ended: with a stored card chosen.
void addStoredCardSale(Tour &tour, const QString &amount)
{
    tour.add(
        {},
        [&tour, amount] {
            tour.desk().window().showPage(ui::PageId::Sale);
            tour.type(u"amountEdit"_s, amount);
        },
        [&tour] { return tour.find<QWidget>(u"payButton"_s)->isEnabled(); });
    tour.add(
        u"s6a-paid-with-it"_s, [&tour] { tour.press(u"payButton"_s); }, outcomeShows(tour));
    addNewSale(tour);
}

void addHoldsDetail(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"transactionTable"_s); };
    tour.add(
        {}, [&tour] { tour.desk().window().showPage(ui::PageId::Transactions); },
        [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 10; });
    tour.add(
        u"s7-hold"_s,
        [table] {
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(0, 0));
            Tour::sendKey(table(), Qt::Key_Return);
        },
        [&tour] { return tour.isShown(u"captureButton"_s); });
    addDeed(tour, u"s8-capture"_s, u"captureButton"_s);
    tour.add(
        u"s8b-compare"_s, [&tour] { tour.press(u"compareButton"_s); },
        [] {
            const auto *dialog = Tour::openDialog();
            const auto *compared = dialog ? dialog->findChild<QWidget *>(u"sidesTable"_s) : nullptr;
            return compared && compared->isVisible();
        });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
    tour.add({}, [&tour] { tour.press(u"closeDetailButton"_s); });
}

} // namespace

void addServicesWalk(Tour &tour, const Tour::Round &round)
{
    tour.add({}, [&tour] { tour.desk().window().showPage(ui::PageId::Sale); });
    addPoints(tour, QString::number(150 + round.number));
    addThreeDs(tour, QString::number(640 + round.number));
    addForeignCurrency(tour, QString::number(95 + round.number));
    addHold(tour, QString::number(820 + round.number));
    addHoldsDetail(tour);
    addStoredCardSale(tour, QString::number(910 + round.number));
    tour.add(
        u"s9-customers"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Customers); },
        [&tour] { return tour.isShown(u"storedCardTable"_s); });
    tour.add(u"s9a-customers-in-a-small-window"_s, [&tour] { tour.desk().window().resize(smallestWindow); });
    tour.add({}, [&tour] {
        tour.desk().window().resize(tour.windowSize());
        tour.desk().window().showPage(ui::PageId::Sale);
        tour.type(u"phoneEdit"_s, {});
        tour.type(u"nameEdit"_s, {});
        tour.type(u"surnameEdit"_s, {});
    });
}

} // namespace vezne::desktop

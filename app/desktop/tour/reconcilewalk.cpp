// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>

#include "app/desktop/tour/walks.h"
#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/refund.h"
#include "core/journal/books/payoutbook.h"
#include "ui/reconciliation/differencemodel.h"
#include "ui/reconciliation/reconcilepage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString authPath = u"/payment/auth"_s;

/// A charge of a round's own amount, under an order number of its own.
void chargeAside(Tour &tour, const QString &order, qint64 lira)
{
    till::Till &till = tour.desk().till();
    till::Sale sale{.orderId = order,
                    .items = till::singleItem(Money(lira * 100, Currency::TRY), u"Çini tabak"_s),
                    .paidPrice = Money(lira * 100, Currency::TRY)};
    sale.repeatReason = u"demo"_s;
    sale.buyer = till::completed({.name = u"Oğuz"_s, .surname = u"Güneş"_s});
    sale.billingAddress = till::addressOf(sale.buyer);
    const QByteArray number = "5528790000000008";
    const QByteArray code = "123";
    card::KeyedCard card{.holder = u"Oğuz Güneş"_s,
                         .number = SecretBytes(std::span(number.constData(), std::size_t(number.size()))),
                         .expiry = {12, 2030},
                         .cvc = SecretBytes(std::span(code.constData(), std::size_t(code.size())))};
    static_cast<void>(till.charge(sale, std::move(card))); // a failure shows: the walk waits in vain
}

journal::State stateOf(Tour &tour, const QString &order)
{
    const auto operation = tour.desk().till().journal().reader().find(order);
    return operation ? operation->state : journal::State::Intent;
}

int rowsIn(Tour &tour, const QString &table)
{
    const auto *view = tour.find<QAbstractItemView>(table);
    return view && view->isVisible() ? view->model()->rowCount() : 0;
}

/// The statement of a bank on which the next payouts have come in, one of them short.
QString writeStatement(Tour &tour)
{
    const QDate today = istanbul::day(SystemClock().now());
    const auto payouts = tour.desk().till().journal().reader().payouts().between(today.addDays(-9), today);
    QByteArray lines = "\xEF\xBB\xBF"
                       "İşlem Tarihi;Açıklama;Tutar;Bakiye\r\n";
    qint64 taken = 0;
    for (const journal::Payout &payout : payouts.value_or(std::vector<journal::Payout>())) {
        const Decimal amount = payout.expected.rounded(2, Rounding::HalfUp);
        const bool isShort = ++taken == 2;
        const QString figure =
            Money(amount.units() / (Decimal::one / 100) - (isShort ? 1'500 : 0), payout.currency).toWire();
        lines += u"%1;IYZICO ODEME KURULUSU;%2;\r\n"_s
                     .arg(payout.day.toString(u"dd.MM.yyyy"_s), QString(figure).replace(u'.', u','))
                     .toUtf8();
    }
    lines += u"%1;Kira ödemesi;-8.500,00;\r\n"_s.arg(today.toString(u"dd.MM.yyyy"_s)).toUtf8();
    QString name = QDir::temp().filePath(u"vezne-tour-ekstre.csv"_s);
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(lines);
    return name;
}

/// Gives back a part of `order` as somebody in iyzico's panel would: the journal hears nothing of it.
std::shared_ptr<bool> refundAside(Tour &tour, const QString &order)
{
    till::Till &till = tour.desk().till();
    const auto payment = till.journal().reader().find(order);
    auto isDone = std::make_shared<bool>(false);
    iyzico::Job *job =
        till.client().send(iyzico::refundV2Call({.conversationId = uuid7(SystemClock().now()),
                                                 .paymentId = payment ? payment->paymentId : QString(),
                                                 .amount = Money(5'000, Currency::TRY)}));
    QObject::connect(job, &iyzico::Job::finished, &tour, [isDone] { *isDone = true; });
    return isDone;
}

/// A refund that was made elsewhere, taken into the journal; the day then agrees about it.
void addTakeIn(Tour &tour, const QString &refunded)
{
    tour.add(
        u"31a-take-in"_s,
        [&tour, refunded] {
            auto *table = tour.find<QAbstractItemView>(u"differenceTable"_s);
            const QModelIndexList found = table->model()->match(
                table->model()->index(0, ui::DifferenceModel::Order), Qt::DisplayRole, refunded);
            table->setCurrentIndex(found.value(0));
            tour.press(u"remedyButton"_s);
            if (QDialog *dialog = Tour::openDialog())
                dialog->findChild<QLineEdit *>(u"whyEdit"_s)->setText(u"iyzico panel"_s);
        },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        u"31b-taken-in"_s, [] { Tour::openDialog()->findChild<QAbstractButton *>(u"actButton"_s)->click(); },
        [&tour] { return Tour::openDialog() == nullptr && !tour.isShown(u"compareBar"_s); });
}

void addDays(Tour &tour, const Tour::Round &round)
{
    const QString refunded = u"T-%1"_s.arg(4001 + round.number);
    const auto isRefunded = std::make_shared<std::shared_ptr<bool>>();
    tour.add(
        {}, [&tour, refunded, round] { chargeAside(tour, refunded, 350 + round.number); },
        [&tour, refunded] { return stateOf(tour, refunded) == journal::State::Paid; });
    tour.add(
        {}, [&tour, refunded, isRefunded] { *isRefunded = refundAside(tour, refunded); },
        [isRefunded] { return **isRefunded; });
    const QString unlisted = u"T-%1"_s.arg(2001 + round.number);
    const QString lost = u"T-%1"_s.arg(3001 + round.number);
    // One that iyzico does not list yet, and one whose answer is lost.
    tour.add(
        {},
        [&tour, unlisted, round] {
            static_cast<void>(tour.sandbox().setFault(authPath, u"invisible"_s, 10min));
            chargeAside(tour, unlisted, 480 + round.number);
        },
        [&tour, unlisted] { return stateOf(tour, unlisted) == journal::State::Paid; });
    tour.add(
        {},
        [&tour, lost, round] {
            static_cast<void>(tour.sandbox().setFault(authPath, u"drop-after-commit"_s));
            chargeAside(tour, lost, 720 + round.number);
        },
        [&tour, lost] { return stateOf(tour, lost) != journal::State::Sending; });
    tour.add(
        u"30-reconciliation"_s,
        [&tour] {
            tour.desk().window().showPage(ui::PageId::Reconciliation);
            tour.find<ui::ReconcilePage>(u"reconciliationPage"_s)->showView(ui::ReconcilePage::Days);
            tour.press(u"compareButton"_s);
        },
        [&tour] { return rowsIn(tour, u"differenceTable"_s) > 0 && !tour.isShown(u"compareBar"_s); });
    tour.add(
        u"31-explain"_s, [&tour] { tour.press(u"explainButton"_s); },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::openDialog()->reject(); }, [] { return Tour::openDialog() == nullptr; });
    addTakeIn(tour, refunded);
}

} // namespace

void addReconcileWalk(Tour &tour, const Tour::Round &round)
{
    addDays(tour, round);
    const auto page = [&tour] { return tour.find<ui::ReconcilePage>(u"reconciliationPage"_s); };
    tour.add(
        u"32-import"_s,
        [&tour, page] {
            page()->showView(ui::ReconcilePage::Files);
            page()->importFile(finance::FileKind::Bank, writeStatement(tour));
        },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        u"33-statement"_s, [] { Tour::openDialog()->accept(); },
        [&tour] { return Tour::openDialog() == nullptr && rowsIn(tour, u"differenceTable"_s) > 0; });
    tour.add(
        u"34-payouts"_s, [page] { page()->showView(ui::ReconcilePage::Payouts); },
        [&tour] { return rowsIn(tour, u"payoutTable"_s) > 0; });
    tour.add({}, [page] { page()->showView(ui::ReconcilePage::Days); });
}

} // namespace vezne::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
// From a cashier's wish to the refund: the dialogs of both, against the provider's own ledger.
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include "core/base/json.h"
#include "tests/support/people.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/passwordedit.h"
#include "ui/kit/plainlabel.h"
#include "ui/refund/refunddialog.h"
#include "ui/refund/requestsdialog.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;
using journal::RequestState;

namespace {

void typeSecret(QWidget *dialog, const QString &field, const QByteArray &secret)
{
    auto *edit = dialog->findChild<QWidget *>(field)->findChild<ui::PasswordEdit *>();
    edit->wipe();
    type(edit, QString::fromLatin1(secret));
}

QPushButton *buttonOf(QWidget *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

QString labelOf(QWidget *dialog, const QString &name)
{
    return dialog->findChild<ui::PlainLabel *>(name)->text();
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void aCashierAsksAndFinanceGrants()
    {
        Shop shop;
        hire(shop.till().roster());
        signIn(shop.till().roster(), u"Ayşe"_s, cashierPin);
        const QString payment = shop.pay(50'000);
        ask(shop, payment, u"120,50"_s);
        const auto asked = shop.journal().reader().requests().waiting();
        QCOMPARE(asked->size(), std::size_t(1));
        QCOMPARE(asked->front().amount, Money(12'050, Currency::TRY));

        ui::RequestsDialog requests(shop.till());
        requests.setAttribute(Qt::WA_DeleteOnClose, false);
        requests.show();
        QVERIFY(!buttonOf(&requests, u"grantButton"_s)->isEnabled()); // not the cashier
        signIn(shop.till().roster(), u"Fatma"_s, financePassword);
        QVERIFY(shop.till().roster().useConfirmation()); // signing in was one; the dialog asks for its own
        ui::RequestsDialog list(shop.till());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        buttonOf(&list, u"grantButton"_s)->click();
        auto *grant = list.findChild<QDialog *>(u"grantDialog"_s);
        QVERIFY(grant);
        QVERIFY(!buttonOf(grant, u"actButton"_s)->isEnabled());
        typeSecret(grant, u"ownSecret"_s, "not-this-one-at-all");
        buttonOf(grant, u"actButton"_s)->click();
        auto *error = grant->findChild<ui::PlainLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(shop.sandbox().requestCount(u"/v2/payment/refund"_s), 0);
        typeSecret(grant, u"ownSecret"_s, financePassword);
        buttonOf(grant, u"actButton"_s)->click();
        QTRY_COMPARE(labelOf(grant, u"resultTitle"_s), u"₺120,50 was refunded to card •••• 0008."_s);
        QCOMPARE(shop.journal().reader().requests().request(asked->front().id)->state, RequestState::Granted);
        QCOMPARE(shop.ledgerOf(payment).value("refunded"_L1).toString().toDouble(), 120.5);
        QCOMPARE(list.findChild<QTableView *>(u"requestsTable"_s)->model()->rowCount(), 0);
    }

    void decliningNeedsAReason()
    {
        Shop shop;
        hire(shop.till().roster());
        const QString payment = shop.pay(50'000);
        signIn(shop.till().roster(), u"Ayşe"_s, cashierPin);
        ask(shop, payment, u"10"_s);
        signIn(shop.till().roster(), u"Fatma"_s, financePassword);
        ui::RequestsDialog list(shop.till());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        auto *decline = buttonOf(&list, u"declineButton"_s);
        QVERIFY(!decline->isEnabled());
        list.findChild<QLineEdit *>()->setText(u"The goods came back used"_s);
        decline->click();
        QVERIFY(shop.journal().reader().requests().waiting()->empty());
        QCOMPARE(shop.sandbox().requestCount(u"/v2/payment/refund"_s), 0);
    }

    void aboveTheLimitTheDialogAsksTwoPersons()
    {
        Shop shop;
        hire(shop.till().roster());
        const QString payment = shop.pay(2'000'000);
        signIn(shop.till().roster(), u"Fatma"_s, financePassword);
        ui::RefundDialog dialog(shop.file(payment), shop.till());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *second = dialog.findChild<QComboBox *>(u"secondCombo"_s);
        QVERIFY(second->isVisible());
        QCOMPARE(second->findData(u"Ayşe"_s), -1); // a cashier has not the right
        QCOMPARE(second->findData(u"Fatma"_s), -1);
        second->setCurrentIndex(second->findData(u"Hakan"_s));
        typeSecret(&dialog, u"ownSecret"_s, financePassword);
        QVERIFY(!buttonOf(&dialog, u"actButton"_s)->isEnabled());
        typeSecret(&dialog, u"secondSecret"_s, financePassword);
        buttonOf(&dialog, u"actButton"_s)->click();
        QTRY_VERIFY(labelOf(&dialog, u"resultTitle"_s).contains(u"was refunded"_s));
        const auto history = shop.journal().reader().history(payment);
        const auto intent = std::ranges::find_if(*history, [](const journal::Event &event) {
            return event.kind == journal::Kind::Refund && !event.from;
        });
        QCOMPARE(intent->actor.name, u"Fatma"_s);
        QCOMPARE(json::parseObject(intent->payload)->value("second"_L1).toString(), u"Hakan"_s);
    }

private:
    static void ask(Shop &shop, const QString &payment, const QString &amount)
    {
        ui::RefundDialog dialog(shop.file(payment), shop.till());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.findChild<QRadioButton *>(u"partRadio"_s)->click();
        auto *edit = dialog.findChild<ui::MoneyEdit *>(u"amountEdit"_s);
        edit->selectAll();
        QTest::keyClicks(edit, amount);
        auto *act = buttonOf(&dialog, u"actButton"_s);
        QVERIFY(act->isEnabled());
        QVERIFY(act->text().startsWith(u"Ask"_s));
        act->click();
        QCOMPARE(labelOf(&dialog, u"resultTitle"_s), u"The refund was asked for."_s);
    }
};

VEZNE_TEST(TestRequests)
#include "tst_requests.moc"

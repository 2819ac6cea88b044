// SPDX-License-Identifier: GPL-3.0-or-later
// One sale and its refund through the real window, wired as the program wires it, against the real sandbox;
// what happened is read from the sandbox's ledger.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "core/till/staffoffice.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/sandboxdesk.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/palette.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/transactionmodel.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Standing;
using ui::TransactionModel;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleIsChargedListedGreenAndPartlyRefunded_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("approved");
        QTest::newRow("in Turkish") << Language::Turkish << u"1250,00"_s << u"40,50"_s << u"Onaylandı"_s;
        QTest::newRow("in English") << Language::English << u"1250.00"_s << u"40.50"_s << u"Approved"_s;
    }

    void aSaleIsChargedListedGreenAndPartlyRefunded()
    {
        QFETCH(Language, language);
        QFETCH(QString, amount);
        QFETCH(QString, part);
        QFETCH(QString, approved);
        openDesk(language);

        fillSale(amount);
        auto *plans = find<QAbstractItemView>(u"installmentTable"_s);
        QTRY_COMPARE(plans->model()->rowCount(), 6); // 1, 2, 3, 6, 9, 12
        plans->setCurrentIndex(plans->model()->index(2, 0));
        QTest::keyClick(&m_desk->window(), Qt::Key_Return, Qt::ControlModifier);
        auto *word = find<ui::PlainLabel>(u"outcomeWord"_s);
        QTRY_VERIFY(word->isVisible());
        QCOMPARE(word->text(), approved);

        const QJsonObject paid = onlyPayment();
        QCOMPARE(Money::fromWire(paid.value("paidPrice"_L1).toString(), Currency::TRY),
                 std::optional(Money(131'563, Currency::TRY))); // the real provider takes 105.25 for 100
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);

        m_desk->window().showPage(ui::PageId::Transactions);
        auto *table = find<QAbstractItemView>(u"transactionTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(standing(table, 0), Standing::Paid);
        QCOMPARE(table->model()->index(0, 0).data(TransactionModel::ToneRole).toInt(),
                 int(ui::Tone::Success));

        refund(table, part);
        QTRY_COMPARE(m_sandbox->requestCount(u"/v2/payment/refund"_s), 1);
        QTRY_COMPARE(standing(table, table->model()->rowCount() - 1), Standing::PartlyRefunded);
        QTRY_COMPARE(onlyPayment().value("refunded"_L1).toString().toDouble(), 40.5);
    }

    void pressingPayTwiceChargesOnce()
    {
        openDesk(Language::Turkish);
        fillSale(u"10,00"_s);
        auto *pay = find<QAbstractButton>(u"payButton"_s);
        QTRY_VERIFY(pay->isEnabled());
        pay->click();
        pay->click();
        QTest::keyClick(&m_desk->window(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&m_desk->window(), Qt::Key_Escape);
        QTRY_VERIFY(find<ui::PlainLabel>(u"outcomeWord"_s)->isVisible());
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
    }

    void theSettingKeepsTheFocusInAFullField()
    {
        openDesk(Language::Turkish);
        auto *expiry = find<QWidget>(u"expiryEdit"_s);
        expiry->setFocus();
        test::type(expiry, u"1230"_s);
        QVERIFY(m_desk->window().focusWidget() != expiry);
        m_desk->window().showPage(ui::PageId::Settings);
        auto *check = find<QAbstractButton>(u"autoAdvanceCheck"_s);
        QVERIFY(check->isChecked());
        check->click();
        m_desk->window().showPage(ui::PageId::Sale);
        expiry->setFocus();
        QTest::keyClick(expiry, Qt::Key_A, Qt::ControlModifier);
        test::type(expiry, u"1129"_s);
        QVERIFY(m_desk->window().focusWidget() == expiry);
    }

    void opensWithTheListWhereThatWasChosenAlsoBehindALock()
    {
        openDesk(Language::English);
        QCOMPARE(m_desk->window().currentPage(), ui::PageId::Sale);
        m_desk->window().showPage(ui::PageId::Settings);
        auto *combo = find<QComboBox>(u"firstPageCombo"_s);
        combo->setCurrentIndex(1);
        Q_EMIT combo->activated(1);
        const auto password = access::NewSecret::make(
            access::Role::Owner, test::secretOf(test::ownerPassword), access::HashCost::cheapest());
        till::Till &till = m_desk->till();
        QVERIFY(
            till::StaffOffice(till.journal(), till.roster()).add(u"Ece"_s, access::Role::Owner, *password));
        m_desk.reset();
        open(Language::English);
        QVERIFY(m_desk->window().isCovered());
        QCOMPARE(m_desk->window().currentPage(), ui::PageId::Transactions);
        QVERIFY(!m_desk->window().findChild<QWidget *>(u"amountEdit"_s)); // nobody was there
    }

    void settingsShowTheLanguageInUse()
    {
        openDesk(Language::English);
        m_desk->window().showPage(ui::PageId::Settings);
        QCOMPARE(find<QComboBox>(u"languageCombo"_s)->currentText(), u"English"_s);
    }

    void cleanup()
    {
        m_desk.reset();
        m_sandbox.reset();
        m_folder.reset();
    }

private:
    void openDesk(Language language)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        open(language);
    }

    void open(Language language)
    {
        m_desk = test::openDesk(*m_sandbox, *m_folder, m_clock, language);
        QVERIFY(m_desk);
    }

    template<class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_desk->window().findChild<Widget *>(name);
        if (!widget)
            qFatal("%s is not in the window", qPrintable(name));
        return widget;
    }

    void fillSale(const QString &amount)
    {
        test::type(find<QWidget>(u"amountEdit"_s), amount);
        test::type(find<QWidget>(u"cardNumberEdit"_s), u"5528790000000008"_s);
        test::type(find<QWidget>(u"expiryEdit"_s), u"1230"_s);
        test::type(find<QWidget>(u"cvcEdit"_s), u"123"_s);
        test::type(find<QWidget>(u"holderEdit"_s), u"Ayşe Yılmaz"_s);
    }

    void refund(QAbstractItemView *table, const QString &part)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *button = find<QAbstractButton>(u"refundButton"_s);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_desk->window().findChild<QDialog *>(u"refundDialog"_s)) &&
                    dialog->isVisible());
        dialog->findChild<QAbstractButton *>(u"partRadio"_s)->click();
        auto *amount = dialog->findChild<QLineEdit *>(u"amountEdit"_s);
        amount->selectAll();
        test::type(amount, part);
        auto *act = dialog->findChild<QAbstractButton *>(u"actButton"_s);
        QTRY_VERIFY(act->isEnabled());
        act->click();
        act->click(); // a second press finds it disabled
    }

    static Standing standing(QAbstractItemView *table, int row)
    {
        return Standing(table->model()->index(row, 0).data(TransactionModel::StandingRole).toInt());
    }

    [[nodiscard]] QJsonObject onlyPayment() const
    {
        const QJsonArray payments = m_sandbox->ledger().value("payments"_L1).toArray();
        return payments.size() == 1 ? payments.at(0).toObject() : QJsonObject();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<desktop::Desk> m_desk;
};

VEZNE_TEST(TestWindow)
#include "tst_window.moc"

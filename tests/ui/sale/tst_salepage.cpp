// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include "core/money/moneytext.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/saledesk.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/receipt/receiptdialog.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using test::parafNumber;
using test::patience;
using test::withoutFunds;

/// The real page on the real till, against a real sandbox; keys in, the provider's ledger out.
class SalePageTest : public QObject, protected test::SaleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { open(); }
    void cleanup() { close(); }
    void chargesWhatItShows();
    void chargesInInstalments();
    void anApprovalLeadsToTheReceipt();
    void asksTheProviderOnceForAnAmountTypedAtOnce();
    void aRefusalKeepsEverythingButTheCode();
    void aLostAnswerIsNotKnownYetAndSettlesItself();
    void aResultThatIsNotRecordedStaysWrittenDownUntilItIs();
    void aRefusalOfTheJournalSpeaksTheOtherLanguageToo();
    void withoutAConnectionNothingIsCharged();
    void pressingTwiceChargesOnce();
    void theSameCardAndAmountAgainNeedsAReason();
    void theBankIsThatOfTheNumberCharged();
    void escapeStopsNothing();

private:
    /// Whoever reads the file keeps others from writing it, and this till no longer waits for them.
    class Reading
    {
    public:
        explicit Reading(const journal::Journal &journal);
        [[nodiscard]] bool isUnderWay() const { return m_rows.has_value(); }

    private:
        std::optional<journal::Database> m_connection;
        std::optional<journal::Statement> m_rows;
    };
};

SalePageTest::Reading::Reading(const journal::Journal &journal)
{
    if (!journal.database().run(u"PRAGMA busy_timeout = 0"_s))
        return;
    auto connection = journal::Database::open(journal.place(), journal::Database::Access::ReadOnly);
    if (!connection)
        return;
    m_connection.emplace(std::move(*connection));
    auto rows = m_connection->run(u"SELECT count(*), name FROM sqlite_master GROUP BY name"_s);
    if (rows && rows->next())
        m_rows.emplace(std::move(*rows));
}

void SalePageTest::chargesWhatItShows()
{
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    QVERIFY(!order.isEmpty());
    keyIn(u"1250,50"_s, parafNumber);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<CardNumberEdit>(u"cardNumberEdit"_s)->accessibleDescription().contains(u"Paraf"_s), patience);
    QVERIFY(part<QPushButton>(u"payButton"_s)->text().contains(u"₺1.250,50"_s));
    pay();
    QVERIFY(m_page->isSending());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(text(u"outcomeAmount"_s), u"₺1.250,50"_s);
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->isEmpty());

    QCOMPARE(payments().size(), 1);
    const QJsonObject payment = payments().first().toObject();
    QCOMPARE(payment.value("basketId"_L1).toString(), order);
    QCOMPARE(Money::fromWire(payment.value("paidPrice"_L1).toString(), Currency::TRY),
             std::optional(Money(125050, Currency::TRY)));

    // Enter on the outcome begins the next sale, with another order number and nothing of this one.
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(part<QLineEdit>(u"orderEdit"_s)->text() != order);
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
    QVERIFY(part<QLineEdit>(u"amountEdit"_s)->hasFocus());
}

void SalePageTest::chargesInInstalments()
{
    keyIn(u"1000"_s, parafNumber);
    auto *table = part<QTableView>(u"installmentTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patience);
    table->setFocus();
    type(u"3"_s);
    const QString button = part<QPushButton>(u"payButton"_s)->text();
    QVERIFY(button.contains(u"3 instalment"_s));
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    // What the button said is what the provider took, vade farkı and all.
    const auto paid =
        Money::fromWire(payments().first().toObject().value("paidPrice"_L1).toString(), Currency::TRY);
    QVERIFY(paid);
    QVERIFY(paid->minorUnits() > 100'000);
    QVERIFY(button.contains(toText(*paid, Language::Turkish)));
}

void SalePageTest::anApprovalLeadsToTheReceipt()
{
    journal::ReaderThread reader(m_journal->place());
    m_page->setReceipts(reader, {.shop = {u"Çiçek Evi"_s, {}, {}}, .openLink = {}, .attachments = {}});
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QVERIFY(part<QPushButton>(u"outcomePrimaryButton"_s)->hasFocus()); // Enter begins the next sale
    QTest::keyClick(m_page->focusWidget(), Qt::Key_P);
    QTRY_VERIFY(m_page->findChild<QDialog *>(u"receiptDialog"_s));
    const QString paper = part<QTextEdit>(u"receiptPaper"_s)->toPlainText();
    QVERIFY2(paper.contains(order) && paper.contains(u"50,00"_s), qPrintable(paper));
    part<QDialog>(u"receiptDialog"_s)->reject();
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"receiptDialog"_s));
    QCOMPARE(text(u"outcomeWord"_s), u"Approved"_s); // the outcome stands as it was
    m_page.reset();                                  // before the reader
}

void SalePageTest::asksTheProviderOnceForAnAmountTypedAtOnce()
{
    type(u"123456,78"_s);
    auto *table = part<QTableView>(u"familyTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/iyzipos/installment"_s), 1);
}

void SalePageTest::aRefusalKeepsEverythingButTheCode()
{
    keyIn(u"99,90"_s, withoutFunds);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Declined"_s, patience);
    QCOMPARE(payments().size(), 0);
    QVERIFY(part<SecretEdit>(u"cvcEdit"_s)->isEmpty());
    QCOMPARE(part<CardNumberEdit>(u"cardNumberEdit"_s)->digitCount(), 16);
    QCOMPARE(part<QLineEdit>(u"amountEdit"_s)->text(), u"99,90"_s);

    // The coach's first choice is another card; the same order goes on.
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    part<QPushButton>(u"outcomePrimaryButton"_s)->click();
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->isEmpty());
    type(parafNumber);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe Yılmaz"_s);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(payments().first().toObject().value("basketId"_L1).toString(), order);
}

void SalePageTest::aLostAnswerIsNotKnownYetAndSettlesItself()
{
    QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"drop-after-commit"_s));
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Result not yet known"_s, patience);
    QVERIFY(text(u"outcomeNext"_s).contains(u"Do not charge again"_s));
    QVERIFY(part<CardNumberEdit>(u"cardNumberEdit"_s)->isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"outcomeProgress"_s).isEmpty(), patience);

    part<QPushButton>(u"outcomePrimaryButton"_s)->click(); // ask now
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
    QCOMPARE(payments().size(), 1);
}

void SalePageTest::aResultThatIsNotRecordedStaysWrittenDownUntilItIs()
{
    if (m_journal->place().isShared())
        QSKIP("readers of a shared book keep nobody from writing");
    QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"delay"_s, 1, 500ms));
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_VERIFY_WITH_TIMEOUT(m_journal->reader().inStates({journal::State::Sending}).value().size() == 1,
                             patience);
    std::optional<Reading> reading(*m_journal);
    QVERIFY(reading->isUnderWay());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved, not recorded"_s, patience);
    const QString order = part<QLineEdit>(u"orderEdit"_s)->text();
    QVERIFY(text(u"outcomeNext"_s).contains(order));

    Translation translation;
    translation.use(Language::Turkish);
    QTRY_COMPARE(text(u"outcomeWord"_s), u"Onaylandı, kaydedilemedi"_s);
    QVERIFY(text(u"outcomeNext"_s).contains(order));

    reading.reset(); // now the till can write what it owes
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Onaylandı"_s, 60'000);
    QVERIFY(!text(u"outcomeNext"_s).contains(order));
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
}

void SalePageTest::aRefusalOfTheJournalSpeaksTheOtherLanguageToo()
{
    if (m_journal->place().isShared())
        QSKIP("readers of a shared book keep nobody from writing");
    const Reading reading(*m_journal);
    QVERIFY(reading.isUnderWay());
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Not charged"_s, patience);
    Translation translation;
    translation.use(Language::Turkish);
    QTRY_COMPARE(text(u"outcomeWord"_s), u"Tahsil edilmedi"_s);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

void SalePageTest::withoutAConnectionNothingIsCharged()
{
    m_sandbox->kill();
    keyIn(u"50"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Not sent"_s, patience);
    QVERIFY(text(u"outcomeNext"_s).contains(u"nothing was charged"_s));
    m_sandbox->restart();
    QVERIFY(m_sandbox->isListening());

    // The same order may be tried again at once, with the code entered anew.
    part<QPushButton>(u"outcomePrimaryButton"_s)->click();
    QVERIFY(part<SecretEdit>(u"cvcEdit"_s)->hasFocus());
    type(u"123"_s);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
}

void SalePageTest::pressingTwiceChargesOnce()
{
    keyIn(u"50"_s, parafNumber);
    auto *button = part<QPushButton>(u"payButton"_s);
    button->click();
    QVERIFY(!button->isEnabled());
    button->click();
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
}

void SalePageTest::theSameCardAndAmountAgainNeedsAReason()
{
    keyIn(u"75,00"_s, parafNumber);
    pay();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    keyIn(u"75,00"_s, parafNumber);
    pay();
    auto *dialog = part<QDialog>(u"repeatDialog"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"chargeAnywayButton"_s)->isEnabled());
    for (int press = 0; press < 3 && dialog->isVisible(); ++press)
        QTest::keyClick(dialog, Qt::Key_Return); // what Enter does without a look is to go back
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"repeatDialog"_s));
    QCOMPARE(payments().size(), 1);
    QCOMPARE(part<SecretEdit>(u"cvcEdit"_s)->isEmpty(), false);

    m_page->activateWindow(); // what a window manager does when the dialog has gone
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    pay();
    dialog = part<QDialog>(u"repeatDialog"_s);
    dialog->findChild<QLineEdit *>(u"repeatReasonEdit"_s)->setText(u"İkinci takım"_s);
    dialog->findChild<QPushButton *>(u"chargeAnywayButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(payments().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"outcomeWord"_s)->isVisible(), patience);
    QCOMPARE(m_journal->reader().page({}, std::nullopt, 1)->front().reason, u"İkinci takım"_s);
}

void SalePageTest::theBankIsThatOfTheNumberCharged()
{
    keyIn(u"50"_s, parafNumber);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<CardNumberEdit>(u"cardNumberEdit"_s)->accessibleDescription().contains(u"Paraf"_s), patience);
    auto *number = part<CardNumberEdit>(u"cardNumberEdit"_s);
    number->setFocus();
    QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
    type(u"5526080000000006"_s); // Akbank's Axess
    pay();                       // before anybody could be asked about it
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"outcomeWord"_s)->isVisible(), patience);
    const journal::Operation charged = m_journal->reader().page({}, std::nullopt, 1)->front();
    QCOMPARE(charged.cardLast4, u"0006"_s);
    QVERIFY2(!charged.cardBank.contains(u"Halk"_s), qPrintable(charged.cardBank));
    QCOMPARE(charged.cardFamily, u"Axess"_s); // from the answer to the charge
}

void SalePageTest::escapeStopsNothing()
{
    keyIn(u"50"_s, parafNumber);
    pay();
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(m_page->isSending());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"outcomeWord"_s), u"Approved"_s, patience);
}

VEZNE_TEST(SalePageTest)
#include "tst_salepage.moc"

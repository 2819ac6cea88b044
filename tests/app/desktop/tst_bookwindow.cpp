// SPDX-License-Identifier: GPL-3.0-or-later
// A shared book through the window: joined at the first start and later, left, and lost for a while.
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>

#include "app/desktop/merchant.h"
#include "core/access/chainkeyfile.h"
#include "core/base/uuid7.h"
#include "core/journal/shared/obstacletext.h"
#include "tests/support/cable.h"
#include "tests/support/canary.h"
#include "tests/support/memorystore.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"
#include "ui/kit/field.h"
#include "ui/kit/statuschip.h"
#include "ui/sale/paybar.h"
#include "ui/settings/bookpanel.h"
#include "ui/setup/bookform.h"
#include "ui/setup/joindialog.h"
#include "ui/transactions/transactionmodel.h"
#include "ui/transactions/transactiontable.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::sharedbook::Obstacle;
using test::Postgres;

namespace {

constexpr int patienceMs = 60'000;
constexpr qint64 standsStillAtMostMs = 6'000; ///< with room for a machine that has other work

} // namespace

class TestBookWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL is not installed");
    }

    void init()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        m_book = Postgres::running().newBook().server()->database;
        m_port = Postgres::running().port();
        newComputer();
    }

    void cleanup()
    {
        m_merchant.reset();
        m_store.reset();
        m_sandbox.reset();
    }

    void theSetUpJoinsABookAndTheKeyOpensItToAnotherTill()
    {
        setUpShared(u"till1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk(), patienceMs);
        QVERIFY(desk()->till().journal().isShared());
        QCOMPARE(onlyProfile().journal,
                 u"postgresql://till1@127.0.0.1:%1/%2"_s.arg(Postgres::running().port()).arg(m_book));
        QVERIFY(m_store->holds(access::bookSecretName(onlyProfile().id)));
        QCOMPARE(test::Canary("secret").inFolder(m_computer->path()), QStringList());
        QCOMPARE(inDesk<QLabel>(u"bookLabel"_s)->text(),
                 u"Shared book: 127.0.0.1/%1 · till till1"_s.arg(m_book));
        const QString key = m_computer->filePath(u"book.key"_s);
        Q_EMIT bookPanel()->keyRequested(key);
        QTRY_VERIFY(QFile::exists(key));

        const auto first = std::exchange(m_computer, nullptr); // keeps the key
        newComputer();
        setUpShared(u"till2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(inSetup<QLabel>(u"bookFindingLabel"_s)->text(), headline(Obstacle::Key),
                                  patienceMs);
        inSetup<QLineEdit>(u"bookKeyEdit"_s)->setText(key);
        press(u"nextButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_merchant->setupWindow()->book()->condition(), patienceMs);
        QVERIFY2(m_merchant->setupWindow()->book()->isReady(),
                 qPrintable(m_merchant->setupWindow()->book()->condition()->detail));
        press(u"skipButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk(), patienceMs);
        QCOMPARE(desk()->till().journal().place().server()->user, u"till2"_s);
    }

    void theWayIntoABookIsToldInWords_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("obstacle");
        const auto row = [](const char *name, const QString &edit, const QString &text, Obstacle obstacle) {
            QTest::newRow(name) << edit << text << static_cast<int>(obstacle);
        };
        row("another name", u"bookHostEdit"_s, u"nobody.invalid"_s, Obstacle::Name);
        row("another port", u"bookPortEdit"_s, u"1"_s, Obstacle::Port);
        row("no TLS on the way", u"bookHostEdit"_s, u"127.0.0.2"_s, Obstacle::NoTls);
        row("an unknown user", u"bookUserEdit"_s, u"thief"_s, Obstacle::Password);
        row("another password", u"bookPasswordEdit"_s, u"geheim"_s, Obstacle::Password);
        row("another database", u"bookDatabaseEdit"_s, u"nothing"_s, Obstacle::Book);
        row("a database without a book", u"bookDatabaseEdit"_s, u"postgres"_s, Obstacle::NoBook);
        row("a certificate file that is not there", u"bookAuthorityEdit"_s, u"/nowhere/ca.pem"_s,
            Obstacle::None); // on this machine none is needed
    }

    void theWayIntoABookIsToldInWords()
    {
        QFETCH(const QString, edit);
        QFETCH(const QString, text);
        QFETCH(const int, obstacle);
        ui::BookForm form;
        fill(&form, u"till1"_s);
        form.findChild<QLineEdit *>(edit)->setText(text);
        form.test();
        QTRY_VERIFY_WITH_TIMEOUT(form.condition(), patienceMs);
        const auto found = form.condition()->obstacle;
        QVERIFY2(found == Obstacle(obstacle), qPrintable(headline(found) + form.condition()->detail));
        QCOMPARE(form.findChild<QLabel *>(u"bookFindingLabel"_s)->text(), headline(found));
        QCOMPARE(form.findChild<QLabel *>(u"bookFindingRemedyLabel"_s)->text().isEmpty(), false);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        ui::BookForm form;
        form.findChild<QLineEdit *>(u"bookKeyEdit"_s)->setText(u"/nowhere"_s);
        form.test();
        QVERIFY(!form.condition());
        for (const QString &name : {u"bookHostEdit"_s, u"bookUserEdit"_s, u"bookKeyEdit"_s})
            QVERIFY2(qobject_cast<ui::Field *>(form.findChild<QWidget *>(name)->parentWidget())->hasError(),
                     qPrintable(name));
    }

    void aTillTakesItsHistoryAlongAndLeavesWithAllOfIt()
    {
        setUpHere();
        record(u"S-1"_s);
        QVERIFY(isTillHidden()); // there is one
        const QString file = onlyProfile().journal;
        join(true);
        QTRY_VERIFY_WITH_TIMEOUT(desk() && desk()->till().journal().isShared(), patienceMs);
        QVERIFY(find(u"S-1"_s));
        QVERIFY(QFile::exists(file));
        record(u"S-2"_s);
        QCOMPARE(desk()->till().journal().reader().find(u"S-2"_s)->till, u"finance"_s);
        QCOMPARE(desk()->till().journal().reader().find(u"S-1"_s)->till, QString());
        QVERIFY(!isTillHidden());

        bookPanel()->findChild<QAbstractButton *>(u"leaveBookButton"_s)->click();
        auto *box = desk()->window().findChild<QMessageBox *>(u"leaveBookBox"_s);
        box->findChild<QAbstractButton *>(u"confirmLeaveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk() && !desk()->till().journal().isShared(), patienceMs);
        QVERIFY(onlyProfile().journal != file);
        QVERIFY(find(u"S-1"_s) && find(u"S-2"_s));
    }

    void aTillWithAwaitedResultsStaysWhereItIs()
    {
        setUpHere();
        record(u"S-1"_s, journal::State::Unknown);
        join(false);
        QTRY_VERIFY_WITH_TIMEOUT(desk() && desk()->window().findChild<QMessageBox *>(u"merchantBox"_s),
                                 patienceMs);
        QVERIFY(desk()->window().findChild<QMessageBox *>(u"merchantBox"_s)->text().contains(u"awaited"_s));
        QVERIFY(!desk()->till().journal().isShared());
    }

    void aServerThatIsAwayIsToldAndNothingCanBeCharged()
    {
        setUpShared(u"till1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk(), patienceMs);
        auto *chip = inDesk<ui::StatusChip>(u"bookChip"_s);
        auto *bar = desk()->window().findChild<ui::PayBar *>();
        bar->setPlan(iyzico::InstallmentPlan{.count = 1, .total = Money(100, Currency::TRY)});
        QTRY_COMPARE_WITH_TIMEOUT(chip->chip().word, u"reachable"_s, patienceMs);
        QVERIFY(bar->findChild<QAbstractButton *>(u"payButton"_s)->isEnabled());

        Postgres::running().end(SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(chip->chip().word, u"being reconnected"_s, patienceMs);
        QVERIFY(chip->accessibleName().contains(m_book));
        for (const QString &button : {u"payButton"_s, u"sendLinkButton"_s, u"payOnPageButton"_s}) {
            QVERIFY(!bar->findChild<QAbstractButton *>(button)->isEnabled());
            QVERIFY(!bar->findChild<QAbstractButton *>(button)->accessibleDescription().isEmpty());
        }
        QVERIFY(bar->findChild<QLabel *>(u"payMessage"_s)->text().contains(u"does not answer"_s));

        Postgres::running().start();
        QTRY_COMPARE_WITH_TIMEOUT(chip->chip().word, u"reachable"_s, patienceMs);
        QVERIFY(bar->findChild<QAbstractButton *>(u"payButton"_s)->isEnabled());
    }

    /// Nothing is refused and nothing comes: the window goes on, says so, and is back by itself.
    void aCutCableHoldsNoWindow()
    {
        test::Cable cable(Postgres::running().port());
        m_port = cable.port();
        setUpShared(u"till1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk(), patienceMs);
        auto *chip = inDesk<ui::StatusChip>(u"bookChip"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chip->chip().word, u"reachable"_s, patienceMs);
        record(u"S-1"_s);

        QTimer beat;
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
        sinceBeat.start();
        beat.start(10);
        cable.cut();
        QVERIFY(!find(u"S-1"_s)); // what a screen asks at that moment
        QTRY_COMPARE_WITH_TIMEOUT(chip->chip().word, u"being reconnected"_s, patienceMs);
        QVERIFY(inDesk<QLabel>(u"payMessage"_s)->text().contains(u"does not answer"_s));
        QVERIFY(!find(u"S-1"_s));
        cable.mend();
        QTRY_COMPARE_WITH_TIMEOUT(chip->chip().word, u"reachable"_s, patienceMs);
        QVERIFY(find(u"S-1"_s));
        record(u"S-2"_s);
        longest = std::max(longest, sinceBeat.elapsed());
        QVERIFY2(longest < standsStillAtMostMs, qPrintable(u"%1 ms"_s.arg(longest)));
        QCOMPARE(Postgres::running().ask(m_book, u"SELECT count(*) FROM operation"_s), u"2"_s);
    }

private:
    void newComputer()
    {
        m_merchant.reset();
        m_computer = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_computer->filePath(u"data"_s)));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_computer->filePath(u"state"_s)));
        m_store = std::make_unique<test::MemoryStore>();
        auto profiles = access::Profiles::load(profilesFile());
        m_merchant = std::make_unique<desktop::Merchant>(*qApp, *profiles, *m_store, m_clock,
                                                         desktop::Options{.language = Language::English},
                                                         m_computer->filePath(u"config/vezne.ini"_s));
        QVERIFY(m_merchant->start());
    }

    void reachPlace()
    {
        QTRY_VERIFY(m_merchant->setupWindow());
        inSetup<QAbstractButton>(u"sandboxRadio"_s)->click();
        press(u"nextButton"_s);
        inSetup<QLineEdit>(u"addressEdit"_s)->setText(m_sandbox->baseUrl());
        inSetup<QLineEdit>(u"apiKeyEdit"_s)->setText(QString::fromLatin1(test::SandboxProcess::apiKey()));
        inSetup<QLineEdit>(u"secretKeyEdit"_s)
            ->setText(QString::fromLatin1(test::SandboxProcess::secretKey()));
        press(u"nextButton"_s);
        QTRY_VERIFY(inSetup<QWidget>(u"shopEdit"_s)->isVisible());
        inSetup<QLineEdit>(u"shopEdit"_s)->setText(u"Çiçekçi"_s);
        inSetup<QLineEdit>(u"profileNameEdit"_s)->setText(u"Çiçekçi"_s);
        for (int step = 0; step < 3; ++step) // shop, customers, instalments
            press(u"nextButton"_s);
    }

    void setUpHere()
    {
        reachPlace();
        press(u"nextButton"_s);
        press(u"skipButton"_s);
        QTRY_VERIFY(desk());
    }

    /// Ends at the owner's account, or where the book says no.
    void setUpShared(const QString &user)
    {
        reachPlace();
        inSetup<QAbstractButton>(u"journalSharedRadio"_s)->click();
        fill(inSetup<QWidget>(u"journalSharedRadio"_s)->window()->findChild<ui::BookForm *>(), user);
        press(u"nextButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_merchant->setupWindow()->book()->condition(), patienceMs);
        if (m_merchant->setupWindow()->book()->isReady())
            press(u"skipButton"_s);
    }

    void fill(ui::BookForm *form, const QString &user) const
    {
        form->showServer(
            {.host = u"127.0.0.1"_s, .port = m_port, .database = m_book, .user = user, .certificates = {}});
        form->findChild<QLineEdit *>(u"bookPasswordEdit"_s)->setText(u"secret"_s);
    }

    void join(bool withHistory)
    {
        Q_EMIT bookPanel()->joinRequested();
        QTRY_VERIFY(desk()->window().findChild<ui::JoinDialog *>());
        auto *dialog = desk()->window().findChild<ui::JoinDialog *>();
        auto *form = dialog->findChild<ui::BookForm *>();
        fill(form, u"finance"_s);
        // Through the socket its owner enters without a password.
        form->findChild<QLineEdit *>(u"bookHostEdit"_s)->setText(Postgres::running().folder());
        dialog->findChild<QCheckBox *>(u"takeHistoryCheck"_s)->setChecked(withHistory);
        dialog->findChild<QLineEdit *>(u"bookOwnerEdit"_s)->setText(u"owner"_s);
        dialog->findChild<QAbstractButton *>(u"joinButton"_s)->click();
    }

    void record(const QString &order, journal::State state = journal::State::Abandoned)
    {
        journal::Journal &journal = desk()->till().journal();
        const Money total(1'000, Currency::TRY);
        const journal::Intent intent{.id = uuid7(m_clock.now()),
                                     .orderId = order,
                                     .price = total,
                                     .paidPrice = total,
                                     .amount = total,
                                     .items = {},
                                     .buyer = {}};
        const auto opened = journal.open(intent);
        if (!opened)
            qWarning() << word(opened.error().problem) << opened.error().detail;
        QVERIFY(opened);
        if (state == journal::State::Unknown)
            QVERIFY(journal.move(intent.id, journal::State::Intent, journal::State::Sending, {}));
        QVERIFY(journal.move(
            intent.id, state == journal::State::Unknown ? journal::State::Sending : journal::State::Intent,
            state, {}));
    }

    bool find(const QString &order)
    {
        const auto found = desk()->till().journal().reader().find(order);
        return found && found->orderId == order;
    }

    bool isTillHidden()
    {
        desk()->window().showPage(ui::PageId::Transactions);
        return inDesk<ui::TransactionTable>(u"transactionTable"_s)
            ->hiddenByChoice()
            .contains(ui::TransactionModel::Till);
    }

    static QString headline(Obstacle obstacle) { return journal::ObstacleText::headline(obstacle); }

    desktop::Desk *desk() const { return m_merchant->desk(); }

    ui::BookPanel *bookPanel()
    {
        desk()->window().showPage(ui::PageId::Settings);
        return desk()->window().findChild<ui::BookPanel *>();
    }

    void press(const QString &name) { inSetup<QAbstractButton>(name)->click(); }

    template<class Widget>
    Widget *inSetup(const QString &name)
    {
        auto *widget = m_merchant->setupWindow()->findChild<Widget *>(name);
        if (!widget)
            qFatal("%s is not in the set-up", qPrintable(name));
        return widget;
    }

    template<class Widget>
    Widget *inDesk(const QString &name)
    {
        auto *widget = desk()->window().findChild<Widget *>(name);
        if (!widget)
            qFatal("%s is not in the window", qPrintable(name));
        return widget;
    }

    access::Profile onlyProfile() const
    {
        const auto profiles = access::Profiles::load(profilesFile());
        return profiles && profiles->all().size() == 1 ? profiles->all().front() : access::Profile();
    }

    QString profilesFile() const { return m_computer->filePath(u"config/profiles.json"_s); }

    SystemClock m_clock;
    QString m_book;
    quint16 m_port = 0; ///< by which tills reach the server
    std::unique_ptr<QTemporaryDir> m_computer;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::MemoryStore> m_store;
    std::unique_ptr<desktop::Merchant> m_merchant;
};

VEZNE_TEST(TestBookWindow)
#include "tst_bookwindow.moc"

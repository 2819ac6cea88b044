// SPDX-License-Identifier: GPL-3.0-or-later
// iyzico's own pages in a real browser: the payment form, BKM Express and a link, from Vezne's own process.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/support/chromium.h"
#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestChromiumPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Chromium::isInstalled())
            QSKIP(
                "Chromium or its driver is not installed: iyzico's pages were not tried in a real browser.");
        m_chromium = std::make_unique<Chromium>();
        QVERIFY(m_chromium->isRunning());
    }
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        m_read.clear();
    }
    void cleanup() { end(); }
    void cleanupTestCase() { m_chromium.reset(); }

    void paysOnThePage_data();
    void paysOnThePage();
    void paysWhileVezneIsNotThere();
    void paysALink();
    /// The last one: it leaves no tab behind.
    void waitsOnWhenTheTabIsClosed();

private:
    QUrl begin(const QStringList &more = {})
    {
        m_process =
            m_cli->start(QStringList{u"hosted"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"150.00"_s} + more);
        while (!m_read.contains('\n') && m_process->waitForReadyRead(20'000))
            m_read += m_process->readAllStandardOutput();
        return QUrl(QJsonDocument::fromJson(m_read).object().value("open"_L1).toString());
    }
    void end()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
    }
    void fillCard()
    {
        const auto type = [this](const QString &field, const QString &text) {
            return m_chromium->type(u"form#cardForm [name=%1]"_s.arg(field), text);
        };
        QVERIFY(type(u"cardHolderName"_s, u"Ali Ak"_s));
        QVERIFY(type(u"cardNumber"_s, u"5528790000000008"_s));
        QVERIFY(type(u"expireMonth"_s, u"12"_s));
        QVERIFY(type(u"expireYear"_s, u"2030"_s));
        QVERIFY(type(u"cvc"_s, u"123"_s));
        QVERIFY(m_chromium->click(u"form#cardForm button"_s));
    }

    std::unique_ptr<Chromium> m_chromium;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_read;
};

void TestChromiumPages::paysOnThePage_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the payment form") << u"checkout"_s;
    QTest::newRow("Pay with iyzico") << u"pwi"_s;
    QTest::newRow("BKM Express") << u"bkm"_s;
}

void TestChromiumPages::paysOnThePage()
{
    QFETCH(QString, way);
    QVERIFY(m_chromium->open(begin({u"--way"_s, way})));
    fillCard();
    QTRY_COMPARE_WITH_TIMEOUT(m_chromium->text(u"h1"_s), u"Vezne"_s, 20'000); // back at the till's own page
    const CliAnswer answer = CliProcess::finish(*m_process, m_read);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.lines.constLast().value("state"_L1).toString(), u"PAID"_s);
}

void TestChromiumPages::paysWhileVezneIsNotThere()
{
    const QUrl page = begin();
    QVERIFY(m_chromium->open(page));
    end(); // kill -9
    fillCard();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sandbox->ledger().value("payments"_L1).toArray().isEmpty(), 20'000);
    const CliAnswer answer = m_cli->run({u"recover"_s, u"--wait"_s, u"30"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.lines.constLast().value("state"_L1).toString(), u"PAID"_s);
}

void TestChromiumPages::paysALink()
{
    const CliAnswer made =
        m_cli->run({u"link"_s, u"create"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"125.50"_s});
    QVERIFY(m_chromium->open(QUrl(made.line().value("url"_L1).toString())));
    for (const auto &[field, text] : {std::pair(u"name"_s, u"Ali"_s), std::pair(u"surname"_s, u"Ak"_s),
                                      std::pair(u"email"_s, u"a@example.com"_s)})
        QVERIFY(m_chromium->type(u"form#buyerForm [name=%1]"_s.arg(field), text));
    QVERIFY(m_chromium->click(u"form#buyerForm button"_s));
    fillCard();
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->run({u"link"_s, u"list"_s}).line().value("payments"_L1).toArray().size(),
                              1, 20'000);
}

void TestChromiumPages::waitsOnWhenTheTabIsClosed()
{
    QVERIFY(m_chromium->open(begin({u"--wait"_s, u"6"_s})));
    m_chromium->closeTab();
    const CliAnswer answer = CliProcess::finish(*m_process, m_read);
    QCOMPARE(answer.exitCode, 3); // somebody may still pay there
    QCOMPARE(answer.lines.constLast().value("state"_L1).toString(), u"CHALLENGE"_s);
    QCOMPARE(m_sandbox->ledger().value("payments"_L1).toArray().size(), 0);
}

VEZNE_TEST(TestChromiumPages)
#include "tst_chromiumpages.moc"

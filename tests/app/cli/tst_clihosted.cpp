// SPDX-License-Identifier: GPL-3.0-or-later
// Payments on iyzico's own pages from the command line, against the real sandbox.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/payer.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliHosted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        m_read.clear();
    }
    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
    }

    void waitsUntilItIsPaid_data();
    void waitsUntilItIsPaid();
    void killedMeanwhileItIsFoundByRecover();
    void stopsWaitingWithoutGivingUp();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    QStringList words(const QStringList &more = {}) const
    {
        return QStringList{u"hosted"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"150.00"_s} + more;
    }
    /// Starts the command and reads where its page is.
    QUrl begin(const QStringList &more = {})
    {
        m_process = m_cli->start(words(more));
        while (!m_read.contains('\n') && m_process->waitForReadyRead(20'000))
            m_read += m_process->readAllStandardOutput();
        return QUrl(QJsonDocument::fromJson(m_read).object().value("open"_L1).toString());
    }
    static void payOn(const QUrl &page)
    {
        (void)submit(keyedIn(formOn(open(page).body, page, u"cardForm"_s)));
    }
    static QString stateOf(const CliAnswer &answer)
    {
        return answer.lines.isEmpty() ? QString() : answer.lines.constLast().value("state"_L1).toString();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_read;
};

void TestCliHosted::waitsUntilItIsPaid_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("kind");
    QTest::newRow("the payment form") << QStringList{} << u"charge"_s;
    QTest::newRow("a hold") << QStringList{u"--hold"_s} << u"preauth"_s;
    QTest::newRow("Pay with iyzico") << QStringList{u"--way"_s, u"pwi"_s} << u"charge"_s;
    QTest::newRow("BKM Express") << QStringList{u"--way"_s, u"bkm"_s} << u"charge"_s;
}

void TestCliHosted::waitsUntilItIsPaid()
{
    QFETCH(QStringList, more);
    QFETCH(QString, kind);
    const QUrl page = begin(more);
    QVERIFY(page.isValid());
    payOn(page);
    const CliAnswer answer = CliProcess::finish(*m_process, m_read);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(stateOf(answer), u"PAID"_s);
    QCOMPARE(answer.lines.constLast().value("kind"_L1).toString(), kind);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliHosted::killedMeanwhileItIsFoundByRecover()
{
    const QUrl page = begin();
    m_process->kill();
    m_process->waitForFinished();
    QCOMPARE(m_cli->run({u"recover"_s}).exitCode, 3);
    QCOMPARE(m_cli->pay(u"S-1"_s, u"150.00"_s).exitCode, 1); // somebody may still pay there
    payOn(page);
    const CliAnswer answer = m_cli->run({u"recover"_s, u"--wait"_s, u"30"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(stateOf(answer), u"PAID"_s);
    QCOMPARE(m_sandbox->requestCount(u"/payment/iyzipos/checkoutform/initialize/auth/ecom"_s), 1);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliHosted::stopsWaitingWithoutGivingUp()
{
    const CliAnswer answer = m_cli->run(words({u"--wait"_s, u"2"_s}));
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(stateOf(answer), u"CHALLENGE"_s);
}

void TestCliHosted::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("a way that there is not") << QStringList{u"--way"_s, u"cash"_s};
    QTest::newRow("a return to plain http") << QStringList{u"--return-url"_s, u"http://example.com"_s};
    QTest::newRow("to wait for words") << QStringList{u"--wait"_s, u"long"_s};
}

void TestCliHosted::refusesNonsense()
{
    QFETCH(QStringList, more);
    QCOMPARE(m_cli->run(words(more)).exitCode, 2);
    QCOMPARE(m_sandbox->ledger().value("requests"_L1).toArray().size(), 0);
}

VEZNE_TEST(TestCliHosted)
#include "tst_clihosted.moc"

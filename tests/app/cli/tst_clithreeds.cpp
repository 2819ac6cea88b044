// SPDX-License-Identifier: GPL-3.0-or-later
// `pay --threeds` against the real sandbox, with a browser played over plain HTTP.
#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/payer.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

const QString initialize = u"/payment/3dsecure/initialize"_s;
const QString authPath = u"/payment/v2/3dsecure/auth"_s;

QString fieldText(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

class TestCliThreeDs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
    }

    void cleanup()
    {
        m_process.reset();
        m_cli.reset();
        m_sandbox.reset();
    }

    void paysWithTheRightCode();
    void declinesAfterTheWrongCode();
    void declinesWhatTheBankDoesNotVouchFor();
    void takesNoSecondReturn();
    void refusesAForgedReturn();
    void learnsOfAFinishWithoutAnswer_data();
    void learnsOfAFinishWithoutAnswer();
    void learnsOfAnInitializeWithoutAnswer();
    void goesOnAfterItWasKilled();
    void holdsTheOrderWhileTheHolderIsAway();
    void aBackupFromBeforeTheReturnIsAskedAbout();

private:
    /// Begins a payment and reads where the bank's page is.
    QUrl begin(const QString &order, const QByteArray &card = CliProcess::card(),
               const QStringList &more = {})
    {
        m_process = m_cli->start(
            QStringList{u"pay"_s, u"--order"_s, order, u"--price"_s, u"150.00"_s, u"--threeds"_s} + more,
            card);
        m_read.clear();
        while (!m_read.contains('\n') && m_process->waitForReadyRead(20'000))
            m_read += m_process->readAllStandardOutput();
        return QUrl(fieldText(QJsonDocument::fromJson(m_read).object(), "open"));
    }

    /// From the loopback page to the form that the browser brings back.
    WebForm visitBank(const QUrl &page, QString code = {})
    {
        const RawAnswer handed = open(page);
        const RawAnswer bank = submit(formOn(handed.body, page, u"iyzico-3ds-form"_s));
        const WebForm form = formOn(bank.body, m_sandbox->url(), u"confirm3ds"_s);
        if (code.isEmpty())
            code = shownCode(bank.body);
        return formOn(submit(form.with(u"smsCode"_s, code)).body, m_sandbox->url());
    }

    CliAnswer finish() { return CliProcess::finish(*m_process, m_read); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_read;
};

void TestCliThreeDs::paysWithTheRightCode()
{
    const QUrl page = begin(u"S-1"_s);
    QCOMPARE(page.host(), u"127.0.0.1"_s);
    QCOMPARE(submit(visitBank(page)).status, 200);
    const CliAnswer answer = finish();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.lines.size(), 2);
    const QJsonObject paid = answer.lines.constLast();
    QCOMPARE(fieldText(paid, "state"), u"PAID"_s);
    QCOMPARE(fieldText(paid, "kind"), u"charge"_s);
    const QString id = fieldText(paid, "conversationId");
    QCOMPARE(m_sandbox->payments(id).size(), 1);
    QCOMPARE(m_sandbox->requestCount(initialize, id), 1);
    QCOMPARE(m_sandbox->requestCount(authPath, id), 1);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliThreeDs::declinesAfterTheWrongCode()
{
    WebForm back = visitBank(begin(u"S-1"_s), u"000000"_s);
    QCOMPARE(submit(back).status, 200);
    const CliAnswer answer = finish();
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject declined = answer.lines.constLast();
    QCOMPARE(fieldText(declined, "state"), u"DECLINED"_s);
    QCOMPARE(fieldText(declined, "errorGroup"), u"THREEDS"_s);
    QCOMPARE(m_sandbox->requestCount(authPath), 0);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliThreeDs::declinesWhatTheBankDoesNotVouchFor()
{
    // 4131111111111117: the bank's page ends well, and yet mdStatus is 0.
    QCOMPARE(submit(visitBank(begin(u"S-1"_s, CliProcess::card("4131111111111117")))).status, 200);
    const CliAnswer answer = finish();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(fieldText(answer.lines.constLast(), "errorCode"), u"MD_STATUS_0"_s);
    QCOMPARE(m_sandbox->requestCount(authPath), 0);
}

void TestCliThreeDs::takesNoSecondReturn()
{
    const WebForm back = visitBank(begin(u"S-1"_s));
    QCOMPARE(submit(back).status, 200);
    QVERIFY(submit(back).status != 200);
    QCOMPARE(finish().exitCode, 0);
    QCOMPARE(submit(back).end, RawAnswer::End::Refused);
    QCOMPARE(m_sandbox->requestCount(authPath), 1);
}

void TestCliThreeDs::refusesAForgedReturn()
{
    const WebForm back = visitBank(begin(u"S-1"_s), u"000000"_s);
    QCOMPARE(submit(back.with(u"mdStatus"_s, u"1"_s).with(u"status"_s, u"success"_s)).status, 200);
    const CliAnswer answer = finish();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(fieldText(answer.lines.constLast(), "errorCode"), u"FORGED_RETURN"_s);
    QCOMPARE(m_sandbox->requestCount(authPath), 0);
}

void TestCliThreeDs::learnsOfAFinishWithoutAnswer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("state");
    QTest::newRow("the money was taken") << u"drop-after-commit"_s << u"PAID"_s;
    QTest::newRow("the money was not taken") << u"drop-before-commit"_s << u"NOT_CHARGED"_s;
}

void TestCliThreeDs::learnsOfAFinishWithoutAnswer()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, state);
    const QUrl page = begin(u"S-1"_s);
    QVERIFY(m_sandbox->fault(authPath, fault));
    QCOMPARE(submit(visitBank(page)).status, 200);
    const CliAnswer answer = finish();
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(fieldText(answer.lines.constLast(), "state"), u"UNKNOWN"_s);

    const CliAnswer recovered = m_cli->run({u"recover"_s, u"--wait"_s, u"20"_s, u"--horizon"_s, u"2"_s});
    QCOMPARE(fieldText(recovered.line(), "state"), state);
    QCOMPARE(m_sandbox->requestCount(authPath), 1);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliThreeDs::learnsOfAnInitializeWithoutAnswer()
{
    QVERIFY(m_sandbox->fault(initialize, u"drop-after-commit"_s));
    const CliAnswer answer = m_cli->run(
        {u"pay"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"150.00"_s, u"--threeds"_s}, CliProcess::card());
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(fieldText(answer.line(), "state"), u"UNKNOWN"_s);
    // No horizon to wait out: the call that takes the money was never made.
    QCOMPARE(fieldText(m_cli->run({u"recover"_s}).line(), "state"), u"NOT_CHARGED"_s);
    QCOMPARE(m_sandbox->requestCount(initialize), 1);
    QCOMPARE(m_cli->pay(u"S-1"_s, u"150.00"_s).exitCode, 0);
}

void TestCliThreeDs::goesOnAfterItWasKilled()
{
    const WebForm back = visitBank(begin(u"S-1"_s));
    m_process->kill();
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(submit(back).end, RawAnswer::End::Refused);
    const CliAnswer listed = m_cli->run({u"list"_s, u"--state"_s, u"CHALLENGE"_s});
    QCOMPARE(listed.lines.size(), 1);
    const CliAnswer asked = m_cli->run({u"recover"_s});
    QCOMPARE(asked.exitCode, 3);
    QCOMPARE(fieldText(asked.line(), "state"), u"CHALLENGE"_s);

    m_process = m_cli->start({u"recover"_s, u"--wait"_s, u"30"_s});
    m_read.clear();
    const bool isHeard = QTest::qWaitFor([&back] { return submit(back).status == 200; }, 10'000);
    QVERIFY(isHeard);
    const CliAnswer answer = finish();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(fieldText(answer.line(), "state"), u"PAID"_s);
    QCOMPARE(m_sandbox->requestCount(authPath), 1);
    QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
}

void TestCliThreeDs::holdsTheOrderWhileTheHolderIsAway()
{
    QVERIFY(begin(u"S-1"_s).isValid());
    m_process->kill();
    QVERIFY(m_process->waitForFinished());
    const CliAnswer again = m_cli->pay(u"S-1"_s, u"150.00"_s);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(fieldText(again.line(), "errorCode"), u"SALE_HELD"_s);
    QCOMPARE(fieldText(again.line().value("inTheWay"_L1).toObject(), "state"), u"CHALLENGE"_s);
}

/// The card holder was at the bank in the backup, and paid afterwards.
void TestCliThreeDs::aBackupFromBeforeTheReturnIsAskedAbout()
{
    if (isOnSharedBook())
        QSKIP("a file is put back");
    const QUrl page = begin(u"S-1"_s);
    const QString backup = fieldText(m_cli->run({u"backup"_s}).line(), "file");
    QCOMPARE(submit(visitBank(page)).status, 200);
    QCOMPARE(finish().exitCode, 0);
    // Another machine: nothing but the backup is left.
    for (const QString &folder : {u"/data"_s, u"/state"_s})
        QVERIFY(QDir(m_cli->folder() + folder).removeRecursively());
    QCOMPARE(m_cli->run({u"restore"_s, backup, u"--to"_s, m_cli->journal()}).exitCode, 0);

    QCOMPARE(fieldText(m_cli->run({u"recover"_s}).line(), "state"), u"PAID"_s);
    QCOMPARE(m_cli->pay(u"S-1"_s, u"150.00"_s).exitCode, 5);
    QCOMPARE(m_cli->run({u"trust"_s, u"--reason"_s, u"compared"_s}).exitCode, 0);
    QCOMPARE(m_cli->pay(u"S-1"_s, u"150.00"_s).exitCode, 1); // paid
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 0);
}

VEZNE_TEST(TestCliThreeDs)
#include "tst_clithreeds.moc"

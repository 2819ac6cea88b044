// SPDX-License-Identifier: GPL-3.0-or-later
// 3-D Secure in a real browser: what Chromium makes of the loopback pages, the bank's scripts and the way
// back.
#include <QJsonDocument>
#include <QTest>

#include "tests/support/chromium.h"
#include "tests/support/cliprocess.h"
#include "tests/support/payer.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestChromiumThreeDs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Chromium::isInstalled())
            QSKIP("Chromium or its driver is not installed: 3-D Secure was not tried in a real browser.");
        m_chromium = std::make_unique<Chromium>();
        QVERIFY(m_chromium->isRunning());
    }

    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        m_process =
            m_cli->start({u"pay"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"150.00"_s, u"--threeds"_s},
                         CliProcess::card());
        m_read.clear();
        while (!m_read.contains('\n') && m_process->waitForReadyRead(20'000))
            m_read += m_process->readAllStandardOutput();
        m_page = QUrl(QJsonDocument::fromJson(m_read).object().value("open"_L1).toString());
        QVERIFY(m_page.isValid());
    }

    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
    }

    void cleanupTestCase() { m_chromium.reset(); }

    void paysWithTheRightCode()
    {
        QVERIFY(m_chromium->open(m_page));
        const QString code = m_chromium->text(u"#smsCode"_s);
        QCOMPARE(code.size(), 6);
        QVERIFY(m_chromium->type(u"form#confirm3ds input[name=smsCode]"_s, code));
        QVERIFY(m_chromium->click(u"form#confirm3ds button"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_chromium->text(u"h1"_s), u"Vezne"_s, 20'000);
        QCOMPARE(m_chromium->url().host(), u"127.0.0.1"_s);
        QCOMPARE(m_chromium->url().port(), m_page.port());
        const CliAnswer answer = CliProcess::finish(*m_process, m_read);
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.lines.constLast().value("state"_L1).toString(), u"PAID"_s);
        QCOMPARE(auths(), 1);
    }

    void declinesTheWrongCode()
    {
        QVERIFY(m_chromium->open(m_page));
        QVERIFY(m_chromium->type(u"form#confirm3ds input[name=smsCode]"_s, u"000000"_s));
        QVERIFY(m_chromium->click(u"form#confirm3ds button"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_chromium->text(u"h1"_s), u"Vezne"_s, 20'000);
        const CliAnswer answer = CliProcess::finish(*m_process, m_read);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.lines.constLast().value("state"_L1).toString(), u"DECLINED"_s);
        QCOMPARE(auths(), 0);
    }

    void showsTheBanksPageOnce()
    {
        QVERIFY(m_chromium->open(m_page));
        QCOMPARE(m_chromium->text(u"#smsCode"_s).size(), 6);
        QVERIFY(m_chromium->open(m_page));
        QTRY_COMPARE_WITH_TIMEOUT(m_chromium->text(u"h1"_s), u"Vezne"_s, 20'000); // used before
    }

    void refusesAReplayedReturn()
    {
        QVERIFY(m_chromium->open(m_page));
        const QString code = m_chromium->text(u"#smsCode"_s);
        QVERIFY(m_chromium->type(u"form#confirm3ds input[name=smsCode]"_s, code));
        QVERIFY(m_chromium->click(u"form#confirm3ds button"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_chromium->text(u"h1"_s), u"Vezne"_s, 20'000);
        const QUrl back = m_chromium->url();
        QCOMPARE(CliProcess::finish(*m_process, m_read).exitCode, 0);
        const WebForm replay{.action = back, .method = u"post"_s, .fields = {{u"status"_s, u"success"_s}}};
        QCOMPARE(submit(replay).end, RawAnswer::End::Refused);
        QCOMPARE(auths(), 1);
    }

    void believesNoForgedReturn()
    {
        QVERIFY(m_chromium->open(m_page));
        QUrl guessed = m_page;
        guessed.setPath(u"/3ds/"_s + QString(64, u'0'));
        const WebForm forged{.action = guessed,
                             .method = u"post"_s,
                             .fields = {{u"status"_s, u"success"_s}, {u"mdStatus"_s, u"1"_s}}};
        QCOMPARE(submit(forged).status, 404);
        QCOMPARE(auths(), 0);
        confirm();
        QCOMPARE(CliProcess::finish(*m_process, m_read).exitCode, 0);
        QCOMPARE(auths(), 1);
    }

    void goesOnWhenVezneIsStartedAnewMeanwhile()
    {
        QVERIFY(m_chromium->open(m_page));
        QCOMPARE(m_chromium->text(u"#smsCode"_s).size(), 6);
        m_process->kill();
        QVERIFY(m_process->waitForFinished());
        m_process = m_cli->start({u"recover"_s, u"--wait"_s, u"60"_s});
        const auto port = static_cast<quint16>(m_page.port());
        QTRY_COMPARE_WITH_TIMEOUT(rawHttp(port, "GET", "/").status, 404, 20'000); // it listens again
        confirm();
        const CliAnswer answer = CliProcess::finish(*m_process);
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.lines.constLast().value("state"_L1).toString(), u"PAID"_s);
        QCOMPARE(auths(), 1);
    }

    /// The last one: it leaves no tab behind.
    void chargesNothingWhenTheTabIsClosed()
    {
        QVERIFY(m_chromium->open(m_page));
        QCOMPARE(m_chromium->text(u"#smsCode"_s).size(), 6);
        m_chromium->closeTab();
        m_process->kill(); // and the till goes down meanwhile
        QVERIFY(m_process->waitForFinished());
        const CliAnswer waiting = m_cli->run({u"recover"_s});
        QCOMPARE(waiting.exitCode, 3);
        QCOMPARE(waiting.line().value("state"_L1).toString(), u"CHALLENGE"_s);
        QCOMPARE(auths(), 0);
    }

private:
    /// The code from the page, as a card holder types it; and back at the till's own page.
    void confirm()
    {
        const QString code = m_chromium->text(u"#smsCode"_s);
        QVERIFY(m_chromium->type(u"form#confirm3ds input[name=smsCode]"_s, code));
        QVERIFY(m_chromium->click(u"form#confirm3ds button"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_chromium->text(u"h1"_s), u"Vezne"_s, 20'000);
    }
    int auths() { return m_sandbox->requestCount(u"/payment/v2/3dsecure/auth"_s); }

    std::unique_ptr<Chromium> m_chromium;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_read;
    QUrl m_page;
};

VEZNE_TEST(TestChromiumThreeDs)
#include "tst_chromiumthreeds.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and receipts that vezne-cli writes into files.
#include <QFile>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliFiles : public QObject
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
        m_cli.reset();
        m_sandbox.reset();
    }

    void exportWritesWhatListShows()
    {
        QCOMPARE(m_cli->pay(u"S-1"_s, u"150.00"_s).exitCode, 0);
        QCOMPARE(m_cli->pay(u"=S-2"_s, u"20.00"_s).exitCode, 0);
        const QString csv = m_cli->folder() + u"/list.csv"_s;
        const QStringList arguments{u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s,
                                    csv,         u"--locale"_s, u"en"_s};
        const CliAnswer written = m_cli->run(arguments + QStringList{u"--search"_s, u"s-"_s});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.line().value("rows"_L1).toInt(), 2);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains("\"'=S-2\"") && lines.at(1).contains("\"20.00\""));
        QVERIFY(lines.at(2).contains("\"S-1\"") && lines.at(2).contains("\"150.00\""));

        const QString xlsx = m_cli->folder() + u"/list.xlsx"_s;
        QCOMPARE(m_cli->run({u"export"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, xlsx}).exitCode, 0);
        QVERIFY(QFile::exists(xlsx));
        QCOMPARE(m_cli->run({u"export"_s, u"--format"_s, u"pdf"_s, u"--output"_s, xlsx}).exitCode, 2);
        QCOMPARE(
            m_cli->run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"/no/such/x.csv"_s}).exitCode,
            2);
    }

    void receiptWritesWhatTheCustomerGets()
    {
        QCOMPARE(m_cli->pay(u"S-7"_s, u"150.00"_s).exitCode, 0);
        const QString text = m_cli->folder() + u"/r.txt"_s;
        const QStringList arguments{u"receipt"_s, u"S-7"_s, u"--output"_s};
        QCOMPARE(m_cli->run(arguments + QStringList{text}).exitCode, 0);
        QFile file(text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString turkish = QString::fromUtf8(file.readAll());
        QVERIFY(turkish.contains(u"Tahsilat makbuzu"_s) && turkish.contains(u"yüz elli lira"_s));
        QCOMPARE(m_cli->run(arguments + QStringList{m_cli->folder() + u"/r.doc"_s}).exitCode, 2);
        QCOMPARE(m_cli->run(arguments + QStringList{u"/no/such/r.txt"_s}).exitCode, 1);
        QCOMPARE(m_cli->run({u"receipt"_s, u"S-none"_s, u"--output"_s, text}).exitCode, 1);
        QCOMPARE(m_cli
                     ->run({u"pay"_s, u"--order"_s, u"S-8"_s, u"--price"_s, u"10.00"_s},
                           CliProcess::card("4111111111111129"))
                     .exitCode,
                 1);
        QCOMPARE(m_cli->run({u"receipt"_s, u"S-8"_s, u"--output"_s, text}).exitCode, 1);
    }

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

VEZNE_TEST(TestCliFiles)
#include "tst_clifiles.moc"

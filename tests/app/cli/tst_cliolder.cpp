// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that earlier versions wrote: older/version-N.vezne.z, made by the command line of that day against
// the sandbox with its usual keys, and what they held is told here by hand. A version that changes the schema
// adds the journal of the version before; none is ever taken away.
#include <QFile>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliOlder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        // The anchor of the last run would take the same journal for an older copy.
        m_cli->setVariable(u"XDG_DATA_HOME"_s, m_cli->folder());
    }

    void isCarriedOn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("payments"); // newest first: order, state, paid, given back
        QTest::newRow("version 11: charge, decline, refund, cancel, hold, capture, unknown, staff, day end")
            << u"version-11"_s << QStringList{u"E-8 UNKNOWN 91.00 0.00"_s,   u"E-7 NOT_CHARGED 90.00 0.00"_s,
                                              u"E-6 PAID 81.00 0.00"_s,      u"E-5 PAID 80.00 0.00"_s,
                                              u"E-4 PAID 70.00 0.00 gone"_s, u"E-3 PAID 60.00 20.00"_s,
                                              u"E-2 DECLINED 40.00 0.00"_s,  u"E-1 PAID 157.88 0.00"_s};
    }

    void isCarriedOn()
    {
        QFETCH(const QString, file);
        unpack(file);
        QTEST(paymentsOf(m_cli->run({u"list"_s})), "payments");
        const CliAnswer checked = m_cli->run({u"verify"_s}); // chain, projection, sums
        QVERIFY2(checked.exitCode == 0, (checked.output + checked.errors).constData());
        QVERIFY(checked.line().value("faults"_L1).toArray().isEmpty());

        QCOMPARE(pay(u"E-9"_s, u"12.00"_s).line().value("state"_L1), u"PAID"_s);
        QCOMPARE(pay(u"E-8"_s, u"91.00"_s).exitCode, 1); // may have been charged
        QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 1);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

private:
    void unpack(const QString &name) const
    {
        QFile packed(QFINDTESTDATA(u"older/%1.vezne.z"_s.arg(name)));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QFile journal(m_cli->journal());
        QVERIFY(journal.open(QIODevice::WriteOnly));
        const QByteArray content = qUncompress(packed.readAll());
        QCOMPARE(journal.write(content), content.size());
        QVERIFY(journal.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    /// By the owner, whose password the journal knows.
    [[nodiscard]] CliAnswer pay(const QString &order, const QString &price) const
    {
        return m_cli->run({u"--as"_s, u"Ece"_s, u"pay"_s, u"--order"_s, order, u"--price"_s, price},
                          "kapali-carsi-41\n" + CliProcess::card());
    }

    static QStringList paymentsOf(const CliAnswer &list)
    {
        QStringList payments;
        for (const QJsonObject &line : list.lines) {
            QStringList words;
            for (const auto key : {"orderId"_L1, "state"_L1, "paidPrice"_L1, "refunded"_L1})
                words.append(line.value(key).toString());
            if (line.value("cancelled"_L1).toBool())
                words.append(u"gone"_s);
            payments.append(words.join(u' '));
        }
        return payments;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

VEZNE_TEST(TestCliOlder)
#include "tst_cliolder.moc"

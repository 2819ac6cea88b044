// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails at the k-th write or sync, for k = 1, 2, 3 ... until an operation runs clean (here some
// of them; all with VEZNE_ALL_DISK_FAULTS=1 QTEST_FUNCTION_TIMEOUT=3600000). After each failure the disk
// works again, and `recover` and `verify` must bring journal and provider into agreement: nothing was sent
// twice, nothing was charged that is not recorded.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <cerrno>

#include "tests/support/agreement.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

enum class Act { Charge, Refund, Cancel };
enum class Stays { No, Yes };

} // namespace

class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_toCancel.clear();
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        QVERIFY(QDir(m_cli->folder()).mkdir(u"till"_s));
        m_cli->setJournal(m_cli->folder() + u"/till/till.vezne"_s);
        QCOMPARE(m_cli->pay(u"first"_s, u"5000.00"_s).exitCode, 0); // from here on the file has its form
    }

    void everyFailureEndsInAgreement_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<int>("error");
        QTest::addColumn<Stays>("stays");
        QTest::addColumn<int>("step"); // 1: each write; more: only some, to keep the run short
        const bool isAll = qEnvironmentVariableIsSet("VEZNE_ALL_DISK_FAULTS");
        const int many = isAll ? 1 : 9;
        const int few = isAll ? 1 : 23;
        QTest::newRow("charge: one write or sync fails") << Act::Charge << EIO << Stays::No << many;
        QTest::newRow("refund: one write or sync fails") << Act::Refund << EIO << Stays::No << many;
        QTest::newRow("cancel: one write or sync fails") << Act::Cancel << EIO << Stays::No << many;
        QTest::newRow("charge: the disk dies") << Act::Charge << EIO << Stays::Yes << few;
        QTest::newRow("refund: the disk dies") << Act::Refund << EIO << Stays::Yes << few;
        QTest::newRow("cancel: the disk dies") << Act::Cancel << EIO << Stays::Yes << few;
        QTest::newRow("charge: the disk is full once") << Act::Charge << ENOSPC << Stays::No << few;
        QTest::newRow("charge: the disk fills up") << Act::Charge << ENOSPC << Stays::Yes << few;
        QTest::newRow("charge: the file system turns read-only") << Act::Charge << EROFS << Stays::Yes << few;
    }

    void everyFailureEndsInAgreement()
    {
        QFETCH(Act, act);
        QFETCH(int, error);
        QFETCH(Stays, stays);
        QFETCH(int, step);
        int failures = 0;
        for (int k = 1; true; k += step, ++failures) {
            const QStringList words = wordsFor(act, k);
            const int before = sent(act);
            setDisk(k, error, stays);
            const CliAnswer answer =
                act == Act::Charge ? m_cli->run(words, CliProcess::card()) : m_cli->run(words);
            setDisk(0, 0, Stays::No);
            const QByteArray context = words.join(' '_L1).toUtf8() + " with failure " +
                                       QByteArray::number(k) + ": exit " +
                                       QByteArray::number(answer.exitCode) + ' ' + answer.errors;
            if (counted() < k) {
                QVERIFY2(answer.exitCode == 0, context.constData());
                break;
            }
            QVERIFY2(QList({0, 3, 4, 5}).contains(answer.exitCode), context.constData());
            // What was sent is said, whatever the disk does.
            const QString state = answer.line().value("state"_L1).toString();
            if (answer.exitCode == 4 || state.isEmpty() || state == "INTENT"_L1)
                QVERIFY2(sent(act) == before, context.constData());
            else if (answer.exitCode == 5)
                QVERIFY2(state == (act == Act::Charge ? "PAID"_L1 : "DONE"_L1), context.constData());
            agree(context);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(failures > 100 / step, "hardly anything was written");
        QCOMPARE(disagreements(*m_sandbox, *m_cli), QStringList());
        QVERIFY(!QFile::exists(emergencies()) || QFile(emergencies()).size() == 0);
        qInfo("%d failures", failures);
    }

private:
    [[nodiscard]] QString emergencies() const { return m_cli->folder() + u"/state/vezne/unrecorded.jsonl"_s; }

    void agree(const QByteArray &context)
    {
        const CliAnswer recovered = m_cli->run(
            {u"--horizon"_s, u"1"_s, u"--inquiry-budget"_s, u"100000"_s, u"recover"_s, u"--wait"_s, u"20"_s});
        QVERIFY2(recovered.exitCode == 0, (context + recovered.errors).constData());
        const CliAnswer verified = m_cli->run({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, (context + verified.output).constData());
    }

    QStringList wordsFor(Act act, int k)
    {
        switch (act) {
        case Act::Charge:
            return {u"pay"_s, u"--order"_s, u"S-%1"_s.arg(k), u"--price"_s, u"10.00"_s};
        case Act::Refund:
            return {u"refund"_s, paymentId(u"first"_s), u"0.01"_s};
        case Act::Cancel:
            return {u"cancel"_s, cancellable(k)};
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString paymentId(const QString &order) const
    {
        return m_cli->run({u"show"_s, order}).lines.value(0).value("paymentId"_L1).toString();
    }

    /// The payment that the last failure left alone, or a new one.
    QString cancellable(int k)
    {
        const QJsonObject last = m_cli->run({u"show"_s, m_toCancel}).lines.value(0);
        if (m_toCancel.isEmpty() || last.value("cancelled"_L1).toBool()) {
            m_toCancel = u"C-%1"_s.arg(k);
            return m_cli->pay(m_toCancel, u"10.00"_s).line().value("paymentId"_L1).toString();
        }
        return last.value("paymentId"_L1).toString();
    }

    [[nodiscard]] int sent(Act act) const
    {
        switch (act) {
        case Act::Charge:
            return m_sandbox->requestCount(u"/payment/auth"_s);
        case Act::Refund:
            return m_sandbox->requestCount(u"/v2/payment/refund"_s);
        case Act::Cancel:
            return m_sandbox->requestCount(u"/payment/cancel"_s);
        }
        Q_UNREACHABLE();
    }

    void setDisk(int k, int error, Stays stays)
    {
        const QString shim = QCoreApplication::applicationDirPath() + u"/libvezne_diskfault.so"_s;
        if (k == 0) {
            m_cli->clearVariable(u"LD_PRELOAD"_s);
            return;
        }
        QFile::remove(countFile());
        m_cli->setVariable(u"LD_PRELOAD"_s, shim);
        m_cli->setVariable(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        m_cli->setVariable(u"VEZNE_DISK_UNDER"_s, m_cli->folder() + u"/till/"_s);
        m_cli->setVariable(u"VEZNE_DISK_COUNT"_s, countFile());
        m_cli->setVariable(u"VEZNE_DISK_FAIL"_s, QString::number(k));
        m_cli->setVariable(u"VEZNE_DISK_ERROR"_s, QString::number(error));
        m_cli->setVariable(u"VEZNE_DISK_STAYS"_s, stays == Stays::Yes ? u"1"_s : u"0"_s);
    }

    [[nodiscard]] QString countFile() const { return m_cli->folder() + u"/count"_s; }

    [[nodiscard]] int counted() const
    {
        QFile file(countFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    QString m_toCancel;
};

VEZNE_TEST(TestDiskFaults)
#include "tst_diskfaults.moc"

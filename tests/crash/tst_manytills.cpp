// SPDX-License-Identifier: GPL-3.0-or-later
// Four tills sell on one book and give back and cancel the same payments at the same time, while their
// connections are cut, they are killed and the server is killed. VEZNE_SALES says how many sales each makes;
// figures of a long run stand in docs/reliability.md.
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <set>
#include <thread>

#include "core/money/decimal.h"
#include "tests/support/cliprocess.h"
#include "tests/support/postgres.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne::test;

namespace {

constexpr int tills = 4;
constexpr int doneCode = 0;
constexpr int noCode = 1;
constexpr int notKnownCode = 3;
constexpr int mostRounds = 5;

/// What the tills were told, and what they give back next.
struct Told
{
    std::mutex lock;
    QStringList payments;
    QHash<QString, qint64> refunded; ///< acknowledged, in kuruş, by payment
    QSet<QString> cancelled;         ///< acknowledged
    QHash<int, int> codes;           ///< exit codes
    int commands = 0, killed = 0;

    QString anyPayment(QRandomGenerator &dice)
    {
        const std::scoped_lock guard(lock);
        const auto newest = std::min<qsizetype>(payments.size(), 6); // so that tills meet
        return newest == 0 ? QString() : payments[payments.size() - 1 - dice.bounded(newest)];
    }
};

/// One till at work.
class Worker
{
public:
    Worker(const SandboxProcess &sandbox, const QString &book, int number, Told &told)
        : m_cli(sandbox.url(), SandboxProcess::apiKey(), SandboxProcess::secretKey())
        , m_number(number)
        , m_told(told)
        , m_dice(static_cast<quint32>(number))
    {
        m_cli.setJournal(Postgres::running().address(u"finance%1"_s.arg(number), book));
    }

    void work(int sales)
    {
        for (int i = 1; i <= sales; ++i) {
            const CliAnswer paid = run({u"pay"_s, u"--order"_s, u"T%1-%2"_s.arg(m_number).arg(i),
                                        u"--price"_s, u"100.00"_s, u"--repeat-reason"_s, u"drill"_s},
                                       CliProcess::card());
            if (paid.exitCode == doneCode) {
                const std::scoped_lock guard(m_told.lock);
                m_told.payments.append(paid.line().value("paymentId"_L1).toString());
            }
            const QString payment = m_told.anyPayment(m_dice);
            if (payment.isEmpty())
                continue;
            const bool isCancel = m_dice.bounded(6) == 0;
            const CliAnswer given = run(isCancel ? QStringList{u"cancel"_s, payment}
                                                 : QStringList{u"refund"_s, payment, u"60.00"_s},
                                        {});
            if (given.exitCode != doneCode)
                continue;
            const std::scoped_lock guard(m_told.lock);
            if (isCancel)
                m_told.cancelled.insert(payment);
            else
                m_told.refunded[payment] += 6'000;
        }
    }

    /// Asks about what is open and this till's.
    [[nodiscard]] std::unique_ptr<QProcess> recover() const
    {
        return m_cli.start(
            {u"--horizon"_s, u"2"_s, u"--inquiry-budget"_s, u"5000"_s, u"recover"_s, u"--wait"_s, u"50"_s});
    }
    [[nodiscard]] const CliProcess &cli() const { return m_cli; }

private:
    CliAnswer run(const QStringList &words, const QByteArray &input)
    {
        const auto process = m_cli.start(words, input);
        const bool isKilled = m_dice.bounded(10) == 0;
        if (isKilled && !process->waitForFinished(static_cast<int>(m_dice.bounded(300))))
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        CliAnswer answer = CliProcess::finish(*process);
        const std::scoped_lock guard(m_told.lock);
        ++m_told.commands;
        m_told.killed += isKilled ? 1 : 0;
        if (!isKilled)
            ++m_told.codes[answer.exitCode];
        return isKilled ? CliAnswer{.exitCode = notKnownCode} : answer;
    }

    CliProcess m_cli;
    int m_number;
    Told &m_told;
    QRandomGenerator m_dice;
};

qint64 kurus(const QJsonValue &amount)
{
    const auto exact = vezne::Decimal::parse(amount.toString());
    return exact ? exact->units() / (vezne::Decimal::one / 100) : -1;
}

} // namespace

class TestManyTills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL is not installed");
    }

    void nothingIsLostAndNoMoreIsGivenBackThanWasPaid()
    {
        const int sales = std::max(2, qEnvironmentVariableIntValue("VEZNE_SALES"));
        SandboxProcess sandbox;
        const QString book = Postgres::running().newBook().server()->database;
        Told told;
        std::vector<std::unique_ptr<Worker>> workers;
        for (int number = 1; number <= tills; ++number)
            workers.push_back(std::make_unique<Worker>(sandbox, book, number, told));
        QElapsedTimer timer;
        timer.start();
        int kills = 0;
        int cuts = 0;
        {
            int working = tills;
            std::mutex lock;
            std::condition_variable done;
            std::vector<std::jthread> threads;
            for (const auto &worker : workers)
                threads.emplace_back([&, sales] {
                    worker->work(sales);
                    const std::scoped_lock guard(lock);
                    --working;
                    done.notify_one();
                });
            QRandomGenerator dice(7);
            for (;;) {
                std::unique_lock guard(lock);
                if (done.wait_for(guard, std::chrono::milliseconds(300 + dice.bounded(700)),
                                  [&working] { return working == 0; }))
                    break;
                guard.unlock();
                annoy(sandbox, dice);
                if (dice.bounded(6) == 0) {
                    Postgres::running().end(SIGKILL);
                    Postgres::running().start();
                    ++kills;
                } else if (dice.bounded(2) == 0) {
                    QVERIFY(Postgres::running().asOwner(
                        book, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE "
                              "'finance%'"_s));
                    ++cuts;
                }
            }
        }
        // A till that has asked about all of its own may still see what another is at.
        bool isKnown = false;
        for (int round = 0; round < mostRounds && !isKnown; ++round)
            isKnown = recoverAll(workers);
        QVERIFY(isKnown);

        const CliAnswer verified = workers.front()->cli().run({u"verify"_s}); // I7, I8
        QVERIFY2(verified.exitCode == doneCode, verified.output.constData());
        const CliAnswer listed = workers.back()->cli().run({u"list"_s}); // I6
        compare(sandbox.ledger(), listed.lines, told);
        qInfo(
            "%d tills x %d sales: %d commands, %d killed; server killed %d times, connections cut %d times; "
            "%lld s; exit codes 0: %d, 1: %d, 3: %d, 4: %d, 5: %d",
            tills, sales, told.commands, told.killed, kills, cuts,
            static_cast<long long>(timer.elapsed() / 1000), told.codes[0], told.codes[noCode],
            told.codes[notKnownCode], told.codes[4], told.codes[5]);
    }

private:
    /// Every till asks about what is its own, all at once; true when none sees anything open.
    static bool recoverAll(const std::vector<std::unique_ptr<Worker>> &workers)
    {
        std::vector<std::unique_ptr<QProcess>> recoveries;
        for (const auto &worker : workers)
            recoveries.push_back(worker->recover());
        bool isKnown = true;
        for (const auto &recovery : recoveries)
            isKnown = CliProcess::finish(*recovery).exitCode == doneCode && isKnown;
        return isKnown;
    }

    /// The provider misbehaves too, now and then.
    static void annoy(SandboxProcess &sandbox, QRandomGenerator &dice)
    {
        static const QStringList ways{u"drop-after-commit"_s, u"drop-before-commit"_s, u"http-500"_s,
                                      u"garbage"_s, u"truncate"_s};
        static const QStringList paths{u"/payment/auth"_s, u"/v2/payment/refund"_s, u"/payment/cancel"_s};
        if (dice.bounded(3) == 0)
            QVERIFY(sandbox.fault(paths[dice.bounded(paths.size())], ways[dice.bounded(ways.size())], 1));
    }

    static void compare(const QJsonObject &ledger, const QList<QJsonObject> &listed, const Told &told)
    {
        QVERIFY2(!ledger.isEmpty(), "the provider's ledger cannot be read");
        for (const QJsonValue request : ledger.value("requests"_L1).toArray()) { // I5
            const QString path = request["path"_L1].toString();
            if (path == "/payment/auth"_L1 || path == "/payment/cancel"_L1 ||
                path.startsWith("/v2/payment/refund"_L1))
                QVERIFY2(request["count"_L1].toInt() == 1,
                         qPrintable(request["conversationId"_L1].toString()));
        }
        QHash<QString, QJsonObject> here;
        for (const QJsonObject &payment : listed) {
            const QString state = payment.value("state"_L1).toString();
            QVERIFY2(state != "UNKNOWN"_L1 && state != "SENDING"_L1 && state != "INTENT"_L1, // I9
                     qPrintable(payment.value("orderId"_L1).toString()));
            if (state == "PAID"_L1)
                here.insert(payment.value("paymentId"_L1).toString(), payment);
        }
        std::set<QString> orders;
        int live = 0;
        for (const QJsonValue payment : ledger.value("payments"_L1).toArray()) {
            if (payment["status"_L1].toString() != "SUCCESS"_L1)
                continue;
            ++live;
            const QString id = payment["paymentId"_L1].toString();
            QVERIFY2(orders.insert(payment["basketId"_L1].toString()).second, qPrintable(id)); // I1
            QVERIFY2(here.contains(id), qPrintable(id));                                       // I2
            QCOMPARE(kurus(here[id].value("paidPrice"_L1)), kurus(payment["paidPrice"_L1]));
            const qint64 refunded = kurus(payment["refunded"_L1]);
            QVERIFY2(refunded <= kurus(payment["paidPrice"_L1]), qPrintable(id)); // I3
            QCOMPARE(kurus(here[id].value("refunded"_L1)), refunded);
            QVERIFY2(told.refunded.value(id) <= refunded, qPrintable(id)); // I12
            const bool isCancelled = payment["cancelled"_L1].toBool();
            QCOMPARE(here[id].value("cancelled"_L1).toBool(), isCancelled); // I4
            QVERIFY2(!isCancelled || refunded == 0, qPrintable(id));
            QVERIFY2(isCancelled || !told.cancelled.contains(id), qPrintable(id)); // I12
        }
        QCOMPARE(here.size(), live);
        for (const QString &payment : told.payments)
            QVERIFY2(here.contains(payment), qPrintable(payment)); // I12
        QVERIFY(live > 0);
    }
};

VEZNE_TEST(TestManyTills)
#include "tst_manytills.moc"

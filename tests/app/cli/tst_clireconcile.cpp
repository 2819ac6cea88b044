// SPDX-License-Identifier: GPL-3.0-or-later
// `reconcile` against the real sandbox, whose ledger others changed too.
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/cliprocess.h"
#include "tests/support/sandboxrequests.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;

namespace {

QString fieldOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

const QString dayListPath = u"/v2/reporting/payment/transactions"_s;

} // namespace

class TestCliReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox =
            std::make_unique<SandboxProcess>(QStringList{u"--data"_s, m_folder->filePath(u"ledger"_s)});
        QVERIFY(m_sandbox->isListening());
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        m_day = istanbul::day(SystemClock().now()).toString(Qt::ISODate);
    }

    void anEqualDayIsEqual()
    {
        const QString payment = pay(u"S-1"_s);
        QVERIFY(m_cli->pay(u"S-2"_s, u"50.00"_s).exitCode == 0);
        QCOMPARE(m_cli->run({u"refund"_s, payment, u"25.00"_s}).exitCode, 0);
        const CliAnswer answer = reconcile();
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject day = answer.line();
        QCOMPARE(fieldOf(day, "kind"), u"comparison"_s);
        QCOMPARE(fieldOf(day, "name"), m_day);
        QCOMPARE(day.value("matched"_L1).toInt(), 3);
        QCOMPARE(day.value("differences"_L1).toInt(), 0);
        const QJsonObject sums = day.value("sums"_L1).toArray().first().toObject();
        QCOMPARE(fieldOf(sums, "takenHere"), u"150"_s);
        QCOMPARE(fieldOf(sums, "takenThere"), u"150"_s);
        QCOMPARE(fieldOf(sums, "givenThere"), u"25"_s);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void everyKindOfDifferenceIsFoundAndNamed()
    {
        const QString amount = pay(u"S-amount"_s);
        const QString fee = pay(u"S-fee"_s);
        const QString refunded = pay(u"S-refund"_s);
        const QString panel = pay(u"S-panel"_s);
        const QString cancelled = pay(u"S-cancel"_s);
        const CliAnswer twice = m_cli->pay(u"S-twice"_s, u"100.00"_s);
        QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"invisible"_s, 1, 10h));
        pay(u"S-unlisted"_s);
        QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"drop-after-commit"_s));
        QCOMPARE(m_cli->pay(u"S-awaited"_s, u"100.00"_s).exitCode, 3);
        QCOMPARE(m_cli->run({u"refund"_s, refunded, u"10.00"_s}).exitCode, 0);

        // Behind the journal's back.
        ask("/v2/payment/refund", {{u"paymentId"_s, refunded}, {u"price"_s, u"5"_s}});
        ask("/v2/payment/refund", {{u"paymentId"_s, panel}, {u"price"_s, u"7"_s}});
        ask("/payment/cancel", {{u"paymentId"_s, cancelled}});
        ask("/payment/auth", paymentRequest(u"another-till"_s, {{u"A"_s, u"12.00"_s}}));
        ask("/payment/auth", paymentRequest(fieldOf(twice.line(), "operationId"), {{u"A"_s, u"100.00"_s}}));
        change({u"UPDATE line SET paid_price = paid_price - 100000000 WHERE payment_id = "_s + amount,
                u"UPDATE line SET commission = commission * 2 WHERE payment_id = "_s + fee});

        const CliAnswer answer = reconcile();
        QCOMPARE(answer.exitCode, 1);
        QStringList found;
        for (const QJsonObject &line : answer.lines.mid(0, answer.lines.size() - 1))
            found << u"%1 %2 %3 %4 %5"_s.arg(fieldOf(line, "orderId"), fieldOf(line, "class"),
                                             fieldOf(line, "cause"), fieldOf(line, "here"),
                                             fieldOf(line, "there"));
        found.sort();
        QStringList expected{u"S-amount amount_differs amount 100 99"_s,
                             u"S-awaited missing_here result_awaited  100"_s,
                             u"S-cancel missing_here undone_elsewhere  100"_s,
                             u"S-fee fee_differs commission 3.49 6.98"_s,
                             u"S-panel missing_here undone_elsewhere  7"_s,
                             u"S-refund refund_differs refund_amount 10 15"_s,
                             u"S-twice missing_here charged_twice  100"_s,
                             u"S-unlisted missing_there not_listed_yet 100 "_s};
        for (const QString &line : std::as_const(expected))
            QVERIFY2(found.contains(line), qPrintable(line + u" is not in\n"_s + found.join(u'\n')));
        QCOMPARE(found.size(), expected.size() + 1); // and the other till's
        QVERIFY(found.join(u'\n').contains(u"missing_here other_till  12"_s));
        QCOMPARE(answer.lines.constLast().value("open"_L1).toInt(), 9);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void anExplainedDifferenceCountsNoMoreUntilItChanges()
    {
        const QString payment = pay(u"S-1"_s);
        ask("/v2/payment/refund", {{u"paymentId"_s, payment}, {u"price"_s, u"7"_s}});
        const QString id = fieldOf(reconcile().lines.value(0), "id");
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--accept"_s, id}).exitCode, 2); // without a reason
        const CliAnswer accepted =
            m_cli->run({u"reconcile"_s, u"--accept"_s, id, u"--note"_s, u"iyzico panelinden"_s});
        QCOMPARE(accepted.exitCode, 0);
        QCOMPARE(fieldOf(accepted.line(), "why"), u"iyzico panelinden"_s);

        QCOMPARE(reconcile().exitCode, 0); // today's is read again
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
        ask("/v2/payment/refund", {{u"paymentId"_s, payment}, {u"price"_s, u"1"_s}});
        QCOMPARE(reconcile().exitCode, 1); // other figures, another difference

        QCOMPARE(m_cli->run({u"reconcile"_s, u"--accept"_s, id, u"--note"_s, u"iki iade"_s}).exitCode, 0);
        QCOMPARE(reconcile().exitCode, 0);
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--reopen"_s, id, u"--note"_s, u"yanlış"_s}).exitCode, 0);
        QCOMPARE(reconcile().exitCode, 1);
    }

    void aChargeThatWasGivenUpBecomesALateCharge()
    {
        // Not made at first, for all the provider tells; then it is there after all.
        QVERIFY(m_sandbox->fault(u"/payment/auth"_s, u"drop-before-commit"_s));
        const CliAnswer lost = m_cli->pay(u"S-late"_s, u"100.00"_s);
        QCOMPARE(lost.exitCode, 3);
        const CliAnswer given = m_cli->run({u"recover"_s, u"--wait"_s, u"20"_s, u"--horizon"_s, u"1"_s});
        QCOMPARE(fieldOf(given.line(), "state"), u"NOT_CHARGED"_s);
        const QString operation = fieldOf(lost.line(), "operationId");
        ask("/payment/auth", paymentRequest(operation, {{u"A"_s, u"100.00"_s}}));

        const CliAnswer answer = reconcile();
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(fieldOf(answer.lines.value(0), "cause"), u"taken_for_not_charged"_s);
        QCOMPARE(fieldOf(m_cli->run({u"show"_s, operation}).line(), "state"), u"LATE_CHARGE"_s);
        QCOMPARE(reconcile().exitCode, 0); // both books have it now
    }

    void aDayThatCannotBeReadIsSaidSoAndTakenUpLater()
    {
        pay(u"S-1"_s);
        QVERIFY(m_sandbox->fault(dayListPath, u"http-500"_s));
        QCOMPARE(reconcile().exitCode, 3);
        QCOMPARE(reconcile().exitCode, 0);
    }

    void filesAreComparedAndBadRowsNamed()
    {
        const CliAnswer paid = m_cli->pay(u"S-1"_s, u"100.00"_s);
        const QString operation = fieldOf(paid.line(), "operationId");
        const QString file =
            m_cli->write(u"transaction.csv"_s, u"transactionDate;transactionStatus;conversationId;"
                                               u"paidPrice\r\n%1;PAYMENT;%2;100,00\r\n%1;PAYMENT;"
                                               "%2x;1,5,0\r\n"_s.arg(m_day, operation)
                                                   .toUtf8());
        const CliAnswer answer = m_cli->run({u"reconcile"_s, u"--settlement"_s, file});
        QCOMPARE(answer.exitCode, 1); // not for the payment: for the row
        QCOMPARE(answer.lines.size(), 2);
        QCOMPARE(fieldOf(answer.lines[0], "kind"), u"bad_row"_s);
        QCOMPARE(answer.lines[0].value("line"_L1).toInt(), 3);
        QCOMPARE(answer.lines[1].value("matched"_L1).toInt(), 1);

        const QString bank = m_cli->write(u"bank.csv"_s, "Gün;Para;Açıklama\n01.09.2026;5,00;IYZICO\n");
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--bank"_s, bank}).exitCode, 2); // its titles are not known
        const CliAnswer named =
            m_cli->run({u"reconcile"_s, u"--bank"_s, bank, u"--columns"_s, u"date=Gün,amount=Para"_s});
        QCOMPARE(named.exitCode, 1);
        QCOMPARE(fieldOf(named.lines[0], "cause"), u"unannounced"_s);
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--bank"_s, m_cli->credentials() + u"x"_s}).exitCode, 2);
    }

    void thePayoutCalendarIsPrinted()
    {
        pay(u"S-1"_s);
        const CliAnswer answer = m_cli->run({u"payouts"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(fieldOf(answer.line(), "taken"), u"100"_s);
        QCOMPARE(fieldOf(answer.line(), "expected"), u"96.26"_s);
    }

    void wrongWordsSendNothing()
    {
        QCOMPARE(m_cli->run({u"reconcile"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--date"_s, u"yesterday"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--date"_s, u"2999-01-01"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"reconcile"_s, u"--accept"_s, u"x"_s, u"--note"_s, u"y"_s}).exitCode, 1);
        QCOMPARE(m_sandbox->requestCount(dayListPath), 0);
    }

private:
    QString pay(const QString &order)
    {
        const CliAnswer paid = m_cli->pay(order, u"100.00"_s);
        return paid.exitCode == 0 ? fieldOf(paid.line(), "paymentId") : QString();
    }

    CliAnswer reconcile() { return m_cli->run({u"reconcile"_s, u"--date"_s, m_day}); }

    void ask(const QByteArray &path, const QJsonObject &body)
    {
        QCOMPARE(verdict(m_sandbox->post(path, body)), u"success"_s);
    }

    /// Changes the provider's books while it is away.
    void change(const QStringList &statements)
    {
        m_sandbox->kill();
        {
            QSqlDatabase ledger = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ledger"_s);
            ledger.setDatabaseName(m_folder->filePath(u"ledger"_s));
            QVERIFY(ledger.open());
            for (const QString &statement : statements) {
                QSqlQuery query(ledger);
                QVERIFY2(query.exec(statement) && query.numRowsAffected() > 0, qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"ledger"_s);
        m_sandbox->restart();
    }

    QString m_day;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
};

VEZNE_TEST(TestCliReconcile)
#include "tst_clireconcile.moc"

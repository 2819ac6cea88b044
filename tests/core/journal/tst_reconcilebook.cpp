// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/reconcilebook.h"

#include <QTest>

#include "core/base/istanbul.h"
#include "core/journal/list/tally.h"
#include "core/journal/reader.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Difference;
using journal::Matching;
using journal::State;
using journal::Subject;

namespace {

const QDate day(2026, 9, 17);

journal::Comparison comparisonOf(const QString &name)
{
    return {.name = name, .first = day, .last = day};
}

Difference differenceOf(const QString &payment, Subject subject)
{
    return {.id = u"difference of "_s + payment,
            .finding = subject == Subject::Payment ? journal::Finding::AmountDiffers
                                                   : journal::Finding::RefundDiffers,
            .cause = journal::Cause::Amount,
            .subject = subject,
            .day = day,
            .operation = payment,
            .here = Decimal::fromUnits(Decimal::one),
            .there = Decimal()};
}

} // namespace

class TestReconcileBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book.emplace();
        m_paid = m_book->pay({.order = u"paid"_s});
        m_held = m_book->pay({.order = u"held"_s, .outcome = State::PaidHeld});
        m_refunded = m_book->pay({.order = u"refunded"_s});
        m_book->refund(m_refunded, 100);
        m_book->pay({.order = u"declined"_s, .outcome = State::Declined});
        m_book->pay({.order = u"unknown"_s, .outcome = State::Unknown});
    }

    void onlyWhatWasCollectedWaitsForAMatch()
    {
        QCOMPARE(orders(Matching::Unreconciled), QStringList({u"refunded"_s, u"held"_s, u"paid"_s}));
        QCOMPARE(orders(Matching::Reconciled), QStringList());
    }

    void whatAgreesIsReconciledHoweverOftenItIsCompared()
    {
        for (const QString &name : {u"2026-09-17"_s, u"2026-09-17"_s, u"settlement.csv"_s})
            keep(name, {.differences = {}, .elsewhere = {}, .matched = {m_paid, m_held}});
        QCOMPARE(orders(Matching::Unreconciled), QStringList({u"refunded"_s}));
        QCOMPARE(orders(Matching::Reconciled), QStringList({u"held"_s, u"paid"_s}));
    }

    void aDifferenceUndoesAMatchUntilSomebodyExplainsIt_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<bool>("matched");
        QTest::newRow("of the payment itself") << Subject::Payment << false;
        QTest::newRow("of a refund, the payment agreeing") << Subject::Refund << true;
    }

    void aDifferenceUndoesAMatchUntilSomebodyExplainsIt()
    {
        QFETCH(Subject, subject);
        QFETCH(bool, matched);
        const Difference difference = differenceOf(m_paid, subject);
        keep(u"2026-09-17"_s, {.differences = {difference},
                               .elsewhere = {},
                               .matched = matched ? QStringList{m_paid} : QStringList()});
        QVERIFY(orders(Matching::Unreconciled).contains(u"paid"_s));
        explain(difference);
        QCOMPARE(orders(Matching::Reconciled), QStringList({u"paid"_s}));
        // Other figures are another difference: nobody's word covers them.
        Difference other = difference;
        other.here = Decimal::fromUnits(2 * Decimal::one);
        keep(u"2026-09-17"_s, {.differences = {other},
                               .elsewhere = {},
                               .matched = matched ? QStringList{m_paid} : QStringList()});
        QCOMPARE(orders(Matching::Reconciled), QStringList());
    }

    void anExplainedRefundDoesNotReconcileAPaymentThatWasNeverFound()
    {
        const Difference difference = differenceOf(m_refunded, Subject::Refund);
        keep(u"2026-09-17"_s, {.differences = {difference}, .elsewhere = {}, .matched = {}});
        explain(difference);
        QVERIFY(orders(Matching::Unreconciled).contains(u"refunded"_s));
    }

    void sumsSayWhatTheRowsSay_data()
    {
        QTest::addColumn<journal::Filter>("filter");
        const auto bounds = [](QDate from, QDate until) {
            return journal::Filter{.from = istanbul::startOf(from), .until = istanbul::startOf(until)};
        };
        QTest::newRow("everything") << journal::Filter{};
        QTest::newRow("whole months") << bounds({2026, 9, 1}, {2026, 11, 1});
        QTest::newRow("days at both ends") << bounds({2026, 8, 20}, {2026, 10, 5});
        QTest::newRow("a month before all of it") << bounds({2026, 1, 1}, {2026, 2, 1});
        QTest::newRow("one standing") << journal::Filter{.standings = {journal::Standing::PartlyRefunded}};
        QTest::newRow("a bank") << journal::Filter{.banks = {u"Halkbank"_s}};
        QTest::newRow("another bank") << journal::Filter{.banks = {u"Akbank"_s}};
    }

    void sumsSayWhatTheRowsSay()
    {
        QFETCH(journal::Filter, filter);
        const QString open = m_book->pay({.order = u"open"_s});
        const QString explained = m_book->pay({.order = u"explained"_s, .bank = u"Akbank"_s});
        const QString givenBack = m_book->pay({.order = u"given back"_s, .bank = u"Akbank"_s});
        const QString cancelled = m_book->pay({.order = u"cancelled"_s});
        const Difference seen = differenceOf(explained, Subject::Payment);
        keep(u"2026-09-17"_s, {.differences = {differenceOf(open, Subject::Refund), seen},
                               .elsewhere = {},
                               .matched = {m_held, open, givenBack, cancelled}});
        explain(seen);
        // What changes after it was found stays found, and its sums with it.
        m_book->refund(givenBack, 3'000);
        m_book->cancel(cancelled);
        for (const Matching matching : {Matching::Reconciled, Matching::Unreconciled}) {
            filter.matching = matching;
            const auto sums = m_book->journal().reader().listing().sums(filter);
            QVERIFY(sums);
            // States are not in the sums: the same question to the rows.
            filter.states = {State::Paid, State::PaidHeld, State::LateCharge};
            const auto rows = m_book->journal().reader().listing().sums(filter);
            filter.states.clear();
            QVERIFY(rows);
            QCOMPARE(sums->counts, rows->counts);
            QCOMPARE(sums->totals.keys(), rows->totals.keys());
            for (const Currency currency : sums->totals.keys()) {
                const journal::Totals &left = sums->totals[currency];
                const journal::Totals &right = rows->totals[currency];
                QCOMPARE(left.count, right.count);
                QCOMPARE(left.gross, right.gross);
                QCOMPARE(left.cancelled, right.cancelled);
                QCOMPARE(left.refunded, right.refunded);
            }
        }
        QCOMPARE(journal::tally::wrongMonthOfReconciled(m_book->journal().database()).value_or(-1), 0);
        QVERIFY(m_book->journal().database().run(u"UPDATE reconciled_tally SET gross = gross + 1"_s));
        QVERIFY(journal::tally::wrongMonthOfReconciled(m_book->journal().database()).value_or(0) > 0);
    }

    void monthsInSqlAreThoseOfTheCalendar()
    {
        const QString month = journal::tally::monthInSql();
        const QDate first(2017, 1, 1); // Turkey keeps one time since

        for (QDate day = first; day < first.addYears(83); day = day.addDays(13)) {
            for (const QDate end : {day, QDate(day.year(), day.month(), day.daysInMonth())}) {
                const Instant lastMoment = istanbul::startOf(end.addDays(1)) - std::chrono::milliseconds(1);
                const auto found = m_book->journal().database().value(
                    u"SELECT %1 FROM (SELECT CAST(? AS BIGINT) AS created_at) moment"_s.arg(month),
                    {toMilliseconds(lastMoment)});
                QCOMPARE(found.value_or(QVariant()).toInt(), journal::tally::monthOf(end));
            }
        }
    }

private:
    void keep(const QString &name, const journal::ReconcileBook::Findings &findings)
    {
        QVERIFY(m_book->journal().reader().reconciliation().keep(comparisonOf(name), findings));
    }

    void explain(const Difference &difference)
    {
        QVERIFY(m_book->journal().record({.kind = journal::DeedKind::DifferenceAccepted,
                                          .subject = difference.id,
                                          .why = u"seen"_s,
                                          .details = {{"figures"_L1, journal::figuresOf(difference)}}}));
    }

    QStringList orders(Matching matching)
    {
        QStringList found;
        const auto page = m_book->journal().reader().page({.matching = matching}, std::nullopt, 100);
        for (const journal::Operation &row : page.value_or(std::vector<journal::Operation>()))
            found.append(row.orderId);
        return found;
    }

    std::optional<test::JournalBuilder> m_book;
    QString m_paid, m_held, m_refunded;
};

VEZNE_TEST(TestReconcileBook)
#include "tst_reconcilebook.moc"

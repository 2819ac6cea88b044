// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reconcilebook.h"

#include <QTest>

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

    void sumsSayTheSame()
    {
        keep(u"2026-09-17"_s, {.differences = {}, .elsewhere = {}, .matched = {m_held}});
        const auto sums = m_book->journal().reader().listing().sums({.matching = Matching::Unreconciled});
        QVERIFY(sums);
        QCOMPARE(sums->totals.value(Currency::TRY).count, 2);
        QCOMPARE(sums->totals.value(Currency::TRY).gross, Money(20'000, Currency::TRY));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Every state with every event of every kind. An event is the move that it makes; what is not in these
// tables, which were written from the rules of money and not from the program's table, is refused by the
// types and by the database.
#include <QHash>
#include <QTest>

#include "core/journal/engine/database.h"
#include "core/journal/operation.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Kind;
using journal::State;

namespace {

using Table = QHash<QString, QStringList>;

/// "State machine: charge". The last two lines are ours: how a held payment ends, and that two persons may
/// keep a late charge.
const Table charge{
    {u"INTENT"_s, {u"SENDING"_s, u"ABANDONED"_s}},
    {u"SENDING"_s, {u"NOT_SENT"_s, u"PAID"_s, u"PAID_HELD"_s, u"DECLINED"_s, u"CHALLENGE"_s, u"UNKNOWN"_s}},
    {u"CHALLENGE"_s, {u"SENDING"_s, u"DECLINED"_s, u"ABANDONED"_s, u"PAID"_s, u"PAID_HELD"_s, u"UNKNOWN"_s}},
    {u"UNKNOWN"_s, {u"PAID"_s, u"PAID_HELD"_s, u"DECLINED"_s, u"NOT_CHARGED"_s, u"REVIEW"_s}},
    {u"NOT_CHARGED"_s, {u"LATE_CHARGE"_s}},
    {u"REVIEW"_s, {u"PAID"_s, u"NOT_CHARGED"_s}},
    {u"PAID_HELD"_s, {u"PAID"_s, u"DECLINED"_s}},
    {u"LATE_CHARGE"_s, {u"PAID"_s}},
};

/// "State machine: refund and cancel"; a capture goes the same way. INTENT -> ABANDONED is fault 2, and
/// UNKNOWN -> REFUSED an inquiry that finds the attempt failed, as with a charge. NOT_DONE -> DONE is ours:
/// the provider did it late, as LATE_CHARGE is of a charge.
const Table change{
    {u"INTENT"_s, {u"SENDING"_s, u"ABANDONED"_s}},
    {u"SENDING"_s, {u"DONE"_s, u"REFUSED"_s, u"NOT_SENT"_s, u"UNKNOWN"_s}},
    {u"UNKNOWN"_s, {u"DONE"_s, u"REFUSED"_s, u"NOT_DONE"_s, u"REVIEW"_s}},
    {u"REVIEW"_s, {u"DONE"_s, u"NOT_DONE"_s}},
    {u"NOT_DONE"_s, {u"DONE"_s}},
};

const QHash<QString, Table> expected{{u"charge"_s, charge},
                                     {u"preauth"_s, charge},
                                     {u"capture"_s, change},
                                     {u"cancel"_s, change},
                                     {u"refund"_s, change}};

bool isExpected(Kind kind, State from, State to)
{
    return expected.value(word(kind)).value(word(from)).contains(word(to));
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateWithEveryEvent_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<State>("from");
        for (const Kind kind : journal::allKinds) {
            for (const State from : journal::allStates)
                QTest::addRow("%s in %s", qPrintable(word(kind)), qPrintable(word(from))) << kind << from;
        }
    }

    void everyStateWithEveryEvent()
    {
        QFETCH(Kind, kind);
        QFETCH(State, from);
        const auto database = journal::Database::inMemory();
        QVERIFY(database);
        QVERIFY(database->run(u"DROP TRIGGER operation_begins"_s));
        QVERIFY(database->run(u"INSERT INTO operation(seq, id, kind, state, standing, order_id, created_at, "
                              "actor, currency, price, paid_price, amount, installment, holds_sale, "
                              "buyer_name, search) "
                              "VALUES(1,'x',?,?,'paid','o',1,'a','TRY',1,1,1,1,0,'','')"_s,
                              {word(kind), word(from)}));
        for (const State to : journal::allStates) {
            const QString event = u"%1: %2 to %3"_s.arg(word(kind), word(from), word(to));
            const bool isLegal = isExpected(kind, from, to);
            QVERIFY2(journal::isLegal(kind, from, to) == isLegal, qPrintable(event));
            QVERIFY(database->run(u"SAVEPOINT pair"_s));
            const auto moved = database->run(u"UPDATE operation SET state = ? WHERE id = 'x'"_s, {word(to)});
            QVERIFY2(moved.has_value() == isLegal, qPrintable(event));
            QVERIFY(database->run(u"ROLLBACK TO pair"_s));
        }
    }

    void theTablesNameNothingElse()
    {
        int pairs = 0;
        for (auto kind = expected.begin(); kind != expected.end(); ++kind) {
            QVERIFY(journal::kindFromWord(kind.key()));
            for (auto from = kind->begin(); from != kind->end(); ++from) {
                QVERIFY2(journal::stateFromWord(from.key()), qPrintable(from.key()));
                for (const QString &to : *from)
                    QVERIFY2(journal::stateFromWord(to), qPrintable(to));
                pairs += static_cast<int>(from->size());
            }
        }
        const auto database = journal::Database::inMemory();
        QVERIFY(database);
        QCOMPARE(database->value(u"SELECT count(*) FROM move"_s)->toInt(), pairs);
        QCOMPARE(pairs, 2 * 25 + 3 * 13);
    }

    void statesThatEndAreLeftByNothing()
    {
        for (const Kind kind : journal::allKinds) {
            for (const State end : {State::NotSent, State::Abandoned, State::Declined, State::Paid,
                                    State::Done, State::Refused}) {
                for (const State to : journal::allStates)
                    QVERIFY(!journal::isLegal(kind, end, to));
            }
        }
    }
};

VEZNE_TEST(TestTransitions)
#include "tst_transitions.moc"

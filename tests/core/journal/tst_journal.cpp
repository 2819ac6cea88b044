// SPDX-License-Identifier: GPL-3.0-or-later
// The book itself: what it refuses, and what the database refuses behind its back.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/json.h"
#include "core/base/uuid7.h"
#include "core/journal/check/verify.h"
#include "core/journal/journal.h"
#include "core/journal/rules.h"
#include "tests/support/amounts.h"
#include "tests/support/manualclock.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Kind;
using journal::Problem;
using journal::State;
using test::kurus;

namespace {

const Instant noon(std::chrono::milliseconds(1'790'000'000'000)); // 2026-09-21 in Istanbul

SecretBytes key()
{
    return SecretBytes(32);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::ManualClock>(noon);
        reopen();
    }

    void cleanup() { m_journal.reset(); }

    void aSaleIsHeldWhileItsPaymentIsLiveOrOpen_data()
    {
        QTest::addColumn<QList<State>>("path");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("intent") << QList<State>{} << true;
        QTest::newRow("sending") << QList{State::Sending} << true;
        QTest::newRow("challenge") << QList{State::Sending, State::Challenge} << true;
        QTest::newRow("unknown") << QList{State::Sending, State::Unknown} << true;
        QTest::newRow("review") << QList{State::Sending, State::Unknown, State::Review} << true;
        QTest::newRow("paid") << QList{State::Sending, State::Paid} << true;
        QTest::newRow("held") << QList{State::Sending, State::PaidHeld} << true;
        QTest::newRow("late charge") << QList{State::Sending, State::Unknown, State::NotCharged,
                                              State::LateCharge}
                                     << true;
        QTest::newRow("declined") << QList{State::Sending, State::Declined} << false;
        QTest::newRow("not sent") << QList{State::Sending, State::NotSent} << false;
        QTest::newRow("abandoned") << QList{State::Abandoned} << false;
        QTest::newRow("not charged") << QList{State::Sending, State::Unknown, State::NotCharged} << false;
    }

    void aSaleIsHeldWhileItsPaymentIsLiveOrOpen()
    {
        QFETCH(QList<State>, path);
        QFETCH(bool, isHeld);
        lead(open(u"S-1"_s, 1000), path);
        const auto again = m_journal->open(intent(u"S-1"_s, 1000));
        QCOMPARE(again.has_value(), !isHeld);
        if (isHeld)
            QCOMPARE(again.error().problem, Problem::SaleHeld);
        QVERIFY(m_journal->open(intent(u"S-2"_s, 1000)));
        checkWhole();
    }

    void nothingIsEverDeletedAndEventsNeverChange()
    {
        const QString id = open(u"S-1"_s, 1000);
        const journal::Database &database = m_journal->database();
        QVERIFY(!database.run(u"DELETE FROM operation WHERE id=?"_s, {id}));
        QVERIFY(!database.run(u"DELETE FROM event"_s));
        QVERIFY(!database.run(u"UPDATE event SET payload='{}'"_s));
        QVERIFY(!database.run(u"UPDATE operation SET amount=1 WHERE id=?"_s, {id}));
    }

    void moneyMovedNeedsTheProvidersWord()
    {
        const QString id = open(u"S-1"_s, 1000);
        QVERIFY(m_journal->move(id, State::Intent, State::Sending, {}));
        const auto paid = m_journal->move(id, State::Sending, State::Paid, {.paymentId = u"1"_s});
        QVERIFY(!paid);
        QCOMPARE(word(m_journal->reader().operation(id)->state), u"SENDING"_s);
    }

    void onlyOneChangeIsOpenAndItsAmountIsHeld()
    {
        const QString payment = pay(u"S-1"_s, 10'000);
        const auto first = refund(payment, 4'000);
        QVERIFY(first);
        const auto second = refund(payment, 1'000);
        QCOMPARE(second.error().problem, Problem::ChangeOpen);
        QCOMPARE(m_journal->reader().paymentFile(payment)->left(), kurus(6'000));
        lead(first->id, {State::Sending, State::Unknown});
        QCOMPARE(refund(payment, 1'000).error().problem, Problem::ChangeOpen);
        QVERIFY(m_journal->move(first->id, State::Unknown, State::NotDone, {}));
        QCOMPARE(m_journal->reader().paymentFile(payment)->left(), kurus(10'000));
        checkWhole();
    }

    void neverMoreThanWasPaid()
    {
        const QString payment = pay(u"S-1"_s, 10'000);
        QCOMPARE(refund(payment, 10'001).error().problem, Problem::ExceedsLeft);
        QCOMPARE(refund(payment, 0).error().problem, Problem::ExceedsLeft);
        done(*refund(payment, 6'000));
        QCOMPARE(refund(payment, 4'001).error().problem, Problem::ExceedsLeft);
        done(*refund(payment, 4'000));
        QCOMPARE(refund(payment, 1).error().problem, Problem::ExceedsLeft);
        QCOMPARE(m_journal->reader().operation(payment)->standing, journal::Standing::Refunded);
        checkWhole();
    }

    void aLineGivesBackNoMoreThanItself()
    {
        const QString payment = pay(u"S-1"_s, 10'000);
        QCOMPARE(refund(payment, 7'001, u"102"_s).error().problem, Problem::ExceedsLeft);
        QCOMPARE(refund(payment, 100, u"999"_s).error().problem, Problem::NoSuchItem);
        done(*refund(payment, 7'000, u"102"_s));
        // The rest of the whole payment comes from the first line.
        done(*refund(payment, 3'000));
        const auto items = m_journal->reader().items(payment);
        QCOMPARE(items->at(0).left().toPlain(), u"0"_s);
        QCOMPARE(items->at(1).left().toPlain(), u"0"_s);
        checkWhole();
    }

    void aChangeIsRefusedWhenWhatWasSeenIsNoLongerTrue()
    {
        const QString payment = pay(u"S-1"_s, 10'000);
        done(*refund(payment, 1'000));
        const auto stale = m_journal->open(
            {.id = uuid7(noon), .payment = payment, .amount = kurus(500), .leftAsSeen = kurus(10'000)});
        QCOMPARE(stale.error().problem, Problem::StateChanged);
    }

    void cancelIsWholeUntouchedAndOfTheSameIstanbulDay()
    {
        const QString payment = pay(u"S-1"_s, 10'000);
        const auto cancel = [&] {
            return m_journal->open(
                {.id = uuid7(noon), .kind = Kind::Cancel, .payment = payment, .amount = kurus(10'000)});
        };
        m_clock->advance(24h);
        QCOMPARE(cancel().error().problem, Problem::DayOver);
        m_clock->set(noon);
        done(*refund(payment, 1));
        QCOMPARE(cancel().error().problem, Problem::NotWhole);

        const QString other = pay(u"S-2"_s, 500);
        done(*m_journal->open(
            {.id = uuid7(noon), .kind = Kind::Cancel, .payment = other, .amount = kurus(500)}));
        QCOMPARE(refund(other, 1).error().problem, Problem::NotPaid);
        QVERIFY(m_journal->open(intent(u"S-2"_s, 500))); // a cancelled order may be charged again
        checkWhole();
    }

    void changesWaitForAPaidPayment()
    {
        const QString open = this->open(u"S-1"_s, 1000);
        QCOMPARE(refund(open, 100).error().problem, Problem::NotPaid);
        lead(open, {State::Sending, State::Declined});
        QCOMPARE(refund(open, 100).error().problem, Problem::NotPaid);
        QCOMPARE(refund(u"nobody"_s, 100).error().problem, Problem::NoSuchPayment);
    }

    void aMoveFromAStateThatIsNoLongerTrueIsRefused()
    {
        const QString id = open(u"S-1"_s, 1000);
        QCOMPARE(m_journal->move(id, State::Sending, State::Declined, {}).error().problem,
                 Problem::StateChanged);
        QCOMPARE(m_journal->move(id, State::Intent, State::Paid, {.proof = "x"}).error().problem,
                 Problem::StateChanged);
    }

    void everythingIsThereAfterReopening()
    {
        const QString payment = pay(u"S-1"_s, 10'000);
        done(*refund(payment, 2'500));
        reopen();
        const auto file = m_journal->reader().paymentFile(payment);
        QCOMPARE(file->left(), kurus(7'500));
        QCOMPARE(file->changes.size(), std::size_t(1));
        QCOMPARE(file->buyer.value("name"_L1).toString(), u"Işıl"_s);
        QVERIFY(pay(u"S-2"_s, 100) != payment); // the chain goes on
        checkWhole();
    }

    void aRulingKeepsBothNamesAndTheEvidence()
    {
        const QString id = open(u"S-1"_s, 1000);
        lead(id, {State::Sending, State::Unknown, State::Review});
        const journal::Ruling ruling{.operation = id,
                                     .to = State::Paid,
                                     .evidence = u" Panel, 21.09. 12:01 "_s,
                                     .paymentId = u"77"_s,
                                     .first = {u"Ayşe"_s, u"finance"_s},
                                     .second = journal::Actor{u"Mehmet"_s, u"owner"_s}};
        journal::Ruling blank = ruling;
        blank.evidence = u"  "_s;
        QCOMPARE(m_journal->rule(blank).error().problem, Problem::Incomplete);
        QVERIFY(m_journal->rule(ruling));
        const auto file = m_journal->reader().paymentFile(id);
        QCOMPARE(word(file->payment.state), u"PAID"_s);
        QCOMPARE(file->payment.paymentId, u"77"_s);
        QCOMPARE(file->left(), kurus(1000));
        const auto history = m_journal->reader().history(id);
        QCOMPARE(history->back().actor.name, u"Ayşe"_s);
        QCOMPARE(history->back().actor.role, u"finance"_s);
        const journal::Facts facts =
            journal::factsFromPayload(json::parseObject(history->back().payload).value());
        QCOMPARE(facts.second, u"Mehmet"_s);
        QCOMPARE(facts.secondRole, u"owner"_s);
        QCOMPARE(facts.evidence, u"Panel, 21.09. 12:01"_s);
        QCOMPARE(facts.why, u"ruling"_s);
        QCOMPARE(m_journal->rule(ruling).error().problem, Problem::StateChanged); // once
        open(u"S-2"_s, 1000);
        QCOMPARE(m_journal->reader().history(m_journal->reader().find(u"S-2"_s)->id)->front().actor.name,
                 u"program"_s); // who ruled does not act on
        checkWhole();
    }

    void aLateChargeIsKeptOnlyWhileTheOrderHasNoOtherPayment()
    {
        const QString late = open(u"S-1"_s, 1000);
        lead(late, {State::Sending, State::Unknown, State::NotCharged});
        pay(u"S-1"_s, 1000); // paid again, as is right
        lead(late, {State::LateCharge});
        const journal::Ruling keep{.operation = late,
                                   .to = State::Paid,
                                   .evidence = u"seen"_s,
                                   .first = {u"Ayşe"_s, {}},
                                   .second = std::nullopt};
        QCOMPARE(m_journal->rule(keep).error().problem, Problem::SaleHeld);
        done(*m_journal->open({.id = uuid7(noon), .payment = late, .amount = kurus(1000)}));
        QCOMPARE(m_journal->reader().operation(late)->standing, journal::Standing::Refunded);
        checkWhole();
    }

    void whatIsSettledIsNotRuledOn_data()
    {
        QTest::addColumn<QList<State>>("path");
        QTest::addColumn<State>("to");
        QTest::newRow("unknown") << QList{State::Sending, State::Unknown} << State::Paid;
        QTest::newRow("declined") << QList{State::Sending, State::Declined} << State::Paid;
        QTest::newRow("paid") << QList{State::Sending, State::Paid} << State::NotCharged;
        QTest::newRow("a review to a state that is none of its ends")
            << QList{State::Sending, State::Unknown, State::Review} << State::Declined;
        QTest::newRow("a late charge is not ruled away")
            << QList{State::Sending, State::Unknown, State::NotCharged, State::LateCharge}
            << State::NotCharged;
    }

    void whatIsSettledIsNotRuledOn()
    {
        QFETCH(QList<State>, path);
        QFETCH(State, to);
        const QString id = open(u"S-1"_s, 1000);
        lead(id, path);
        const auto ruled = m_journal->rule(
            {.operation = id, .to = to, .evidence = u"seen"_s, .first = {u"Ayşe"_s, {}}, .second = {}});
        QCOMPARE(ruled.error().problem, Problem::StateChanged);
        QCOMPARE(m_journal->reader().operation(id)->state, path.back());
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"till.vezne"_s); }
    [[nodiscard]] journal::Place place() const { return test::placeFor(file()); }

    void reopen()
    {
        m_journal.reset();
        auto opened = journal::Journal::open(place(), key(), *m_clock, 0ms);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_journal = std::move(*opened);
    }

    journal::Intent intent(const QString &order, qint64 count)
    {
        return {.id = uuid7(m_clock->now()),
                .orderId = order,
                .price = kurus(count),
                .paidPrice = kurus(count),
                .amount = kurus(count),
                .cardBin = u"552879"_s,
                .cardLast4 = u"0008"_s,
                .items = {{u"A"_s, u"Çay"_s, u"Gıda"_s, u"VIRTUAL"_s, kurus(count * 3 / 10)},
                          {u"B"_s, u"Şeker"_s, u"Gıda"_s, u"VIRTUAL"_s, kurus(count - count * 3 / 10)}},
                .buyer = {{"name"_L1, u"Işıl"_s},
                          {"surname"_L1, u"Şahin"_s},
                          {"gsmNumber"_L1, u"+905421239876"_s}}};
    }

    QString open(const QString &order, qint64 count)
    {
        const journal::Intent opened = intent(order, count);
        const auto recorded = m_journal->open(opened);
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
        return opened.id;
    }

    void lead(const QString &id, const QList<State> &path)
    {
        for (const State to : path) {
            const auto operation = m_journal->reader().operation(id);
            const auto moved = m_journal->move(id, operation->state, to, {.proof = "digest"});
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        }
    }

    QString pay(const QString &order, qint64 count)
    {
        const QString id = open(order, count);
        lead(id, {State::Sending});
        const Decimal first = kurus(count * 3 / 10).toDecimal();
        const Decimal second = kurus(count - count * 3 / 10).toDecimal();
        const auto paid =
            m_journal->move(id, State::Sending, State::Paid,
                            {.paymentId = u"pid-"_s + order,
                             .fraudStatus = 1,
                             .items = {{.itemId = u"A"_s, .transactionId = u"101"_s, .paidPrice = first},
                                       {.itemId = u"B"_s, .transactionId = u"102"_s, .paidPrice = second}},
                             .proof = "digest"});
        if (!paid)
            qFatal("%s", qPrintable(paid.error().detail));
        return id;
    }

    journal::Result<journal::Intent> refund(const QString &payment, qint64 count, const QString &item = {})
    {
        return m_journal->open({.id = uuid7(m_clock->now()),
                                .payment = payment,
                                .amount = kurus(count),
                                .itemTransaction = item});
    }

    void done(const journal::Intent &change) { lead(change.id, {State::Sending, State::Done}); }

    void checkWhole()
    {
        const auto checked = journal::verify(m_journal->database(), key());
        QVERIFY(checked);
        QCOMPARE(checked->faults, QStringList());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<journal::Journal> m_journal;
};

VEZNE_TEST(TestJournal)
#include "tst_journal.moc"

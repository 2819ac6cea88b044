// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of recovery, row by row.
#include <QTest>

#include "core/till/conclusion.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Kind;
using journal::State;
using till::Findings;
using till::Presence;

Q_DECLARE_METATYPE(vezne::till::Findings)
Q_DECLARE_METATYPE(std::optional<vezne::journal::State>)

namespace {

constexpr auto horizon = 900s;

Findings found(Presence detail, Presence reporting)
{
    Findings findings;
    findings.inDetail = detail;
    findings.inReporting = reporting;
    findings.isDetailSigned = detail == Presence::Found;
    findings.fraudStatus = 1;
    return findings;
}

Findings with(Findings findings, void (*change)(Findings &))
{
    change(findings);
    return findings;
}

} // namespace

class TestConclusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoundLeadsWhereTheTableSays_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<State>("state");
        QTest::addColumn<Findings>("findings");
        QTest::addColumn<std::chrono::milliseconds>("age");
        QTest::addColumn<int>("notFounds");
        QTest::addColumn<std::optional<State>>("end");

        const auto row = [](const char *name, Kind kind, State state, const Findings &findings,
                            std::chrono::milliseconds age, int notFounds, std::optional<State> end) {
            QTest::newRow(name) << kind << state << findings << age << notFounds << end;
        };
        const auto none = std::optional<State>();
        using P = Presence;

        row("found by both: paid", Kind::Charge, State::Unknown, found(P::Found, P::Found), 10s, 0,
            State::Paid);
        row("found by detail alone, signed: paid", Kind::Charge, State::Unknown, found(P::Found, P::NoWord),
            10s, 0, State::Paid);
        row("found by detail before reporting knows: paid", Kind::Charge, State::Unknown,
            found(P::Found, P::Absent), 10s, 0, State::Paid);
        row("unsigned detail alone proves nothing", Kind::Charge, State::Unknown,
            with(found(P::Found, P::NoWord), [](Findings &f) { f.isDetailSigned = false; }), 10s, 0, none);
        row("unsigned detail and reporting agree: paid", Kind::Charge, State::Unknown,
            with(found(P::Found, P::Found), [](Findings &f) { f.isDetailSigned = false; }), 10s, 0,
            State::Paid);
        row("forged detail: nothing is believed", Kind::Charge, State::Unknown,
            with(found(P::NoWord, P::Found), [](Findings &f) { f.isDetailForged = true; }), 10s, 0, none);
        row("under fraud review: held", Kind::Charge, State::Unknown,
            with(found(P::Found, P::Found), [](Findings &f) { f.fraudStatus = 0; }), 10s, 0, State::PaidHeld);
        row("no word on fraud is no clearance", Kind::Charge, State::Unknown,
            with(found(P::Found, P::Found), [](Findings &f) { f.fraudStatus.reset(); }), 10s, 0,
            State::PaidHeld);
        row("failed attempt: declined", Kind::Charge, State::Unknown, found(P::Failed, P::Unfinished), 10s, 0,
            State::Declined);
        row("one says paid, one says failed: a person decides", Kind::Charge, State::Unknown,
            found(P::Failed, P::Found), 10s, 0, State::Review);
        row("two matches or another amount: a person decides", Kind::Charge, State::Unknown,
            with(found(P::Found, P::Found), [](Findings &f) { f.isContradictory = true; }), 10s, 0,
            State::Review);

        const auto cancelled = [](Findings &f) { f.isCancelled = true; };
        row("paid and cancelled in iyzico's panel: a person decides", Kind::Charge, State::Unknown,
            with(found(P::Found, P::Found), cancelled), 10s, 0, State::Review);
        row("taken for not charged, found and cancelled there: nothing to give back", Kind::Charge,
            State::NotCharged, with(found(P::Found, P::Found), cancelled), 2h, 2, none);

        row("not found before the horizon is not believed", Kind::Charge, State::Unknown,
            found(P::Absent, P::Absent), 899s, 9, none);
        row("not found at the horizon is not believed", Kind::Charge, State::Unknown,
            found(P::Absent, P::Absent), 900s, 9, none);
        row("not found once past the horizon is not enough", Kind::Charge, State::Unknown,
            found(P::Absent, P::Absent), 901s, 1, none);
        row("not found twice by both, past the horizon: not charged", Kind::Charge, State::Unknown,
            found(P::Absent, P::Absent), 901s, 2, State::NotCharged);
        row("begun and never finished, past the horizon: not charged", Kind::Charge, State::Unknown,
            found(P::Unfinished, P::Absent), 901s, 2, State::NotCharged);
        row("reporting silent past the horizon: still unknown", Kind::Charge, State::Unknown,
            found(P::Absent, P::NoWord), 901s, 9, none);
        row("detail silent past the horizon: still unknown", Kind::Charge, State::Unknown,
            found(P::NoWord, P::Absent), 901s, 9, none);
        row("first asked after a night, not found: asked again, no person needed", Kind::Charge,
            State::Unknown, found(P::Absent, P::Absent), 24h + 1s, 1, none);
        row("one silent and one not finding it for a day: a person decides", Kind::Charge, State::Unknown,
            found(P::Absent, P::NoWord), 24h + 1s, 9, State::Review);
        row("nobody answers for a day: a person decides", Kind::Charge, State::Unknown,
            found(P::NoWord, P::NoWord), 24h + 1s, 0, State::Review);
        row("nobody answers for almost a day: still unknown", Kind::Charge, State::Unknown,
            found(P::NoWord, P::NoWord), 24h - 1s, 0, none);

        row("appears after it was taken for not charged: late", Kind::Charge, State::NotCharged,
            found(P::Found, P::Found), 2h, 2, State::LateCharge);
        row("still absent on watch: nothing", Kind::Charge, State::NotCharged, found(P::Absent, P::Absent),
            2h, 9, none);
        row("held and cleared: paid", Kind::Charge, State::PaidHeld, found(P::Found, P::Found), 2h, 0,
            State::Paid);
        row("held and rejected: declined", Kind::Charge, State::PaidHeld,
            with(found(P::Found, P::Found), [](Findings &f) { f.fraudStatus = -1; }), 2h, 0, State::Declined);
        row("held and told as failed, with no word of a review: declined", Kind::Charge, State::PaidHeld,
            found(P::Failed, P::Unfinished), 2h, 0, State::Declined);
        row("held, failed by one service and collected by the other: nothing", Kind::Charge, State::PaidHeld,
            found(P::Failed, P::Found), 2h, 0, none);
        row("held, failed by one service while the other is silent: nothing", Kind::Charge, State::PaidHeld,
            found(P::Failed, P::NoWord), 2h, 0, none);
        row("held, cleared and cancelled in iyzico’s panel: nothing is handed over", Kind::Charge,
            State::PaidHeld, with(found(P::Found, P::Found), [](Findings &f) { f.isCancelled = true; }), 2h,
            0, none);
        row("held and still under review: nothing", Kind::Charge, State::PaidHeld,
            with(found(P::Found, P::Found), [](Findings &f) { f.fraudStatus = 0; }), 2h, 0, none);

        row("refund listed: done", Kind::Refund, State::Unknown, found(P::NoWord, P::Found), 10s, 0,
            State::Done);
        row("refund listed as failed: refused", Kind::Refund, State::Unknown, found(P::NoWord, P::Failed),
            10s, 0, State::Refused);
        row("refund not listed before the horizon: unknown", Kind::Refund, State::Unknown,
            found(P::NoWord, P::Absent), 10s, 9, none);
        row("refund not listed twice past the horizon: not done", Kind::Refund, State::Unknown,
            found(P::NoWord, P::Absent), 901s, 2, State::NotDone);
        row("refund not done that turns up later: done", Kind::Refund, State::NotDone,
            found(P::NoWord, P::Found), 5000s, 2, State::Done);
        row("refund not done that is still not there", Kind::Refund, State::NotDone,
            found(P::NoWord, P::Absent), 5000s, 9, std::nullopt);
        row("refund of another sum: a person decides", Kind::Refund, State::Unknown,
            with(found(P::NoWord, P::Found), [](Findings &f) { f.isContradictory = true; }), 10s, 0,
            State::Review);
        row("cancel listed: done", Kind::Cancel, State::Unknown, found(P::NoWord, P::Found), 10s, 0,
            State::Done);
        row("cancel not listed twice past the horizon: not done", Kind::Cancel, State::Unknown,
            found(P::NoWord, P::Absent), 901s, 2, State::NotDone);
        row("refund not done that turns up later: done", Kind::Refund, State::NotDone,
            found(P::NoWord, P::Found), 5000s, 2, State::Done);
        row("refund not done that is still not there", Kind::Refund, State::NotDone,
            found(P::NoWord, P::Absent), 5000s, 9, std::nullopt);
    }

    void everyRoundLeadsWhereTheTableSays()
    {
        QFETCH(Kind, kind);
        QFETCH(State, state);
        QFETCH(Findings, findings);
        QFETCH(std::chrono::milliseconds, age);
        QFETCH(int, notFounds);
        QFETCH(std::optional<State>, end);

        const Instant sent(std::chrono::milliseconds(1'790'000'000'000));
        journal::Operation operation;
        operation.kind = kind;
        operation.state = state;
        operation.sentAt = sent;
        const journal::InquiryState inquiries{.asked = notFounds,
                                              .nextAt = sent,
                                              .absentInDetail = journal::isPayment(kind) ? notFounds : 0,
                                              .absentInReporting = notFounds};
        const auto conclusion = till::conclude(operation, findings, inquiries, {.age = {age, age}}, horizon);
        QCOMPARE(conclusion.has_value(), end.has_value());
        if (!end)
            return;
        QCOMPARE(word(conclusion->to), word(*end));
        QVERIFY(journal::isLegal(kind, state, conclusion->to));
    }

    /// Before the call that takes the money was made, nobody can commit it late.
    void threeDsThatWasNotFinishedNeedsNoHorizon_data()
    {
        QTest::addColumn<journal::ThreeDs>("threeDs");
        QTest::addColumn<Presence>("detail");
        QTest::addColumn<std::optional<State>>("end");
        QTest::addColumn<bool>("isDoubtful");
        const auto none = std::optional<State>();
        using journal::ThreeDs;
        QTest::newRow("begun, the provider waits")
            << ThreeDs::Started << Presence::Unfinished << std::optional(State::NotCharged) << false;
        QTest::newRow("begun, the provider knows nothing")
            << ThreeDs::Started << Presence::Absent << std::optional(State::NotCharged) << false;
        QTest::newRow("begun, the provider is silent")
            << ThreeDs::Started << Presence::NoWord << none << false;
        QTest::newRow("begun, and yet charged: believed")
            << ThreeDs::Started << Presence::Found << std::optional(State::Paid) << false;
        QTest::newRow("finishing, the provider waits")
            << ThreeDs::Finishing << Presence::Unfinished << none << false;
        QTest::newRow("no 3-D Secure at all") << ThreeDs::None << Presence::Unfinished << none << false;
        QTest::newRow("begun in a book that was put back, the provider waits")
            << ThreeDs::Started << Presence::Unfinished << none << true;
    }

    void threeDsThatWasNotFinishedNeedsNoHorizon()
    {
        QFETCH(const journal::ThreeDs, threeDs);
        QFETCH(const Presence, detail);
        QFETCH(const std::optional<State>, end);
        QFETCH(const bool, isDoubtful);
        journal::Operation operation;
        operation.state = State::Unknown;
        operation.threeDs = threeDs;
        const auto conclusion = till::conclude(operation, found(detail, Presence::NoWord), {.asked = 1},
                                               {.age = {10s, 10s}, .isDoubtful = isDoubtful}, horizon);
        QCOMPARE(conclusion.has_value(), end.has_value());
        if (end)
            QCOMPARE(conclusion->to, *end);
    }

    void aPageThatABookLostMayHaveBeenSeen()
    {
        journal::Operation operation;
        operation.state = State::Unknown;
        operation.page = journal::HostedPage::Checkout;
        const Findings absent = found(Presence::Absent, Presence::NoWord);
        const auto unseen = till::conclude(operation, absent, {.asked = 1}, {.age = {10s, 10s}}, horizon);
        QVERIFY(unseen);
        QCOMPARE(unseen->to, State::NotCharged);
        QVERIFY(!till::conclude(operation, absent, {.asked = 1}, {.age = {10s, 10s}, .isDoubtful = true},
                                horizon));
    }

    /// A bank that did not answer in time may have charged: what iyzico calls failed is then no last word.
    void aFailureOfADoubtfulAnswerIsNotBelievedAtOnce_data()
    {
        QTest::addColumn<QString>("errorCode");
        QTest::addColumn<bool>("isBelieved");
        QTest::newRow("the bank's time-out") << u"10219"_s << false;
        QTest::newRow("approved, not completed") << u"10203"_s << false;
        QTest::newRow("the answer was lost") << QString() << true;
        QTest::newRow("refused by the bank") << u"10051"_s << true;
    }
    void aFailureOfADoubtfulAnswerIsNotBelievedAtOnce()
    {
        QFETCH(const QString, errorCode);
        QFETCH(const bool, isBelieved);
        journal::Operation operation;
        operation.state = State::Unknown;
        operation.errorCode = errorCode;
        const auto round = [&operation](std::chrono::milliseconds age, int asked) {
            const Findings findings =
                till::believable(operation, found(Presence::Failed, Presence::Unfinished));
            return till::conclude(operation, findings,
                                  {.asked = asked, .absentInDetail = asked, .absentInReporting = asked},
                                  {.age = {age, age}}, horizon);
        };
        const auto early = round(10s, 5);
        QCOMPARE(early.has_value(), isBelieved);
        if (early)
            QCOMPARE(early->to, State::Declined);
        else
            QCOMPARE(round(901s, 2)->to, State::NotCharged); // and is watched from there

        Findings charged = found(Presence::Found, Presence::Failed);
        QCOMPARE(till::believable(operation, charged).inReporting, Presence::Failed); // for a person
    }

    void aClockThatWasSetForwardProvesNothing()
    {
        journal::Operation operation;
        operation.state = State::Unknown;
        const journal::InquiryState inquiries{.asked = 9, .absentInDetail = 9, .absentInReporting = 9};
        const Findings absent = found(Presence::Absent, Presence::Absent);
        QVERIFY(!till::conclude(operation, absent, inquiries, {.age = {2h, 30s}}, horizon));
        const auto later = till::conclude(operation, absent, inquiries, {.age = {2h, 901s}}, horizon);
        QVERIFY(later);
        QCOMPARE(word(later->to), u"NOT_CHARGED"_s);
    }
};

VEZNE_TEST(TestConclusion)
#include "tst_conclusion.moc"

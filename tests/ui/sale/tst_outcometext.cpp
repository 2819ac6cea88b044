// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "tests/support/suite.h"
#include "ui/kit/language.h"
#include "ui/sale/outcometext.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;
using journal::State;

namespace {

journal::Operation charge(State state)
{
    journal::Operation charge;
    charge.kind = journal::Kind::Charge;
    charge.state = state;
    charge.orderId = u"S-2026-000417"_s;
    charge.paidPrice = Money(131563, Currency::TRY);
    charge.installment = 3;
    charge.cardLast4 = u"0008"_s;
    charge.authCode = u"123456"_s;
    return charge;
}

journal::Operation declined(const QString &code, const QString &group)
{
    journal::Operation operation = charge(State::Declined);
    operation.errorCode = code;
    operation.errorGroup = group;
    operation.errorMessage = u"Kayıp kart"_s;
    return operation;
}

bool offersReceipt(const OutcomeText &text)
{
    return std::ranges::find(text.actions, OutcomeAction::Receipt) != text.actions.end();
}

} // namespace

class OutcomeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(localeOf(Language::Turkish)); }
    void everyStateOfAChargeHasWordsAndAWayOn_data();
    void everyStateOfAChargeHasWordsAndAWayOn();
    void anApprovalIsReadBack();
    void aReceiptIsOfferedOnlyForWhatWasCollectedAndRecorded();
    void theUnknownForbidsAnotherCharge_data();
    void theUnknownForbidsAnotherCharge();
    void aRefusalAdvises_data();
    void aRefusalAdvises();
    void reasonsThatMustNotBeToldAreNot_data();
    void reasonsThatMustNotBeToldAreNot();
    void anApprovalThatIsNotOnDiskIsNoPlainApproval();
    void whatTheJournalRefusedWasNotSent();
};

void OutcomeTextTest::everyStateOfAChargeHasWordsAndAWayOn_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("paid") << State::Paid << Tone::Success;
    QTest::newRow("held for review") << State::PaidHeld << Tone::Waiting;
    QTest::newRow("declined") << State::Declined << Tone::Danger;
    QTest::newRow("not sent") << State::NotSent << Tone::Neutral;
    QTest::newRow("abandoned") << State::Abandoned << Tone::Neutral;
    QTest::newRow("unknown") << State::Unknown << Tone::Waiting;
    QTest::newRow("still sending") << State::Sending << Tone::Waiting;
    QTest::newRow("not charged") << State::NotCharged << Tone::Neutral;
    QTest::newRow("review") << State::Review << Tone::Waiting;
    QTest::newRow("late charge") << State::LateCharge << Tone::Waiting;
}

void OutcomeTextTest::everyStateOfAChargeHasWordsAndAWayOn()
{
    QFETCH(State, state);
    const OutcomeText text = outcomeOf(charge(state), Recorded::Yes);
    QTEST(text.tone, "tone");
    QVERIFY(!text.word.isEmpty());
    QVERIFY(!text.say.isEmpty());
    QVERIFY(!text.actions.empty());
    for (const OutcomeAction action : text.actions)
        QVERIFY(!wordOf(action).isEmpty());
}

void OutcomeTextTest::anApprovalIsReadBack()
{
    const OutcomeText text = outcomeOf(charge(State::Paid), Recorded::Yes);
    QCOMPARE(text.amount, u"₺1.315,63"_s);
    QVERIFY(text.say.contains(u"bin üç yüz on beş lira altmış üç kuruş"_s));
    QVERIFY(text.say.contains(u"0008"_s));
    QVERIFY(text.next.contains(u"123456"_s));
    QCOMPARE(text.actions.front(), OutcomeAction::NewSale);
    QVERIFY(offersReceipt(text));
}

void OutcomeTextTest::aReceiptIsOfferedOnlyForWhatWasCollectedAndRecorded()
{
    QVERIFY(offersReceipt(outcomeOf(charge(State::PaidHeld), Recorded::Yes)));
    QVERIFY(!offersReceipt(outcomeOf(charge(State::Paid), Recorded::No)));
    journal::Operation hold = charge(State::Paid);
    hold.kind = journal::Kind::Preauth;
    QVERIFY(hold.isHold());
    for (const OutcomeText &text :
         {outcomeOf(hold, Recorded::Yes), outcomeOf(charge(State::Unknown), Recorded::Yes)})
        QVERIFY(!offersReceipt(text));
}

void OutcomeTextTest::theUnknownForbidsAnotherCharge_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("unknown") << State::Unknown;
    QTest::newRow("sending") << State::Sending;
    QTest::newRow("review") << State::Review;
    QTest::newRow("late charge") << State::LateCharge;
}

void OutcomeTextTest::theUnknownForbidsAnotherCharge()
{
    QFETCH(State, state);
    const OutcomeText text = outcomeOf(charge(state), Recorded::Yes);
    QVERIFY(text.next.contains(u"Do not charge again"_s));
    for (const OutcomeAction action : text.actions)
        QVERIFY(action == OutcomeAction::AskNow || action == OutcomeAction::NewSale);
}

void OutcomeTextTest::aRefusalAdvises_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("group");
    QTest::addColumn<OutcomeAction>("action");
    QTest::newRow("not enough money: another card")
        << u"10051"_s << u"NOT_SUFFICIENT_FUNDS"_s << OutcomeAction::OtherCard;
    QTest::newRow("do not honour: after a call")
        << u"10005"_s << u"DO_NOT_HONOUR"_s << OutcomeAction::TryAgain;
    QTest::newRow("wrong code: the code") << u"10084"_s << u"INVALID_CVC2"_s << OutcomeAction::EnterCode;
    QTest::newRow("code of another length: the code")
        << u"10206"_s << u"INVALID_CVC2_LENGTH"_s << OutcomeAction::EnterCode;
    QTest::newRow("expired: the date") << u"10054"_s << u"EXPIRED_CARD"_s << OutcomeAction::EnterExpiry;
    QTest::newRow("no such number: the number")
        << u"10215"_s << u"INVALID_CARD_NUMBER"_s << OutcomeAction::EnterNumber;
    QTest::newRow("fails Luhn, without group: the number")
        << u"12"_s << QString() << OutcomeAction::EnterNumber;
    QTest::newRow("closed to internet and phone: after a call")
        << u"10093"_s << u"RESTRICTED_BY_LAW"_s << OutcomeAction::TryAgain;
    QTest::newRow("debit wants 3-D Secure: another card")
        << u"10217"_s << u"DEBIT_CARDS_REQUIRES_3DS"_s << OutcomeAction::ThreeDs;
    QTest::newRow("a Turkish card in dollars: in lira") << u"5184"_s << QString() << OutcomeAction::InLira;
    QTest::newRow("no instalments: single payment")
        << u"10218"_s << u"DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED"_s << OutcomeAction::SinglePayment;
    QTest::newRow("our terminal: no retry")
        << u"10058"_s << u"NOT_PERMITTED_TO_TERMINAL"_s << OutcomeAction::NewSale;
    QTest::newRow("keys refused: no retry") << u"1001"_s << QString() << OutcomeAction::NewSale;
    QTest::newRow("the group decides over the code")
        << u"99999"_s << u"NOT_SUFFICIENT_FUNDS"_s << OutcomeAction::OtherCard;
    QTest::newRow("a word of tomorrow: after a call")
        << u"10999"_s << u"QUANTUM_FAULT"_s << OutcomeAction::TryAgain;
}

void OutcomeTextTest::aRefusalAdvises()
{
    QFETCH(QString, code);
    QFETCH(QString, group);
    const OutcomeText text = outcomeOf(declined(code, group), Recorded::Yes);
    QTEST(text.actions.front(), "action");
    QVERIFY(text.next.contains(u"Nothing was charged"_s));
    QVERIFY(text.details.contains(code));
}

void OutcomeTextTest::reasonsThatMustNotBeToldAreNot_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("group");
    QTest::newRow("fraud suspected") << u"10034"_s << u"FRAUD_SUSPECT"_s;
    QTest::newRow("lost") << u"10041"_s << u"LOST_CARD"_s;
    QTest::newRow("stolen") << u"10043"_s << u"STOLEN_CARD"_s;
    QTest::newRow("to be picked up") << u"10041"_s << u"PICKUP_CARD"_s;
    QTest::newRow("iyzico's fraud control") << u"6001"_s << QString();
}

void OutcomeTextTest::reasonsThatMustNotBeToldAreNot()
{
    QFETCH(QString, code);
    QFETCH(QString, group);
    const OutcomeText text = outcomeOf(declined(code, group), Recorded::Yes);
    // The caller hears what is said of any plain refusal.
    QCOMPARE(text.say, outcomeOf(declined(u"10005"_s, u"DO_NOT_HONOUR"_s), Recorded::Yes).say);
    QCOMPARE(text.details, QString());
    QCOMPARE(text.actions, std::vector{OutcomeAction::NewSale});
    for (const auto &word : {u"fraud"_s, u"lost"_s, u"stolen"_s, u"Kayıp"_s, code})
        QVERIFY(!(text.word + text.say + text.next).contains(word, Qt::CaseInsensitive));
}

void OutcomeTextTest::anApprovalThatIsNotOnDiskIsNoPlainApproval()
{
    const OutcomeText text = outcomeOf(charge(State::Paid), Recorded::No);
    QVERIFY(text.tone != Tone::Success);
    QVERIFY(text.next.contains(u"S-2026-000417"_s));
    QVERIFY(text.next.contains(u"123456"_s));
    QVERIFY(text.next.contains(u"Do not charge again"_s));
}

void OutcomeTextTest::whatTheJournalRefusedWasNotSent()
{
    for (const auto problem : {journal::Problem::Full, journal::Problem::Locked, journal::Problem::Damaged,
                               journal::Problem::SaleHeld, journal::Problem::Io}) {
        const OutcomeText text = outcomeOf(journal::Error{problem, u"detail"_s});
        QVERIFY(text.next.startsWith(u"Nothing was sent."_s));
        QCOMPARE(text.details, u"detail"_s);
    }
}

VEZNE_TEST(OutcomeTextTest)
#include "tst_outcometext.moc"

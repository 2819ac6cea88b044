// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/outcometext.h"

#include <QCoreApplication>

#include "core/journal/problemtext.h"
#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Operation;
using journal::Problem;
using journal::State;

namespace {

struct SaleOutcome
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::SaleOutcome)
};

QString detailsOf(const Operation &charge)
{
    QStringList parts{charge.errorCode, charge.errorGroup, charge.errorMessage};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

OutcomeAction actionFor(NextStep step)
{
    switch (step) {
    case NextStep::EnterCode:
        return OutcomeAction::EnterCode;
    case NextStep::EnterNumber:
        return OutcomeAction::EnterNumber;
    case NextStep::EnterExpiry:
        return OutcomeAction::EnterExpiry;
    case NextStep::OtherCard:
        return OutcomeAction::OtherCard;
    case NextStep::SinglePayment:
        return OutcomeAction::SinglePayment;
    case NextStep::InLira:
        return OutcomeAction::InLira;
    case NextStep::ThreeDs:
        return OutcomeAction::ThreeDs;
    case NextStep::AfterCall:
        return OutcomeAction::TryAgain;
    case NextStep::Stop:
        return OutcomeAction::NewSale;
    }
    Q_UNREACHABLE();
}

/// The amount in figures and in words, to be read out.
QString spokenAmount(const Operation &charge)
{
    return u"%1 (%2)"_s.arg(toText(charge.paidPrice, language()), toWords(charge.paidPrice, language()));
}

QString chargedText(const Operation &charge)
{
    const QString amount = spokenAmount(charge);
    if (charge.installment > 1)
        return SaleOutcome::tr("%1 was charged to your card ending in %2, in %n instalments.", nullptr,
                               charge.installment)
            .arg(amount, charge.cardLast4);
    return SaleOutcome::tr("%1 was charged to your card ending in %2.").arg(amount, charge.cardLast4);
}

OutcomeText approved(const Operation &charge)
{
    return {.tone = Tone::Success,
            .glyph = Glyph::CheckCircle,
            .word = SaleOutcome::tr("Approved"),
            .amount = toText(charge.paidPrice, language()),
            .say = chargedText(charge),
            .next = charge.authCode.isEmpty() ? QString()
                                              : SaleOutcome::tr("Authorisation code %1").arg(charge.authCode),
            .details = {},
            .actions = {OutcomeAction::NewSale, OutcomeAction::Receipt}};
}

/// A pre-authorisation: the amount is held, and nothing has been taken.
OutcomeText onHold(const Operation &hold)
{
    OutcomeText text = approved(hold);
    text.tone = Tone::Info;
    text.glyph = Glyph::Lock;
    text.word = SaleOutcome::tr("On hold");
    text.say = SaleOutcome::tr("%1 is on hold on your card ending in %2; nothing has been taken yet.")
                   .arg(spokenAmount(hold), hold.cardLast4);
    text.next = SaleOutcome::tr("Capture or release it in Transactions before it lapses.");
    text.actions = {OutcomeAction::NewSale}; // nothing was collected that a receipt could speak of
    return text;
}

OutcomeText held(const Operation &charge)
{
    OutcomeText text = approved(charge);
    text.tone = Tone::Waiting;
    text.glyph = Glyph::Shield;
    text.word = SaleOutcome::tr("Charged, under review");
    text.next = SaleOutcome::tr(
        "iyzico is checking this payment. Do not deliver until it is cleared; Vezne goes on asking.");
    return text;
}

OutcomeText declined(const Operation &charge)
{
    const Advice advice = adviceFor(charge.errorCode, charge.errorGroup, charge.installment);
    OutcomeText text{.tone = Tone::Danger,
                     .glyph = Glyph::CrossCircle,
                     .word = SaleOutcome::tr("Declined"),
                     .amount = {},
                     .say = advice.say,
                     .next = SaleOutcome::tr("Nothing was charged. %1").arg(advice.next),
                     .details = advice.showsDetails ? detailsOf(charge) : QString(),
                     .actions = {actionFor(advice.step)}};
    if (text.actions.front() != OutcomeAction::NewSale) {
        if (text.actions.front() != OutcomeAction::OtherCard)
            text.actions.push_back(OutcomeAction::OtherCard);
        text.actions.push_back(OutcomeAction::SendLink);
        text.actions.push_back(OutcomeAction::NewSale);
    }
    return text;
}

OutcomeText notSent(const Operation &charge)
{
    return {.tone = Tone::Neutral,
            .glyph = Glyph::Plug,
            .word = SaleOutcome::tr("Not sent"),
            .amount = {},
            .say = SaleOutcome::tr("The line is down for a moment; nothing was charged."),
            .next = SaleOutcome::tr(
                "Nothing left this till, so nothing was charged. Check the connection and try again."),
            .details = detailsOf(charge),
            .actions = {OutcomeAction::EnterCode, OutcomeAction::NewSale}};
}

/// The card holder never came back from the bank, somebody gave up, or the till could not go on when they
/// came.
OutcomeText notCompleted()
{
    return {.tone = Tone::Neutral,
            .glyph = Glyph::Cancel,
            .word = SaleOutcome::tr("Not completed"),
            .amount = {},
            .say = SaleOutcome::tr("The payment was not completed; your card was not charged."),
            .next = SaleOutcome::tr(
                "Nothing was charged, and a confirmation that still comes is refused. Try again, or take "
                "another card."),
            .details = {},
            .actions = {OutcomeAction::ThreeDs, OutcomeAction::OtherCard, OutcomeAction::SendLink,
                        OutcomeAction::NewSale}};
}

OutcomeText unknown(const Operation &charge)
{
    return {.tone = Tone::Waiting,
            .glyph = Glyph::Clock,
            .word = SaleOutcome::tr("Result not yet known"),
            .amount = toText(charge.paidPrice, language()),
            .say = SaleOutcome::tr("I am checking the result; one moment, please."),
            .next = SaleOutcome::tr(
                "Do not charge again. The answer was lost on the way; the card may have been charged. "
                "Vezne asks iyzico until it knows, also after a restart."),
            .details = {},
            .actions = {OutcomeAction::AskNow, OutcomeAction::NewSale}};
}

OutcomeText notCharged(const Operation &charge)
{
    return {.tone = Tone::Neutral,
            .glyph = Glyph::Cancel,
            .word = SaleOutcome::tr("Not charged"),
            .amount = {},
            .say = SaleOutcome::tr("The payment did not go through; your card was not charged."),
            .next = SaleOutcome::tr("iyzico does not know this payment. Vezne keeps an eye on it for a day."),
            .details = detailsOf(charge),
            .actions = {OutcomeAction::EnterCode, OutcomeAction::NewSale}};
}

OutcomeText forAPerson(const Operation &charge)
{
    return {.tone = Tone::Waiting,
            .glyph = Glyph::Warning,
            .word = SaleOutcome::tr("Needs a decision"),
            .amount = toText(charge.paidPrice, language()),
            .say = SaleOutcome::tr("We will check this and call you back."),
            .next = SaleOutcome::tr(
                "Do not charge again. What iyzico says does not fit what was asked for; finance must look."),
            .details = detailsOf(charge),
            .actions = {OutcomeAction::NewSale}};
}

OutcomeText recordedOutcome(const Operation &charge)
{
    switch (charge.state) {
    case State::Paid:
        return charge.isHold() ? onHold(charge) : approved(charge);
    case State::PaidHeld:
        return held(charge);
    case State::Declined:
        return declined(charge);
    case State::Abandoned:
        return charge.threeDs == journal::ThreeDs::None ? notSent(charge) : notCompleted();
    case State::NotSent:
    case State::Intent:
        return notSent(charge);
    case State::Sending:
    case State::Unknown:
    case State::Challenge:
        return unknown(charge);
    case State::NotCharged:
        return notCharged(charge);
    case State::Review:
    case State::LateCharge:
    case State::Done: // these three are no states of a charge
    case State::Refused:
    case State::NotDone:
        return forAPerson(charge);
    }
    Q_UNREACHABLE();
}

} // namespace

OutcomeText outcomeOf(const Operation &charge, Recorded recorded)
{
    OutcomeText text = recordedOutcome(charge);
    const bool moneyMoved = charge.state == State::Paid || charge.state == State::PaidHeld;
    if (recorded == Recorded::No && moneyMoved) {
        text.tone = Tone::Waiting;
        text.glyph = Glyph::Warning;
        text.word = SaleOutcome::tr("Approved, not recorded");
        text.next =
            SaleOutcome::tr(
                "Write this down: %1, order %2, approval code %3. The journal could not be written; Vezne "
                "asks iyzico at its next start. Do not charge again.")
                .arg(text.amount, charge.orderId, charge.authCode);
        text.actions = {OutcomeAction::NewSale}; // a receipt is read from the journal
    }
    return text;
}

OutcomeText outcomeOf(const journal::Error &error)
{
    return {.tone = Tone::Danger,
            .glyph = Glyph::Warning,
            .word = SaleOutcome::tr("Not charged"),
            .amount = {},
            .say = {},
            .next = SaleOutcome::tr("Nothing was sent. %1").arg(journal::ProblemText::whyNotCharged(error)),
            .details = error.problem == Problem::LinkClosing ? QString() : error.detail,
            .actions = {OutcomeAction::EnterCode, OutcomeAction::NewSale}};
}

QString wordOf(OutcomeAction action)
{
    switch (action) {
    case OutcomeAction::NewSale:
        return SaleOutcome::tr("New sale");
    case OutcomeAction::EnterCode:
        return SaleOutcome::tr("Enter the code and try again");
    case OutcomeAction::EnterNumber:
        return SaleOutcome::tr("Enter the number again");
    case OutcomeAction::EnterExpiry:
        return SaleOutcome::tr("Correct the expiry date");
    case OutcomeAction::OtherCard:
        return SaleOutcome::tr("Another card");
    case OutcomeAction::SinglePayment:
        return SaleOutcome::tr("Try as a single payment");
    case OutcomeAction::InLira:
        return SaleOutcome::tr("Try in lira");
    case OutcomeAction::ThreeDs:
        return SaleOutcome::tr("Try with 3-D Secure");
    case OutcomeAction::TryAgain:
        return SaleOutcome::tr("Try again");
    case OutcomeAction::SendLink:
        return SaleOutcome::tr("Send a payment link");
    case OutcomeAction::AskNow:
        return SaleOutcome::tr("Ask now");
    case OutcomeAction::Receipt:
        return SaleOutcome::tr("Receipt…");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui

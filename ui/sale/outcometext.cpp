// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/outcometext.h"

#include <QCoreApplication>

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
using T = SaleOutcome;

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
    case NextStep::AfterCall:
        return OutcomeAction::TryAgain;
    case NextStep::Stop:
        return OutcomeAction::NewSale;
    }
    Q_UNREACHABLE();
}

/// `₺1.315,63, 3 instalments, from the card ending in 0008`, to be read back.
QString readBack(const Operation &charge)
{
    return T::tr("%1 (%2), %3, card ending in %4.")
        .arg(toText(charge.paidPrice, language()), toWords(charge.paidPrice, language()),
             installmentText(charge.installment).toLower(), charge.cardLast4);
}

OutcomeText approved(const Operation &charge)
{
    return {.tone = Tone::Success,
            .glyph = Glyph::CheckCircle,
            .word = T::tr("Approved"),
            .amount = toText(charge.paidPrice, language()),
            .say = readBack(charge),
            .next = charge.authCode.isEmpty() ? QString() : T::tr("Approval code %1").arg(charge.authCode),
            .details = {},
            .actions = {OutcomeAction::NewSale}};
}

OutcomeText held(const Operation &charge)
{
    OutcomeText text = approved(charge);
    text.tone = Tone::Waiting;
    text.glyph = Glyph::Shield;
    text.word = T::tr("Charged, under review");
    text.next =
        T::tr("iyzico is checking this payment. Do not deliver until it is cleared; Vezne goes on asking.");
    return text;
}

OutcomeText declined(const Operation &charge)
{
    const Advice advice = adviceFor(charge.errorCode, charge.errorGroup);
    OutcomeText text{.tone = Tone::Danger,
                     .glyph = Glyph::CrossCircle,
                     .word = T::tr("Declined"),
                     .amount = {},
                     .say = advice.say,
                     .next = T::tr("Nothing was charged. %1").arg(advice.next),
                     .details = advice.showsDetails ? detailsOf(charge) : QString(),
                     .actions = {actionFor(advice.step)}};
    if (text.actions.front() != OutcomeAction::NewSale) {
        if (text.actions.front() != OutcomeAction::OtherCard)
            text.actions.push_back(OutcomeAction::OtherCard);
        text.actions.push_back(OutcomeAction::NewSale);
    }
    return text;
}

OutcomeText notSent(const Operation &charge)
{
    return {.tone = Tone::Neutral,
            .glyph = Glyph::Plug,
            .word = T::tr("Not sent"),
            .amount = {},
            .say = T::tr("The line is down for a moment; nothing was charged."),
            .next =
                T::tr("Nothing left this till, so nothing was charged. Check the connection and try again."),
            .details = detailsOf(charge),
            .actions = {OutcomeAction::EnterCode, OutcomeAction::NewSale}};
}

OutcomeText unknown(const Operation &charge)
{
    return {.tone = Tone::Waiting,
            .glyph = Glyph::Clock,
            .word = T::tr("Result not yet known"),
            .amount = toText(charge.paidPrice, language()),
            .say = T::tr("I am checking the result; one moment, please."),
            .next =
                T::tr("Do not charge again. The answer was lost on the way; the card may have been charged. "
                      "Vezne asks iyzico until it knows, also after a restart."),
            .details = {},
            .actions = {OutcomeAction::AskNow, OutcomeAction::NewSale}};
}

OutcomeText notCharged(const Operation &charge)
{
    return {.tone = Tone::Neutral,
            .glyph = Glyph::Cancel,
            .word = T::tr("Not charged"),
            .amount = {},
            .say = T::tr("The payment did not come about; your card was not charged."),
            .next = T::tr("iyzico does not know this payment. Vezne keeps an eye on it for a day."),
            .details = detailsOf(charge),
            .actions = {OutcomeAction::EnterCode, OutcomeAction::NewSale}};
}

OutcomeText forAPerson(const Operation &charge)
{
    return {.tone = Tone::Waiting,
            .glyph = Glyph::Warning,
            .word = T::tr("Needs a decision"),
            .amount = toText(charge.paidPrice, language()),
            .say = T::tr("We will check this and call you back."),
            .next = T::tr(
                "Do not charge again. What iyzico says does not fit what was asked for; finance must look."),
            .details = detailsOf(charge),
            .actions = {OutcomeAction::NewSale}};
}

OutcomeText recordedOutcome(const Operation &charge)
{
    switch (charge.state) {
    case State::Paid:
        return approved(charge);
    case State::PaidHeld:
        return held(charge);
    case State::Declined:
        return declined(charge);
    case State::NotSent:
    case State::Intent:
    case State::Abandoned:
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

QString whyNotRecorded(Problem problem)
{
    switch (problem) {
    case Problem::Full:
        return T::tr("The disk is full.");
    case Problem::Locked:
        return T::tr("Another program is writing the journal.");
    case Problem::SaleHeld:
        return T::tr(
            "This order already has a payment that was made or is not settled. Look it up in Transactions.");
    case Problem::CannotOpen:
    case Problem::Io:
        return T::tr("The journal could not be written.");
    case Problem::Damaged:
    case Problem::Foreign:
    case Problem::Newer:
    case Problem::WrongKey:
        return T::tr("The journal cannot be trusted as it is.");
    case Problem::ChangeOpen: // not met when charging
    case Problem::NotPaid:
    case Problem::ExceedsLeft:
    case Problem::NotWhole:
    case Problem::DayOver:
    case Problem::NoSuchPayment:
    case Problem::NoSuchItem:
    case Problem::StateChanged:
        return T::tr("The journal refused to record the payment.");
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
        text.word = T::tr("Approved, not recorded");
        text.next =
            T::tr("Write this down: %1, order %2, approval code %3. The journal could not be written; Vezne "
                  "asks iyzico at its next start. Do not charge again.")
                .arg(text.amount, charge.orderId, charge.authCode);
    }
    return text;
}

OutcomeText outcomeOf(const journal::Error &error)
{
    return {.tone = Tone::Danger,
            .glyph = Glyph::Warning,
            .word = T::tr("Not charged"),
            .amount = {},
            .say = {},
            .next = T::tr("Nothing was sent. %1").arg(whyNotRecorded(error.problem)),
            .details = error.detail,
            .actions = {OutcomeAction::EnterCode, OutcomeAction::NewSale}};
}

QString wordOf(OutcomeAction action)
{
    switch (action) {
    case OutcomeAction::NewSale:
        return T::tr("New sale");
    case OutcomeAction::EnterCode:
        return T::tr("Enter the code and try again");
    case OutcomeAction::EnterNumber:
        return T::tr("Enter the number again");
    case OutcomeAction::EnterExpiry:
        return T::tr("Correct the expiry date");
    case OutcomeAction::OtherCard:
        return T::tr("Another card");
    case OutcomeAction::SinglePayment:
        return T::tr("Try as a single payment");
    case OutcomeAction::TryAgain:
        return T::tr("Try again");
    case OutcomeAction::AskNow:
        return T::tr("Ask now");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui

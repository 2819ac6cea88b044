// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/mismatchtext.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/money/moneytext.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Operation;
using journal::State;
using Unlike = Mismatch::Kind;

namespace {

struct MismatchText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::till::MismatchText)
};

QString textOfState(State state)
{
    switch (state) {
    case State::Paid:
    case State::Done:
        return textOf(ProviderState::Paid);
    case State::PaidHeld:
        return textOf(ProviderState::UnderReview);
    case State::Declined:
    case State::Refused:
        return MismatchText::tr("declined");
    case State::Intent:
    case State::NotSent:
    case State::Abandoned:
        return MismatchText::tr("not sent");
    case State::NotCharged:
    case State::NotDone:
        return MismatchText::tr("not charged");
    case State::Challenge:
        return MismatchText::tr("waiting for the customer");
    case State::Sending:
    case State::Unknown:
        return MismatchText::tr("not known yet");
    case State::Review:
        return MismatchText::tr("in doubt");
    case State::LateCharge:
        return MismatchText::tr("charged late");
    }
    Q_UNREACHABLE();
}

/// A state as either side calls it.
QString stateText(const QString &text)
{
    const auto theirs =
        std::ranges::find_if(allProviderStates, [&text](ProviderState state) { return word(state) == text; });
    if (theirs != allProviderStates.end())
        return textOf(*theirs);
    const auto ours = journal::stateFromWord(text);
    return ours ? textOfState(*ours) : text;
}

/// `150.00 TRY`, or a share of a line with up to eight decimals and without currency.
QString amountText(const QString &text, Language language)
{
    if (const auto amount = Money::fromWireWithCode(text))
        return toText(*amount, language);
    return language == Language::Turkish ? QString(text).replace('.'_L1, ','_L1) : text;
}

} // namespace

QString textOf(ProviderState state)
{
    switch (state) {
    case ProviderState::Unfinished:
        return MismatchText::tr("begun, not paid");
    case ProviderState::Failed:
        return MismatchText::tr("declined");
    case ProviderState::Reserved:
        return MismatchText::tr("on hold");
    case ProviderState::UnderReview:
        return MismatchText::tr("under review");
    case ProviderState::Rejected:
        return MismatchText::tr("rejected by the fraud review");
    case ProviderState::Paid:
        return MismatchText::tr("paid");
    }
    Q_UNREACHABLE();
}

QString textOf(const Operation &payment)
{
    const auto expected = expectedState(payment);
    return expected ? textOf(*expected) : textOfState(payment.state);
}

QString textOf(const Mismatch &mismatch, Language language)
{
    const auto ours = [&] { return amountText(mismatch.ours, language); };
    const auto theirs = [&] { return amountText(mismatch.theirs, language); };
    switch (mismatch.kind) {
    case Unlike::MissingHere:
        return MismatchText::tr("The payment is missing here: iyzico has it with %1.").arg(theirs());
    case Unlike::MissingThere:
        return MismatchText::tr("The payment is missing at iyzico: here it stands with %1.").arg(ours());
    case Unlike::State:
        return MismatchText::tr("State: here %1, at iyzico %2.")
            .arg(stateText(mismatch.ours), stateText(mismatch.theirs));
    case Unlike::Amount:
        return MismatchText::tr("Amount: here %1, at iyzico %2.").arg(ours(), theirs());
    case Unlike::Installment:
        return MismatchText::tr("Instalments: here %1, at iyzico %2.").arg(mismatch.ours, mismatch.theirs);
    case Unlike::Order:
        return MismatchText::tr("Order number: here %1, at iyzico %2.").arg(mismatch.ours, mismatch.theirs);
    case Unlike::Cancelled:
        return mismatch.ours == "yes"_L1 ? MismatchText::tr("Cancelled here, not at iyzico.")
                                         : MismatchText::tr("Cancelled at iyzico, not here.");
    case Unlike::Refund:
        return MismatchText::tr("A refund: here %1, at iyzico %2 (%3).")
            .arg(ours(), theirs(), mismatch.about);
    case Unlike::RefundMissingHere:
        return mismatch.about.isEmpty()
                   ? MismatchText::tr(
                         "A refund of %1 is missing here; it may have been made in iyzico’s panel.")
                         .arg(theirs())
                   : MismatchText::tr("A refund of %1 is missing here (%2).").arg(theirs(), mismatch.about);
    case Unlike::RefundMissingThere:
        return MismatchText::tr("A refund of %1 is missing at iyzico (%2).").arg(ours(), mismatch.about);
    case Unlike::Item:
        return MismatchText::tr("Item %1: here %2, at iyzico %3.").arg(mismatch.about, ours(), theirs());
    case Unlike::ItemMissingHere:
        return MismatchText::tr("An item of %1 is missing here (%2).").arg(theirs(), mismatch.about);
    case Unlike::ItemMissingThere:
        return MismatchText::tr("An item of %1 is missing at iyzico (%2).").arg(ours(), mismatch.about);
    case Unlike::Several:
        return MismatchText::tr("iyzico has %1 payments under this conversation id.").arg(mismatch.theirs);
    }
    Q_UNREACHABLE();
}

} // namespace vezne::till

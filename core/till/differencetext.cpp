// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/differencetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Operation;
using journal::State;
using Unlike = Difference::Kind;

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::till::DifferenceText)
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
        return DifferenceText::tr("declined");
    case State::Intent:
    case State::NotSent:
    case State::Abandoned:
        return DifferenceText::tr("not sent");
    case State::NotCharged:
    case State::NotDone:
        return DifferenceText::tr("not charged");
    case State::Challenge:
        return DifferenceText::tr("waiting for the customer");
    case State::Sending:
    case State::Unknown:
        return DifferenceText::tr("not known yet");
    case State::Review:
        return DifferenceText::tr("in doubt");
    case State::LateCharge:
        return DifferenceText::tr("charged late");
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
    const auto currency = currencyFromCode(text.section(' '_L1, 1));
    const auto amount = currency ? Money::fromWire(text.section(' '_L1, 0, 0), *currency) : std::nullopt;
    if (amount)
        return toText(*amount, language);
    return language == Language::Turkish ? QString(text).replace('.'_L1, ','_L1) : text;
}

} // namespace

QString textOf(ProviderState state)
{
    switch (state) {
    case ProviderState::Unfinished:
        return DifferenceText::tr("begun, not paid");
    case ProviderState::Failed:
        return DifferenceText::tr("declined");
    case ProviderState::Reserved:
        return DifferenceText::tr("on hold");
    case ProviderState::UnderReview:
        return DifferenceText::tr("under review");
    case ProviderState::Rejected:
        return DifferenceText::tr("rejected by the fraud review");
    case ProviderState::Paid:
        return DifferenceText::tr("paid");
    }
    Q_UNREACHABLE();
}

QString textOf(const Operation &payment)
{
    const auto expected = expectedState(payment);
    return expected ? textOf(*expected) : textOfState(payment.state);
}

QString textOf(const Difference &difference, Language language)
{
    const auto ours = [&] { return amountText(difference.ours, language); };
    const auto theirs = [&] { return amountText(difference.theirs, language); };
    switch (difference.kind) {
    case Unlike::MissingHere:
        return DifferenceText::tr("The payment is missing here: iyzico has it with %1.").arg(theirs());
    case Unlike::MissingThere:
        return DifferenceText::tr("The payment is missing at iyzico: here it stands with %1.").arg(ours());
    case Unlike::State:
        return DifferenceText::tr("State: here %1, at iyzico %2.")
            .arg(stateText(difference.ours), stateText(difference.theirs));
    case Unlike::Amount:
        return DifferenceText::tr("Amount: here %1, at iyzico %2.").arg(ours(), theirs());
    case Unlike::Installment:
        return DifferenceText::tr("Instalments: here %1, at iyzico %2.")
            .arg(difference.ours, difference.theirs);
    case Unlike::Order:
        return DifferenceText::tr("Order number: here %1, at iyzico %2.")
            .arg(difference.ours, difference.theirs);
    case Unlike::Cancelled:
        return difference.ours == "yes"_L1 ? DifferenceText::tr("Cancelled here, not at iyzico.")
                                           : DifferenceText::tr("Cancelled at iyzico, not here.");
    case Unlike::Refund:
        return DifferenceText::tr("A refund: here %1, at iyzico %2 (%3).")
            .arg(ours(), theirs(), difference.about);
    case Unlike::RefundMissingHere:
        return difference.about.isEmpty()
                   ? DifferenceText::tr(
                         "A refund of %1 is missing here; it may have been made in iyzico’s panel.")
                         .arg(theirs())
                   : DifferenceText::tr("A refund of %1 is missing here (%2).")
                         .arg(theirs(), difference.about);
    case Unlike::RefundMissingThere:
        return DifferenceText::tr("A refund of %1 is missing at iyzico (%2).").arg(ours(), difference.about);
    case Unlike::Item:
        return DifferenceText::tr("Item %1: here %2, at iyzico %3.").arg(difference.about, ours(), theirs());
    case Unlike::ItemMissingHere:
        return DifferenceText::tr("An item of %1 is missing here (%2).").arg(theirs(), difference.about);
    case Unlike::ItemMissingThere:
        return DifferenceText::tr("An item of %1 is missing at iyzico (%2).").arg(ours(), difference.about);
    case Unlike::Several:
        return DifferenceText::tr("iyzico has %1 payments under this conversation id.")
            .arg(difference.theirs);
    }
    Q_UNREACHABLE();
}

} // namespace vezne::till

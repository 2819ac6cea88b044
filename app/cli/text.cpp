// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include "core/base/istanbul.h"
#include "core/iyzico/trouble.h"
#include "core/journal/problemtext.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

QString textOf(iyzico::CredentialsFault fault)
{
    switch (fault) {
    case iyzico::CredentialsFault::Missing:
        return Words::tr("%1 cannot be read. Give the path of your credentials file.");
    case iyzico::CredentialsFault::Exposed:
        return Words::tr("%1 can be read by others. Protect it first: chmod 600 %1");
    case iyzico::CredentialsFault::NotUnderstood:
        return Words::tr("%1 is not a credentials file. It must hold {\"apiKey\", \"secretKey\"}.");
    }
    Q_UNREACHABLE();
}

QString textOf(const journal::Error &error)
{
    const QString sentence = journal::ProblemText::terminal(error.problem);
    return error.detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, error.detail.trimmed());
}

QString textOf(card::CardFault fault)
{
    switch (fault) {
    case card::CardFault::NumberIncomplete:
        return Words::tr("The card number is too short.");
    case card::CardFault::NumberFailsLuhn:
        return Words::tr("A digit of the card number looks wrong.");
    case card::CardFault::HolderMissing:
        return Words::tr("The card holder’s name is missing.");
    case card::CardFault::HolderWithoutSurname:
        return Words::tr("The card holder’s surname is missing.");
    case card::CardFault::ExpiryInvalid:
        return Words::tr("The expiry date is not valid.");
    case card::CardFault::Expired:
        return Words::tr("The card has expired.");
    case card::CardFault::CvcLength:
        return Words::tr("The security code has the wrong length.");
    }
    Q_UNREACHABLE();
}

QString textOf(till::SaleFault fault)
{
    switch (fault) {
    case till::SaleFault::NoOrder:
        return Words::tr("The order number is missing.");
    case till::SaleFault::OrderIsCard:
        return Words::tr("The order number reads like a card number. Give the order’s own.");
    case till::SaleFault::NoItems:
        return Words::tr("The basket is empty.");
    case till::SaleFault::TooManyItems:
        return Words::tr("A basket holds 500 items at most.");
    case till::SaleFault::ItemPrice:
        return Words::tr("Every item needs a price above zero.");
    case till::SaleFault::ItemName:
        return Words::tr("Every item needs a name.");
    case till::SaleFault::ItemCategory:
        return Words::tr("Every item needs its category1.");
    case till::SaleFault::ItemId:
        return Words::tr("Every item needs an id of its own.");
    case till::SaleFault::PaidPrice:
        return Words::tr("The amount to charge must be above zero, in the currency of the items.");
    case till::SaleFault::Buyer:
        return Words::tr("A field that iyzico requires of the buyer is empty.");
    case till::SaleFault::Address:
        return Words::tr("An address lacks name, city, country or street.");
    case till::SaleFault::Installment:
        return Words::tr("The number of instalments must be 1 or more.");
    }
    Q_UNREACHABLE();
}

QString textOf(journal::State state)
{
    using journal::State;
    switch (state) {
    case State::Intent:
        return Words::tr("recorded, not sent");
    case State::Sending:
        return Words::tr("sent, answer awaited");
    case State::Unknown:
        return Words::tr("RESULT NOT KNOWN YET - do not charge again");
    case State::NotSent:
        return Words::tr("not sent, nothing charged");
    case State::Review:
        return Words::tr("needs a decision");
    case State::Abandoned:
        return Words::tr("given up before sending");
    case State::Challenge:
        return Words::tr("waiting for the customer at a page");
    case State::Paid:
        return Words::tr("paid");
    case State::PaidHeld:
        return Words::tr("paid, under review - do not deliver");
    case State::Declined:
        return Words::tr("declined");
    case State::NotCharged:
        return Words::tr("not charged");
    case State::LateCharge:
        return Words::tr("CHARGED LATE - cancel or refund");
    case State::Done:
        return Words::tr("done");
    case State::Refused:
        return Words::tr("refused");
    case State::NotDone:
        return Words::tr("not done");
    }
    Q_UNREACHABLE();
}

QString textOf(journal::Kind kind)
{
    using journal::Kind;
    switch (kind) {
    case Kind::Charge:
        return Words::tr("charge");
    case Kind::Preauth:
        return Words::tr("pre-authorisation");
    case Kind::Capture:
        return Words::tr("capture");
    case Kind::Cancel:
        return Words::tr("cancel");
    case Kind::Refund:
        return Words::tr("refund");
    }
    Q_UNREACHABLE();
}

QString textOf(journal::LinkState state)
{
    using journal::LinkState;
    switch (state) {
    case LinkState::Making:
        return Words::tr("being made");
    case LinkState::Unknown:
        return Words::tr("not known yet");
    case LinkState::On:
        return Words::tr("open");
    case LinkState::Off:
        return Words::tr("off");
    case LinkState::Deleted:
        return Words::tr("deleted");
    case LinkState::NotMade:
        return Words::tr("not made");
    }
    Q_UNREACHABLE();
}

QString standingText(const journal::Operation &operation)
{
    using journal::Standing;
    const bool isUnderReview = operation.state == journal::State::PaidHeld;
    switch (operation.standing) {
    case Standing::Reserved:
        return isUnderReview ? Words::tr("held on the card, under review") : Words::tr("held on the card");
    case Standing::Cancelled:
        return Words::tr("cancelled");
    case Standing::Refunded:
        return Words::tr("refunded");
    case Standing::PartlyRefunded:
        return isUnderReview ? textOf(operation.state) : Words::tr("partly refunded");
    case Standing::Pending:
    case Standing::Challenge:
    case Standing::Paid:
    case Standing::Held:
    case Standing::Declined:
    case Standing::NotSent:
    case Standing::Attention:
    case Standing::Done:
        return textOf(operation.state);
    case Standing::NotDone:
        return operation.state == journal::State::NotSent ? Words::tr("not sent") : textOf(operation.state);
    }
    Q_UNREACHABLE();
}

QString textOf(const iyzico::Outcome &outcome)
{
    if (const auto *notSent = std::get_if<iyzico::NotSent>(&outcome))
        return Words::tr("iyzico could not be reached (%1).").arg(iyzico::word(notSent->trouble));
    if (const auto *noAnswer = std::get_if<iyzico::NoAnswer>(&outcome))
        return Words::tr("iyzico gave no usable answer (%1).").arg(iyzico::word(noAnswer->trouble));
    const auto &answer = std::get<iyzico::Answer>(outcome);
    return Words::tr("iyzico refused: %1 (%2).").arg(answer.errorMessage(), answer.errorCode());
}

QString lineOf(const journal::Operation &operation, Language language)
{
    const QString time = istanbul::dateTime(operation.createdAt).toString(u"dd.MM.yyyy HH:mm"_s);
    QString line = u"%1  %2  %3  %4  %5"_s.arg(time, operation.orderId, textOf(operation.kind),
                                               toText(operation.amount, language), standingText(operation));
    if (!operation.errorMessage.isEmpty())
        line += u"  (%1: %2)"_s.arg(operation.errorCode, operation.errorMessage);
    return line;
}

} // namespace vezne::cli

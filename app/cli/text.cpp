// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include "core/base/istanbul.h"
#include "core/iyzico/trouble.h"

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

namespace {

QString sentenceOf(journal::Problem problem)
{
    using journal::Problem;
    switch (problem) {
    case Problem::CannotOpen:
        return Words::tr("The journal cannot be opened. Nothing was charged.");
    case Problem::Locked:
        return Words::tr("Another program is writing this journal. Close it and try again.");
    case Problem::HalfCarried:
        return Words::tr(
            "A till’s history is not all in this book yet, and until then nobody works on it. Go "
            "on with it where it was begun: book carry-in FILE.");
    case Problem::Full:
        return Words::tr("The disk is full. Nothing was charged. Free some space and try again.");
    case Problem::LowSpace:
        return Words::tr("Less than 50 MB are free on the disk. Nothing was done. Free some space first.");
    case Problem::Io:
        return Words::tr("The journal could not be read or written.");
    case Problem::Damaged:
        return Words::tr("The journal is damaged. Keep the file and restore a backup.");
    case Problem::Foreign:
        return Words::tr("This file is not a Vezne journal.");
    case Problem::Newer:
        return Words::tr("This journal was written by a newer Vezne. Update the program.");
    case Problem::Older:
        return Words::tr("This journal was written by an earlier Vezne and has not been brought up yet.");
    case Problem::WrongKey:
        return Words::tr("This journal belongs to other keys, or its last entry was changed.");
    case Problem::ReadOnly:
        return Words::tr(
            "The journal is open for reading only: the keychain did not give out its key, or the "
            "server of the shared book takes no entries at present.");
    case Problem::Unreachable:
        return Words::tr(
            "The server of the shared book does not answer. Nothing new is charged until it does.");
    case Problem::RolledBack:
        return Words::tr(
            "ROLLED_BACK: an older or another copy of the journal stands here, and payments may be "
            "missing from it. Nothing new is charged. Put the right file back or restore the newest "
            "backup; if there is none, compare with iyzico’s list and then run trust.");
    case Problem::Unrecorded:
        return Words::tr("An earlier result could not be recorded. Start again: iyzico is asked first.");
    case Problem::Incomplete:
        return Words::tr("The sale is not complete.");
    case Problem::LooksRepeated:
        return Words::tr("A similar payment was made a few minutes ago. It was not charged again.");
    case Problem::SaleHeld:
        return Words::tr(
            "This order already has a payment that is live or not settled. It was not charged again.");
    case Problem::ChangeOpen:
        return Words::tr("A cancel or refund of this payment is still open. Wait for its result.");
    case Problem::NotHeld:
        return Words::tr("There is no hold to capture on this payment.");
    case Problem::NotPaid:
        return Words::tr("There is nothing to give back on this payment.");
    case Problem::ExceedsLeft:
        return Words::tr("That is more than what is left of this payment.");
    case Problem::NotWhole:
        return Words::tr("A payment that was partly refunded cannot be cancelled. Refund the rest instead.");
    case Problem::DayOver:
        return Words::tr("A payment can be cancelled on its own day only. Refund it instead.");
    case Problem::NoSuchPayment:
        return Words::tr("No such payment in the journal.");
    case Problem::NoSuchItem:
        return Words::tr("This payment has no such item.");
    case Problem::NotSettled:
        return Words::tr("There are results that are not known yet. Run recover, then close the day.");
    case Problem::DayClosed:
        return Words::tr("There is nothing to close: nothing has happened since the last day end.");
    case Problem::AlreadyKnown:
        return Words::tr("The journal has this payment already.");
    case Problem::LinkOpen:
        return Words::tr("A payment link of this order can be paid, or was. Switch it off first; it is in "
                         "link list.");
    case Problem::LinkClosing:
        return Words::tr("A payment link of this order was closed, and somebody may still be paying on its "
                         "page; the order is held until the time given.");
    case Problem::NoReturnPath:
        return Words::tr(
            "The local page for the return from the bank could not be opened. Nothing was charged.");
    case Problem::StateChanged:
        return Words::tr("The payment has changed meanwhile. Look at it again.");
    case Problem::NotSignedIn:
        return Words::tr("This journal has staff. Say who you are with --as NAME.");
    case Problem::NoRight:
        return Words::tr("Your role may not do this.");
    case Problem::AboveLimit:
        return Words::tr("This is more, or later, than your role may do by itself. Ask finance.");
    case Problem::NeedsSecond:
        return Words::tr("A second person with the same right must agree. Do it in the window.");
    case Problem::NeedsPassword:
        return Words::tr("Give your password again before money goes out.");
    case Problem::WrongSecret:
        return Words::tr("The name or the PIN or password is wrong.");
    case Problem::LockedOut:
        return Words::tr("Too many wrong tries. The account is locked for a while.");
    case Problem::WeakSecret:
        return Words::tr("This PIN or password cannot be used. A PIN has 6 to 12 digits, a password at least "
                         "12 characters; neither may be a plain run.");
    case Problem::BadName:
        return Words::tr("This name cannot be used.");
    case Problem::NameTaken:
        return Words::tr("This name is already taken.");
    case Problem::NoSuchPerson:
        return Words::tr("There is nobody with this name.");
    case Problem::LastOwner:
        return Words::tr("The first account is an owner’s, and the last owner stays.");
    case Problem::NoSuchRequest:
        return Words::tr("There is no such refund request.");
    case Problem::NoSuchDifference:
        return Words::tr("There is no such difference.");
    case Problem::RequestSettled:
        return Words::tr("This refund request was settled meanwhile.");
    case Problem::ClockWrong:
        return Words::tr("The clock of this computer is off by more than half a day; set it first.");
    case Problem::SamePerson:
        return Words::tr("The second person must be somebody else.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString textOf(const journal::Error &error)
{
    const QString sentence = sentenceOf(error.problem);
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
    case Standing::NotDone:
        return textOf(operation.state);
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
                                               toText(operation.amount, language), textOf(operation.state));
    if (!operation.errorMessage.isEmpty())
        line += u"  (%1: %2)"_s.arg(operation.errorCode, operation.errorMessage);
    return line;
}

} // namespace vezne::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/operationtext.h"

#include <QCoreApplication>

#include "core/iyzico/endpoints/reason.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::Problem;
using journal::Standing;
using journal::State;

namespace {

/// Gives free functions a translation context.
struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::OperationText)
};

ChipText doneChip(Kind kind)
{
    switch (kind) {
    case Kind::Refund:
        return {Tone::Refund, Glyph::Refund, OperationText::tr("Refunded")};
    case Kind::Cancel:
        return {Tone::Neutral, Glyph::Cancel, OperationText::tr("Cancelled")};
    case Kind::Capture:
        return {Tone::Success, Glyph::CheckCircle, OperationText::tr("Captured")};
    case Kind::Charge:
    case Kind::Preauth:
        return {Tone::Success, Glyph::CheckCircle, OperationText::tr("Paid")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Preauth:
        return OperationText::tr("Hold", "noun: a kind of record");
    case Kind::Capture:
        return OperationText::tr("Capture", "noun, in one word: a kind of record");
    case Kind::Charge:
    case Kind::Cancel:
    case Kind::Refund:
        return kindText(kind);
    }
    Q_UNREACHABLE();
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Charge:
        return OperationText::tr("Sale");
    case Kind::Preauth:
        return OperationText::tr("Pre-authorisation");
    case Kind::Capture:
        return OperationText::tr("Capture");
    case Kind::Cancel:
        return OperationText::tr("Cancel", "noun: a kind of record");
    case Kind::Refund:
        return OperationText::tr("Refund", "noun: a kind of record");
    }
    Q_UNREACHABLE();
}

ChipText chipOf(Kind kind, State state)
{
    switch (state) {
    case State::Intent:
    case State::Sending:
        return {Tone::Waiting, Glyph::Clock, OperationText::tr("Sending")};
    case State::Unknown:
        return {Tone::Waiting, Glyph::Clock, OperationText::tr("Result pending")};
    case State::Challenge:
        return {Tone::Waiting, Glyph::Clock, OperationText::tr("Waiting for customer")};
    case State::NotSent:
    case State::Abandoned:
        return {Tone::Neutral, Glyph::Plug, OperationText::tr("Not sent")};
    case State::Review:
        return {Tone::Danger, Glyph::Warning, OperationText::tr("Needs checking")};
    case State::LateCharge:
        return {Tone::Danger, Glyph::Warning, OperationText::tr("Late charge")};
    case State::Paid:
        if (kind == Kind::Preauth)
            return {Tone::Info, Glyph::Lock, OperationText::tr("On hold")};
        return {Tone::Success, Glyph::CheckCircle, OperationText::tr("Paid")};
    case State::PaidHeld:
        return {Tone::Waiting, Glyph::Shield, OperationText::tr("Under review")};
    case State::Declined:
        return {Tone::Danger, Glyph::CrossCircle, OperationText::tr("Declined")};
    case State::NotCharged:
        return {Tone::Neutral, Glyph::Cancel, OperationText::tr("Not charged")};
    case State::Done:
        return doneChip(kind);
    case State::Refused:
        return {Tone::Danger, Glyph::CrossCircle, OperationText::tr("Refused")};
    case State::NotDone:
        return {Tone::Neutral, Glyph::Cancel, OperationText::tr("Not done")};
    }
    Q_UNREACHABLE();
}

ChipText chipOf(const journal::Operation &operation)
{
    const bool isOnPage = operation.page != journal::HostedPage::None;
    if (operation.standing == Standing::Challenge && !isOnPage)
        return {Tone::Waiting, Glyph::Shield, OperationText::tr("Waiting for 3D")};
    const bool isPaidTwice = journal::isFound(operation.page);
    if (operation.standing == Standing::Attention && isPaidTwice)
        return {Tone::Danger, Glyph::Warning, OperationText::tr("Paid twice", "of an order")};
    switch (operation.standing) {
    case Standing::Cancelled:
        return doneChip(Kind::Cancel);
    case Standing::Refunded:
        return doneChip(Kind::Refund);
    case Standing::PartlyRefunded:
        return {Tone::Refund, Glyph::PartialRefund, OperationText::tr("Partly refunded")};
    case Standing::Paid: // a hold was paid once it is captured
        return chipOf(Kind::Charge, State::Paid);
    case Standing::Reserved:
    case Standing::Pending:
    case Standing::Challenge:
    case Standing::Held:
    case Standing::Declined:
    case Standing::NotSent:
    case Standing::Attention:
    case Standing::Done:
    case Standing::NotDone:
        return chipOf(operation.kind, operation.state);
    }
    Q_UNREACHABLE();
}

QString lastFourText(const QString &lastFour)
{
    return lastFour.isEmpty() ? QString() : u"•••• "_s + lastFour;
}

QString cardText(const journal::Operation &operation)
{
    // Some families are named after their bank: Denizbank DC.
    const bool isBankNamed =
        !operation.cardBank.isEmpty() && operation.cardFamily.startsWith(operation.cardBank);
    QStringList parts{isBankNamed ? QString() : operation.cardBank, operation.cardFamily,
                      lastFourText(operation.cardLast4)};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

QString briefSecurityText(const journal::Operation &operation)
{
    if (!journal::isPayment(operation.kind))
        return {};
    if (operation.page == journal::HostedPage::Elsewhere)
        return OperationText::tr("Elsewhere", "where the payment was made");
    if (operation.page != journal::HostedPage::None)
        return OperationText::tr("Page", "where the payer keyed in the card");
    return operation.isSecure ? u"3D"_s : u"MOTO"_s;
}

Money signedAmount(const journal::Operation &operation)
{
    switch (operation.kind) {
    case Kind::Cancel:
    case Kind::Refund:
        return operation.amount.times(-1).value_or(operation.amount);
    case Kind::Charge:
    case Kind::Preauth:
    case Kind::Capture:
        return operation.amount;
    }
    Q_UNREACHABLE();
}

QString reasonText(const QString &reason)
{
    const auto known = iyzico::reasonFromWord(reason);
    if (!known)
        return reason;
    switch (*known) {
    case iyzico::Reason::BuyerRequest:
        return OperationText::tr("Customer’s request");
    case iyzico::Reason::DoublePayment:
        return OperationText::tr("Paid twice");
    case iyzico::Reason::Fraud:
        return OperationText::tr("Fraud");
    case iyzico::Reason::Other:
        return OperationText::tr("Other");
    }
    Q_UNREACHABLE();
}

QString actorText(const QString &actor)
{
    return actor == "program"_L1 ? u"Vezne"_s : actor;
}

QString problemText(Problem problem)
{
    switch (problem) {
    case Problem::CannotOpen:
        return OperationText::tr("The journal cannot be opened.");
    case Problem::Locked:
        return OperationText::tr("Another program is writing this journal.");
    case Problem::HalfCarried:
        return OperationText::tr("A till’s history is not all in this book yet.");
    case Problem::Full:
        return OperationText::tr("The disk is full.");
    case Problem::LowSpace:
        return OperationText::tr("Almost no space is left on the disk.");
    case Problem::Io:
        return OperationText::tr("The disk could not be read or written.");
    case Problem::Damaged:
        return OperationText::tr("The journal is damaged.");
    case Problem::Foreign:
        return OperationText::tr("This file is not a journal of Vezne.");
    case Problem::Newer:
        return OperationText::tr("This journal was written by a later version of Vezne.");
    case Problem::Older:
        return OperationText::tr("This journal was written by an earlier version of Vezne and has not been "
                                 "brought up yet.");
    case Problem::WrongKey:
        return OperationText::tr("This journal belongs to another key.");
    case Problem::ReadOnly:
        return OperationText::tr(
            "Nothing can be changed now: the keychain did not give out the keys, or the server "
            "of the shared book takes no entries.");
    case Problem::Unreachable:
        return OperationText::tr("The server of the shared book does not answer.");
    case Problem::RolledBack:
        return OperationText::tr("An older copy of the journal stands in its place.");
    case Problem::Unrecorded:
        return OperationText::tr("An earlier result could not be recorded. Start Vezne anew.");
    case Problem::Incomplete:
        return OperationText::tr("The payment is not complete.");
    case Problem::LooksRepeated:
        return OperationText::tr("A similar payment was made a few minutes ago.");
    case Problem::AlreadyKnown:
        return OperationText::tr("The journal has this payment already.");
    case Problem::SaleHeld:
        return OperationText::tr("This order has a payment that is made or not settled yet.");
    case Problem::ChangeOpen:
        return OperationText::tr("A cancel or refund of this payment is not finished yet.");
    case Problem::NotHeld:
        return OperationText::tr("There is no hold to capture.");
    case Problem::NotPaid:
        return OperationText::tr("There is no collected money to give back.");
    case Problem::ExceedsLeft:
        return OperationText::tr("That is more than what is left.");
    case Problem::NotWhole:
        return OperationText::tr("Part of it was refunded, so it can only be refunded.");
    case Problem::DayOver:
        return OperationText::tr("Cancelling is possible on the day of the payment only.");
    case Problem::NoSuchPayment:
        return OperationText::tr("The journal does not know this payment.");
    case Problem::NoSuchItem:
        return OperationText::tr("The payment has no such item.");
    case Problem::NotSettled:
        return OperationText::tr("Some results are not known yet.");
    case Problem::DayClosed:
        return OperationText::tr("Nothing has happened since the last day end.");
    case Problem::LinkOpen:
        return OperationText::tr("A payment link of this order can be paid, or was. See Links.");
    case Problem::LinkClosing:
        return OperationText::tr(
            "A payment link of this order was closed within the last half hour; somebody "
            "may still be paying on its page.");
    case Problem::NoReturnPath:
        return OperationText::tr("The page for the return from the bank could not be opened.");
    case Problem::StateChanged:
        return OperationText::tr("The payment has changed in the meantime.");
    case Problem::NotSignedIn:
        return OperationText::tr("Sign in first.");
    case Problem::NoRight:
        return OperationText::tr("Your role may not do this.");
    case Problem::AboveLimit:
        return OperationText::tr("This is more, or later, than your role may do by itself. Ask finance.");
    case Problem::NeedsSecond:
        return OperationText::tr("A second person with the same right has to agree.");
    case Problem::NeedsPassword:
        return OperationText::tr("Give your password again.");
    case Problem::WrongSecret:
        return OperationText::tr("The name or the PIN or password is wrong.");
    case Problem::LockedOut:
        return OperationText::tr("Too many wrong tries. The account is locked for a while.");
    case Problem::WeakSecret:
        return OperationText::tr("This PIN or password cannot be used.");
    case Problem::BadName:
        return OperationText::tr("This name cannot be used.");
    case Problem::NameTaken:
        return OperationText::tr("This name is already taken.");
    case Problem::NoSuchPerson:
        return OperationText::tr("There is nobody with this name.");
    case Problem::LastOwner:
        return OperationText::tr("The first account is an owner’s, and the last owner stays.");
    case Problem::NoSuchRequest:
        return OperationText::tr("There is no such refund request.");
    case Problem::NoSuchDifference:
        return OperationText::tr("This difference is gone: the books were compared again.");
    case Problem::RequestSettled:
        return OperationText::tr("This refund request was settled in the meantime.");
    case Problem::ClockWrong:
        return OperationText::tr("This computer’s clock is off by more than half a day. Set it first.");
    case Problem::SamePerson:
        return OperationText::tr("The second person must be somebody else.");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/operationtext.h"

#include <QCoreApplication>

#include "core/card/redact.h"
#include "core/iyzico/endpoints/reason.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
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
        return {Tone::Waiting, Glyph::Clock, OperationText::tr("Result awaited")};
    case State::Challenge:
        return {Tone::Waiting, Glyph::Clock, OperationText::tr("Waiting for customer")};
    case State::NotSent:
        return {Tone::Neutral, Glyph::Plug, OperationText::tr("Not sent")};
    case State::Abandoned: // by a customer at the bank's page too: something was sent then
        return {Tone::Neutral, Glyph::Cancel, OperationText::tr("Not completed")};
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
    case Standing::Paid:
        return operation.kind == Kind::Preauth ? doneChip(Kind::Capture)
                                               : chipOf(operation.kind, operation.state);
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

QString recordedText(QString text)
{
    return text.replace(card::struckOut, OperationText::tr("[card number]"));
}

QString actorText(const QString &actor)
{
    return actor == "program"_L1 ? u"Vezne"_s : actor;
}

} // namespace vezne::ui

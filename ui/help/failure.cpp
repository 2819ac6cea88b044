// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/failure.h"

#include <QCoreApplication>

#include "core/access/secrettext.h"
#include "core/iyzico/findingtext.h"
#include "ui/transactions/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Problem;

namespace {

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::Failure)
};

/// `no-keychain` and `NO_KEYCHAIN` are one word to somebody who reads it out.
QString codeOf(QChar area, const QString &word)
{
    return area + u'-' + word.toUpper().replace(u'_', u'-');
}

QString moneyText(Problem problem)
{
    if (problem == Problem::Unrecorded)
        return FailureText::tr(
            "One result is not in the journal yet. Nothing new is charged until iyzico has "
            "been asked for it.");
    if (problem == Problem::Unreachable)
        return FailureText::tr(
            "What was written last may or may not be in the book. Nothing new is charged until "
            "the server answers.");
    if (isRefusal(problem))
        return FailureText::tr("Nothing was sent; no money moved.");
    return FailureText::tr("Nothing was recorded and nothing was sent; no money moved.");
}

QString nextText(Problem problem)
{
    switch (problem) {
    case Problem::Locked:
        return FailureText::tr("Close the other window or wait until the other program has ended.");
    case Problem::HalfCarried:
        return FailureText::tr(
            "Take the history along once more at the till where that was begun: it is gone on "
            "with, and until it is all there nobody works on this book.");
    case Problem::Full:
    case Problem::LowSpace:
        return FailureText::tr("Free some space on the disk, then do it again.");
    case Problem::CannotOpen:
    case Problem::Io:
        return FailureText::tr("Check that the disk is there and that you may write to the folder.");
    case Problem::Damaged:
    case Problem::RolledBack:
        return FailureText::tr("Go back to the newest backup in Settings; the file is kept.");
    case Problem::Foreign:
        return FailureText::tr("Choose the journal’s own file.");
    case Problem::Newer:
        return FailureText::tr("Install the later version of Vezne.");
    case Problem::Older:
        return FailureText::tr("Start Vezne once with its keys; it brings the journal up.");
    case Problem::WrongKey:
        return FailureText::tr("Choose the merchant profile to which this journal belongs.");
    case Problem::ReadOnly:
        return FailureText::tr(
            "Unlock the keychain, or ask who looks after the server to let it take entries; then try again.");
    case Problem::Unreachable: // what is owed is kept by this process, and it connects again by itself
        return FailureText::tr("Leave Vezne open; it connects again by itself. Check the network meanwhile.");
    case Problem::Unrecorded:
        return FailureText::tr("Start Vezne anew.");
    case Problem::NoRight:
    case Problem::AboveLimit:
    case Problem::NeedsSecond:
        return FailureText::tr("Ask somebody who may: the roles stand in Settings under Staff.");
    case Problem::NotSignedIn:
    case Problem::NeedsPassword:
    case Problem::WrongSecret:
        return FailureText::tr("Sign in, then do it again.");
    case Problem::LockedOut:
        return FailureText::tr("Wait half an hour, or let an administrator set a new PIN or password.");
    case Problem::WeakSecret:
        return FailureText::tr("Choose another PIN or password, one that nobody guesses.");
    case Problem::BadName:
    case Problem::NameTaken:
        return FailureText::tr("Choose another name.");
    case Problem::NoSuchPerson:
        return FailureText::tr("Look at the list in Settings under Staff, then choose again.");
    case Problem::LastOwner:
        return FailureText::tr("Make somebody an owner first.");
    case Problem::SamePerson:
        return FailureText::tr("Ask somebody else to agree.");
    case Problem::ClockWrong:
        return FailureText::tr("Set this computer’s clock right, then do it again.");
    case Problem::LinkOpen:
    case Problem::LinkClosing:
        return FailureText::tr("Look at the order under Links.");
    case Problem::NotSettled:
    case Problem::ChangeOpen:
        return FailureText::tr("Look under Awaited results, then do it again.");
    case Problem::DayClosed:
        return FailureText::tr("Look at the closed days under Day end.");
    case Problem::NoReturnPath:
        return FailureText::tr("Do it again; if it stays so, send the customer a payment link.");
    case Problem::NoSuchDifference:
        return FailureText::tr("Look under Reconciliation, then choose again.");
    case Problem::Incomplete:
    case Problem::LooksRepeated:
    case Problem::AlreadyKnown:
    case Problem::SaleHeld:
    case Problem::NotHeld:
    case Problem::NotPaid:
    case Problem::ExceedsLeft:
    case Problem::NotWhole:
    case Problem::DayOver:
    case Problem::NoSuchPayment:
    case Problem::NoSuchItem:
    case Problem::NoSuchRequest:
    case Problem::RequestSettled:
    case Problem::StateChanged:
        return FailureText::tr("Look at the payment in the list, then choose again.");
    }
    Q_UNREACHABLE();
}

} // namespace

Failure failureOf(const journal::Error &error)
{
    return failureOf(error.problem);
}

Failure failureOf(Problem problem)
{
    return {.what = problemText(problem),
            .money = moneyText(problem),
            .next = nextText(problem),
            .code = codeOf(u'J', word(problem))};
}

Failure failureOfReading(const journal::Error &error)
{
    Failure failure = failureOf(error);
    failure.money = FailureText::tr("No money moves by this, and what was recorded stays recorded.");
    return failure;
}

Failure failureOf(access::SecretFault fault)
{
    return {.what = access::SecretText::headline(fault),
            .money = FailureText::tr("No money moves until the keys can be read; lists stay readable."),
            .next = access::SecretText::remedy(fault),
            .code = codeOf(u'K', word(fault))};
}

Failure failureOf(const iyzico::Diagnosis &diagnosis, Instant now)
{
    return {.what = iyzico::FindingText::headline(diagnosis.finding),
            .money = FailureText::tr("The test moves no money. What was sent before is asked about until its "
                                     "result is known."),
            .next = iyzico::FindingText::remedy(diagnosis, now),
            .code = codeOf(u'N', word(diagnosis.finding))};
}

Failure failureOf(PaperFault fault)
{
    const QString money = FailureText::tr("The payment stands as it is; only the paper is missing.");
    switch (fault) {
    case PaperFault::Print:
        return {FailureText::tr("The printer did not take it."), money,
                FailureText::tr("Check the printer, or save it as PDF."), u"P-PRINT"_s};
    case PaperFault::File:
        return {FailureText::tr("The file could not be written."), money,
                FailureText::tr("Choose another folder, or free some space."), u"P-FILE"_s};
    case PaperFault::Mail:
        return {FailureText::tr("The message could not be handed to a mail program."), money,
                FailureText::tr("Save it as PDF and attach it yourself."), u"P-MAIL"_s};
    }
    Q_UNREACHABLE();
}

QString textOf(const Failure &failure)
{
    QStringList lines{failure.what, failure.money};
    if (!failure.next.isEmpty())
        lines << failure.next;
    lines << FailureText::tr("Support code: %1").arg(failure.code);
    return lines.join(u'\n');
}

} // namespace vezne::ui

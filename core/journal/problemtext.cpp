// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/problemtext.h"

#include <iterator>

namespace vezne::journal {

struct ProblemText::Words
{
    Problem problem;
    const char *what;
    const char *remedy = nullptr;     ///< null: to look at the payment
    const char *notCharged = nullptr; ///< null: as `what`; %1 is the error's detail
    const char *terminal = nullptr;   ///< null: as `what`
};

/// In the order of the problems.
constexpr ProblemText::Words ProblemText::table[] = {
    {.problem = Problem::CannotOpen,
     .what = QT_TR_NOOP("The journal cannot be opened."),
     .remedy = QT_TR_NOOP("Check that the disk is there and that you may write to the folder."),
     .notCharged = QT_TR_NOOP("The journal could not be written."),
     .terminal = QT_TR_NOOP("The journal cannot be opened. Nothing was charged.")},
    {.problem = Problem::Locked,
     .what = QT_TR_NOOP("Another program is writing this journal."),
     .remedy = QT_TR_NOOP("Close the other window or wait until the other program has ended."),
     .notCharged = QT_TR_NOOP("Another program is writing the journal."),
     .terminal = QT_TR_NOOP("Another program is writing this journal. Close it and try again.")},
    {.problem = Problem::HalfCarried,
     .what = QT_TR_NOOP("A till’s history is not all in this book yet."),
     .remedy = QT_TR_NOOP("Take the history along once more at the till where that was begun: it is gone on "
                          "with, and until it is all there nobody works on this book."),
     .notCharged = QT_TR_NOOP("A till’s history is being carried into this book."),
     .terminal = QT_TR_NOOP("A till’s history is not all in this book yet, and until then nobody works on "
                            "it. Go on with it where it was begun: book carry-in FILE.")},
    {.problem = Problem::Full,
     .what = QT_TR_NOOP("The disk is full."),
     .remedy = QT_TR_NOOP("Free some space on the disk, then do it again."),
     .terminal = QT_TR_NOOP("The disk is full. Nothing was charged. Free some space and try again.")},
    {.problem = Problem::LowSpace,
     .what = QT_TR_NOOP("Almost no space is left on the disk."),
     .remedy = QT_TR_NOOP("Free some space on the disk, then do it again."),
     .notCharged = QT_TR_NOOP("Less than 50 MB are free on the disk. Free some space, then try again."),
     .terminal =
         QT_TR_NOOP("Less than 50 MB are free on the disk. Nothing was done. Free some space first.")},
    {.problem = Problem::Io,
     .what = QT_TR_NOOP("The disk could not be read or written."),
     .remedy = QT_TR_NOOP("Check that the disk is there and that you may write to the folder."),
     .notCharged = QT_TR_NOOP("The journal could not be written."),
     .terminal = QT_TR_NOOP("The journal could not be read or written.")},
    {.problem = Problem::Damaged,
     .what = QT_TR_NOOP("The journal is damaged."),
     .remedy = QT_TR_NOOP("Go back to the newest backup in Settings; the file is kept."),
     .notCharged = QT_TR_NOOP("The journal cannot be trusted as it is."),
     .terminal = QT_TR_NOOP("The journal is damaged. Keep the file and restore a backup.")},
    {.problem = Problem::Foreign,
     .what = QT_TR_NOOP("This file is not a journal of Vezne."),
     .remedy = QT_TR_NOOP("Choose the journal’s own file."),
     .notCharged = QT_TR_NOOP("The journal cannot be trusted as it is."),
     .terminal = QT_TR_NOOP("This file is not a Vezne journal.")},
    {.problem = Problem::Newer,
     .what = QT_TR_NOOP("This journal was written by a later version of Vezne."),
     .remedy = QT_TR_NOOP("Install the later version of Vezne."),
     .notCharged = QT_TR_NOOP("The journal cannot be trusted as it is."),
     .terminal = QT_TR_NOOP("This journal was written by a newer Vezne. Update the program.")},
    {.problem = Problem::Older,
     .what = QT_TR_NOOP(
         "This journal was written by an earlier version of Vezne and has not been brought up yet."),
     .remedy = QT_TR_NOOP("Start Vezne once with its keys; it brings the journal up."),
     .notCharged = QT_TR_NOOP("The journal cannot be trusted as it is."),
     .terminal = QT_TR_NOOP("This journal was written by an earlier Vezne and has not been brought up yet.")},
    {.problem = Problem::WrongKey,
     .what = QT_TR_NOOP("This journal belongs to another key."),
     .remedy = QT_TR_NOOP("Choose the merchant profile to which this journal belongs."),
     .notCharged = QT_TR_NOOP("The journal cannot be trusted as it is."),
     .terminal = QT_TR_NOOP("This journal belongs to other keys, or its last entry was changed.")},
    {.problem = Problem::ReadOnly,
     .what = QT_TR_NOOP("Nothing can be changed now: the keychain did not give out the keys, or the server "
                        "of the shared book takes no entries."),
     .remedy = QT_TR_NOOP(
         "Unlock the keychain, or ask who looks after the server to let it take entries; then try again."),
     .notCharged = QT_TR_NOOP("The journal can only be read at present."),
     .terminal = QT_TR_NOOP("The journal is open for reading only: the keychain did not give out its key, or "
                            "the server of the shared book takes no entries at present.")},
    {.problem = Problem::Unreachable,
     .what = QT_TR_NOOP("The server of the shared book does not answer."),
     .remedy = QT_TR_NOOP("Leave Vezne open; it connects again by itself. Check the network meanwhile."),
     .terminal =
         QT_TR_NOOP("The server of the shared book does not answer. Nothing new is charged until it does.")},
    {.problem = Problem::RolledBack,
     .what = QT_TR_NOOP("An older copy of the journal stands in its place."),
     .remedy = QT_TR_NOOP("Go back to the newest backup in Settings; the file is kept."),
     .notCharged =
         QT_TR_NOOP("An older copy of the journal stands in its place; payments may be missing from it."),
     .terminal =
         QT_TR_NOOP("ROLLED_BACK: an older or another copy of the journal stands here, and payments may be "
                    "missing from it. Nothing new is charged. Put the right file back or restore the newest "
                    "backup; if there is none, compare with iyzico’s list and then run trust.")},
    {.problem = Problem::CarriedAway,
     .what = QT_TR_NOOP("This journal was carried into a shared book and goes on there."),
     .remedy = QT_TR_NOOP("Join the shared book in Settings. This file stays readable."),
     .notCharged = QT_TR_NOOP("This journal was carried into a shared book and goes on there."),
     .terminal = QT_TR_NOOP("This journal was carried into a shared book and goes on there. Charge, cancel "
                            "and refund in that book.")},
    {.problem = Problem::Unrecorded,
     .what = QT_TR_NOOP("An earlier result could not be recorded. Start Vezne anew."),
     .remedy = QT_TR_NOOP("Start Vezne anew."),
     .notCharged = QT_TR_NOOP(
         "An earlier result could not be recorded. Start Vezne anew, so that it asks iyzico first."),
     .terminal = QT_TR_NOOP("An earlier result could not be recorded. Start again: iyzico is asked first.")},
    {.problem = Problem::Incomplete,
     .what = QT_TR_NOOP("The payment is not complete."),
     .notCharged = QT_TR_NOOP("The sale is not complete."),
     .terminal = QT_TR_NOOP("The sale is not complete.")},
    {.problem = Problem::LooksRepeated,
     .what = QT_TR_NOOP("A similar payment was made a few minutes ago."),
     .notCharged =
         QT_TR_NOOP("A similar payment was made a few minutes ago, and no reason was given for another."),
     .terminal = QT_TR_NOOP("A similar payment was made a few minutes ago. It was not charged again.")},
    {.problem = Problem::AlreadyKnown, .what = QT_TR_NOOP("The journal has this payment already.")},
    {.problem = Problem::SaleHeld,
     .what = QT_TR_NOOP("This order has a payment that is made or not settled yet."),
     .notCharged = QT_TR_NOOP(
         "This order already has a payment that was made or is not settled. Look it up in Transactions."),
     .terminal = QT_TR_NOOP(
         "This order already has a payment that is live or not settled. It was not charged again.")},
    {.problem = Problem::ChangeOpen,
     .what = QT_TR_NOOP("A cancel or refund of this payment is not finished yet."),
     .remedy = QT_TR_NOOP("Look under Awaited results, then do it again."),
     .terminal = QT_TR_NOOP("A cancel or refund of this payment is still open. Wait for its result.")},
    {.problem = Problem::NotHeld,
     .what = QT_TR_NOOP("There is no hold to capture."),
     .terminal = QT_TR_NOOP("There is no hold to capture on this payment.")},
    {.problem = Problem::NotPaid,
     .what = QT_TR_NOOP("There is no collected money to give back."),
     .terminal = QT_TR_NOOP("There is nothing to give back on this payment.")},
    {.problem = Problem::ExceedsLeft,
     .what = QT_TR_NOOP("That is more than what is left."),
     .terminal = QT_TR_NOOP("That is more than what is left of this payment.")},
    {.problem = Problem::NotWhole,
     .what = QT_TR_NOOP("Part of it was refunded, so it can only be refunded."),
     .terminal =
         QT_TR_NOOP("A payment that was partly refunded cannot be cancelled. Refund the rest instead.")},
    {.problem = Problem::DayOver,
     .what = QT_TR_NOOP("Cancelling is possible on the day of the payment only."),
     .terminal = QT_TR_NOOP("A payment can be cancelled on its own day only. Refund it instead.")},
    {.problem = Problem::NoSuchPayment,
     .what = QT_TR_NOOP("The journal does not know this payment."),
     .terminal = QT_TR_NOOP("No such payment in the journal.")},
    {.problem = Problem::NoSuchItem,
     .what = QT_TR_NOOP("The payment has no such item."),
     .terminal = QT_TR_NOOP("This payment has no such item.")},
    {.problem = Problem::NotSettled,
     .what = QT_TR_NOOP("Some results are not known yet."),
     .remedy = QT_TR_NOOP("Look under Awaited results, then do it again."),
     .terminal = QT_TR_NOOP("There are results that are not known yet. Run recover, then close the day.")},
    {.problem = Problem::DayClosed,
     .what = QT_TR_NOOP("Nothing has happened since the last day end."),
     .remedy = QT_TR_NOOP("Look at the closed days under Day end."),
     .terminal = QT_TR_NOOP("There is nothing to close: nothing has happened since the last day end.")},
    {.problem = Problem::LinkOpen,
     .what = QT_TR_NOOP("A payment link of this order can be paid, or was. See Links."),
     .remedy = QT_TR_NOOP("Look at the order under Links."),
     .terminal = QT_TR_NOOP(
         "A payment link of this order can be paid, or was. Switch it off first; it is in link list.")},
    {.problem = Problem::LinkClosing,
     .what = QT_TR_NOOP("A payment link of this order was closed within the last half hour; somebody may "
                        "still be paying on its page."),
     .remedy = QT_TR_NOOP("Look at the order under Links."),
     .notCharged = QT_TR_NOOP("A payment link of this order was closed a moment ago, and somebody may still "
                              "be paying on its page. The order is held until %1. If the link was never sent "
                              "to anybody, use another order number."),
     .terminal = QT_TR_NOOP("A payment link of this order was closed, and somebody may still be paying on "
                            "its page; the order is held until the time given.")},
    {.problem = Problem::NoReturnPath,
     .what = QT_TR_NOOP("The page for the return from the bank could not be opened."),
     .remedy = QT_TR_NOOP("Do it again; if it stays so, send the customer a payment link."),
     .terminal =
         QT_TR_NOOP("The local page for the return from the bank could not be opened. Nothing was charged.")},
    {.problem = Problem::BatchInDoubt,
     .what = QT_TR_NOOP("The journal was put back since this run of refunds began, so rows that are missing "
                        "here may have been carried out already."),
     .remedy = QT_TR_NOOP("Give the rest of the run up, compare with iyzico’s list and take in what is "
                          "missing; then begin a new run with what is left."),
     .terminal = QT_TR_NOOP("The journal was put back since this run of refunds began, so rows that are "
                            "missing here may have been carried out already. Nothing was sent. Discard it "
                            "with --discard, compare with iyzico’s list, and begin a new run with what is "
                            "left.")},
    {.problem = Problem::CardsKept,
     .what = QT_TR_NOOP("iyzico keeps cards of this customer."),
     .remedy = QT_TR_NOOP("Delete the stored cards first."),
     .terminal = QT_TR_NOOP("iyzico keeps cards of this customer. Delete them first: cards delete.")},
    {.problem = Problem::StateChanged,
     .what = QT_TR_NOOP("The payment has changed in the meantime."),
     .terminal = QT_TR_NOOP("The payment has changed meanwhile. Look at it again.")},
    {.problem = Problem::NotSignedIn,
     .what = QT_TR_NOOP("Sign in first."),
     .remedy = QT_TR_NOOP("Sign in, then do it again."),
     .notCharged = QT_TR_NOOP("Nobody is signed in."),
     .terminal = QT_TR_NOOP("This journal has staff. Say who you are with --as NAME.")},
    {.problem = Problem::NoRight,
     .what = QT_TR_NOOP("Your role may not do this."),
     .remedy = QT_TR_NOOP("Ask somebody who may: the roles stand in Settings under Staff."),
     .notCharged = QT_TR_NOOP("Your role may not take payments.")},
    {.problem = Problem::AboveLimit,
     .what = QT_TR_NOOP("This is more, or later, than your role may do by itself. Ask finance."),
     .remedy = QT_TR_NOOP("Ask somebody who may: the roles stand in Settings under Staff.")},
    {.problem = Problem::NeedsSecond,
     .what = QT_TR_NOOP("A second person with the same right has to agree."),
     .remedy = QT_TR_NOOP("Ask somebody who may: the roles stand in Settings under Staff."),
     .terminal = QT_TR_NOOP("A second person with the same right must agree. Do it in the window.")},
    {.problem = Problem::NeedsPassword,
     .what = QT_TR_NOOP("Give your password again."),
     .remedy = QT_TR_NOOP("Sign in, then do it again."),
     .terminal = QT_TR_NOOP("Give your password again before money goes out.")},
    {.problem = Problem::WrongSecret,
     .what = QT_TR_NOOP("The name or the PIN or password is wrong."),
     .remedy = QT_TR_NOOP("Sign in, then do it again.")},
    {.problem = Problem::LockedOut,
     .what = QT_TR_NOOP("Too many wrong tries. The account is locked for a while."),
     .remedy = QT_TR_NOOP("Wait half an hour, or let an administrator set a new PIN or password.")},
    {.problem = Problem::WeakSecret,
     .what = QT_TR_NOOP("This PIN or password cannot be used."),
     .remedy = QT_TR_NOOP("Choose another PIN or password, one that nobody guesses."),
     .terminal = QT_TR_NOOP("This PIN or password cannot be used. A PIN has 6 to 12 digits, a password at "
                            "least 12 characters; neither may be a plain run.")},
    {.problem = Problem::BadName,
     .what = QT_TR_NOOP("This name cannot be used."),
     .remedy = QT_TR_NOOP("Choose another name.")},
    {.problem = Problem::NameTaken,
     .what = QT_TR_NOOP("This name is already taken."),
     .remedy = QT_TR_NOOP("Choose another name.")},
    {.problem = Problem::NoSuchPerson,
     .what = QT_TR_NOOP("There is nobody with this name."),
     .remedy = QT_TR_NOOP("Look at the list in Settings under Staff, then choose again.")},
    {.problem = Problem::LastOwner,
     .what = QT_TR_NOOP("The first account is an owner’s, and the last owner stays."),
     .remedy = QT_TR_NOOP("Make somebody an owner first.")},
    {.problem = Problem::NoSuchRequest, .what = QT_TR_NOOP("There is no such refund request.")},
    {.problem = Problem::NoSuchDifference,
     .what = QT_TR_NOOP("This difference is gone: the books were compared again."),
     .remedy = QT_TR_NOOP("Look under Reconciliation, then choose again."),
     .terminal = QT_TR_NOOP("There is no such difference.")},
    {.problem = Problem::RequestSettled,
     .what = QT_TR_NOOP("This refund request was settled in the meantime."),
     .terminal = QT_TR_NOOP("This refund request was settled meanwhile.")},
    {.problem = Problem::ClockWrong,
     .what = QT_TR_NOOP("This computer’s clock is off by more than half a day. Set it first."),
     .remedy = QT_TR_NOOP("Set this computer’s clock right, then do it again."),
     .terminal = QT_TR_NOOP("The clock of this computer is off by more than half a day; set it first.")},
    {.problem = Problem::SamePerson,
     .what = QT_TR_NOOP("The second person must be somebody else."),
     .remedy = QT_TR_NOOP("Ask somebody else to agree.")},
};

const ProblemText::Words &ProblemText::wordsOf(Problem problem)
{
    constexpr auto isInOrder = [] {
        for (std::size_t i = 0; i < std::size(table); ++i) {
            if (table[i].problem != Problem(i))
                return false;
        }
        return std::size(table) == allProblems.size();
    };
    static_assert(isInOrder());
    return table[std::size_t(problem)];
}

QString ProblemText::what(Problem problem)
{
    return tr(wordsOf(problem).what);
}

QString ProblemText::remedy(Problem problem)
{
    const char *const words = wordsOf(problem).remedy;
    return words ? tr(words) : tr("Look at the payment in the list, then choose again.");
}

QString ProblemText::whyNotCharged(const Error &error)
{
    const char *const words = wordsOf(error.problem).notCharged;
    if (!words)
        return what(error.problem);
    const QString text = tr(words);
    return text.contains(QLatin1String("%1")) ? text.arg(error.detail) : text;
}

QString ProblemText::terminal(Problem problem)
{
    const char *const words = wordsOf(problem).terminal;
    return words ? tr(words) : what(problem);
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <tl/expected.hpp>

namespace vezne::journal {

/// Why the journal did not do what was asked.
enum class Problem {
    // Faults of the file or the disk: nothing was recorded, so nothing may be sent.
    CannotOpen,  ///< missing folder, no permission, read-only
    Locked,      ///< another process writes this journal
    HalfCarried, ///< not all of another journal, which the detail names, has been carried in yet
    Full,        ///< no space left
    LowSpace,    ///< so little space is left that nothing new is begun
    Io,          ///< read or write failed
    Damaged,     ///< not a database, or the chain or projection does not hold
    Foreign,     ///< a database, but not a journal of ours
    Newer,       ///< written by a later version
    Older,       ///< written by an earlier version, and opened for reading: a writer brings it up
    WrongKey,    ///< the chain was made with another key
    ReadOnly,    ///< opened without the chain's key, for reading only
    Unreachable, ///< the server of a shared book does not answer; what was written last may or may not be
    RolledBack,  ///< an older or another copy stands in the journal's place
    CarriedAway, ///< its history goes on in the shared book that the detail names
    Unrecorded,  ///< a result was not recorded; nothing new is begun until the next start has asked for it

    // Refusals by the rules of money: nothing was recorded.
    Incomplete,    ///< what was asked for lacks something
    LooksRepeated, ///< an earlier charge looks like this one, and no reason was given for another
    AlreadyKnown,  ///< a payment that was found stands in the journal; the detail names the operation
    SaleHeld,      ///< the order has a payment that is live or not settled
    ChangeOpen,    ///< a cancel, refund or capture of this payment is still open
    NotHeld,       ///< capture of what is no hold, or no more
    NotPaid,       ///< the payment is not in a state that can be undone
    ExceedsLeft,   ///< more than what is left
    NotWhole,      ///< cancel after a refund
    DayOver,       ///< cancel after the payment's Istanbul day
    NoSuchPayment,
    NoSuchItem,
    NotSettled,   ///< a day with results that are not known cannot be closed
    DayClosed,    ///< the day is closed already, or there is nothing to close
    LinkOpen,     ///< the order has a payment link that may be paid, or a payment that is taken for its
    LinkClosing,  ///< one was switched off or deleted, and its page may still be open; the detail: until when
    NoReturnPath, ///< the page to which a 3-D Secure customer returns could not be opened
    BatchInDoubt, ///< the journal was put back, or trusted, since: rows may have been carried out already
    CardsKept,    ///< iyzico keeps cards of a customer who is to be erased
    StateChanged, ///< the operation is no longer in the state it was seen in

    // Refusals by who may do what: nothing was recorded but the refusal.
    NotSignedIn,   ///< the journal has staff and nobody is signed in
    NoRight,       ///< this role may not do this
    AboveLimit,    ///< more, or later, than this role may by itself
    NeedsSecond,   ///< a second person with the same right has to agree
    NeedsPassword, ///< the password has to be given again before money goes out
    WrongSecret,   ///< no such person, or not their PIN or password
    LockedOut,     ///< too many failures; the detail says until when
    WeakSecret,    ///< a PIN or password that nobody should have
    BadName,       ///< empty, too long, or reserved
    NameTaken,     ///< somebody has this name, or one that reads the same
    NoSuchPerson,
    LastOwner, ///< the last owner stays, and the first account is an owner's
    NoSuchRequest,
    NoSuchDifference,
    RequestSettled, ///< the refund that was asked for was granted or declined meanwhile
    ClockWrong,     ///< this machine's clock and the provider's are too far apart
    SamePerson,     ///< a second person is needed, and it is the same one
};

inline constexpr auto allProblems = [] {
    std::array<Problem, std::size_t(Problem::SamePerson) + 1> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = Problem(i);
    return all;
}();

[[nodiscard]] constexpr bool isRefusal(Problem problem)
{
    return problem >= Problem::Incomplete;
}

/// For scripts: `SALE_HELD`, `EXCEEDS_LEFT`, ...
[[nodiscard]] QString word(Problem problem);

struct Error
{
    Problem problem = Problem::Io;
    QString detail; ///< for the log and under "details"
};

template<class T>
using Result = tl::expected<T, Error>;

} // namespace vezne::journal

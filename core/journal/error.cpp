// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/error.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString word(Problem problem)
{
    switch (problem) {
    case Problem::CannotOpen:
        return u"CANNOT_OPEN"_s;
    case Problem::Locked:
        return u"LOCKED"_s;
    case Problem::HalfCarried:
        return u"HALF_CARRIED"_s;
    case Problem::Full:
        return u"DISK_FULL"_s;
    case Problem::LowSpace:
        return u"LOW_SPACE"_s;
    case Problem::Io:
        return u"IO"_s;
    case Problem::Damaged:
        return u"DAMAGED"_s;
    case Problem::Foreign:
        return u"FOREIGN"_s;
    case Problem::Newer:
        return u"NEWER"_s;
    case Problem::Older:
        return u"OLDER"_s;
    case Problem::WrongKey:
        return u"WRONG_KEY"_s;
    case Problem::ReadOnly:
        return u"READ_ONLY"_s;
    case Problem::Unreachable:
        return u"UNREACHABLE"_s;
    case Problem::RolledBack:
        return u"ROLLED_BACK"_s;
    case Problem::CarriedAway:
        return u"CARRIED_AWAY"_s;
    case Problem::Unrecorded:
        return u"UNRECORDED"_s;
    case Problem::Incomplete:
        return u"INCOMPLETE"_s;
    case Problem::LooksRepeated:
        return u"LOOKS_REPEATED"_s;
    case Problem::AlreadyKnown:
        return u"ALREADY_KNOWN"_s;
    case Problem::SaleHeld:
        return u"SALE_HELD"_s;
    case Problem::ChangeOpen:
        return u"CHANGE_OPEN"_s;
    case Problem::NotHeld:
        return u"NOT_HELD"_s;
    case Problem::NotPaid:
        return u"NOT_PAID"_s;
    case Problem::ExceedsLeft:
        return u"EXCEEDS_LEFT"_s;
    case Problem::NotWhole:
        return u"NOT_WHOLE"_s;
    case Problem::DayOver:
        return u"DAY_OVER"_s;
    case Problem::NoSuchPayment:
        return u"NO_SUCH_PAYMENT"_s;
    case Problem::NoSuchItem:
        return u"NO_SUCH_ITEM"_s;
    case Problem::NotSettled:
        return u"NOT_SETTLED"_s;
    case Problem::DayClosed:
        return u"DAY_CLOSED"_s;
    case Problem::LinkOpen:
        return u"LINK_OPEN"_s;
    case Problem::LinkClosing:
        return u"LINK_CLOSING"_s;
    case Problem::NoReturnPath:
        return u"NO_RETURN_PATH"_s;
    case Problem::BatchInDoubt:
        return u"BATCH_IN_DOUBT"_s;
    case Problem::CardsKept:
        return u"CARDS_KEPT"_s;
    case Problem::StateChanged:
        return u"STATE_CHANGED"_s;
    case Problem::NotSignedIn:
        return u"NOT_SIGNED_IN"_s;
    case Problem::NoRight:
        return u"NO_RIGHT"_s;
    case Problem::AboveLimit:
        return u"ABOVE_LIMIT"_s;
    case Problem::NeedsSecond:
        return u"NEEDS_SECOND"_s;
    case Problem::NeedsPassword:
        return u"NEEDS_PASSWORD"_s;
    case Problem::WrongSecret:
        return u"WRONG_SECRET"_s;
    case Problem::LockedOut:
        return u"LOCKED_OUT"_s;
    case Problem::WeakSecret:
        return u"WEAK_SECRET"_s;
    case Problem::BadName:
        return u"BAD_NAME"_s;
    case Problem::NameTaken:
        return u"NAME_TAKEN"_s;
    case Problem::NoSuchPerson:
        return u"NO_SUCH_PERSON"_s;
    case Problem::LastOwner:
        return u"LAST_OWNER"_s;
    case Problem::NoSuchRequest:
        return u"NO_SUCH_REQUEST"_s;
    case Problem::NoSuchDifference:
        return u"NO_SUCH_DIFFERENCE"_s;
    case Problem::RequestSettled:
        return u"REQUEST_SETTLED"_s;
    case Problem::ClockWrong:
        return u"CLOCK_WRONG"_s;
    case Problem::SamePerson:
        return u"SAME_PERSON"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/operation.h"

#include <QStringList>
#include <algorithm>

#include "core/base/fromword.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// docs/reliability.md says how they are tried out. Sending -> Challenge -> Sending is 3-D Secure: started, at
// the bank's page, finished; at a hosted page the money moves without us, so Challenge ends in what the
// page's result says. Ours besides: a held payment is cleared or rejected, and two persons keep a late
// charge.
constexpr std::array paymentMoves{
    Move{State::Intent, State::Sending},      Move{State::Intent, State::Abandoned},
    Move{State::Sending, State::NotSent},     Move{State::Sending, State::Paid},
    Move{State::Sending, State::PaidHeld},    Move{State::Sending, State::Declined},
    Move{State::Sending, State::Challenge},   Move{State::Sending, State::Unknown},
    Move{State::Challenge, State::Sending},   Move{State::Challenge, State::Declined},
    Move{State::Challenge, State::Abandoned}, Move{State::Challenge, State::Paid},
    Move{State::Challenge, State::PaidHeld},  Move{State::Challenge, State::Unknown},
    Move{State::Unknown, State::Paid},        Move{State::Unknown, State::PaidHeld},
    Move{State::Unknown, State::Declined},    Move{State::Unknown, State::NotCharged},
    Move{State::Unknown, State::Review},      Move{State::NotCharged, State::LateCharge},
    Move{State::Review, State::Paid},         Move{State::Review, State::NotCharged},
    Move{State::PaidHeld, State::Paid},       Move{State::PaidHeld, State::Declined},
    Move{State::LateCharge, State::Paid},
};

constexpr std::array changeMoves{
    Move{State::Intent, State::Sending},  Move{State::Intent, State::Abandoned},
    Move{State::Sending, State::Done},    Move{State::Sending, State::Refused},
    Move{State::Sending, State::NotSent}, Move{State::Sending, State::Unknown},
    Move{State::Unknown, State::Done},    Move{State::Unknown, State::Refused},
    Move{State::Unknown, State::NotDone}, Move{State::Unknown, State::Review},
    Move{State::Review, State::Done},     Move{State::Review, State::NotDone},
    Move{State::NotDone, State::Done}, // the provider did it late: it counts, whatever was believed
};

Standing standingOfCollected(Kind kind, State state, const Settled &settled)
{
    const qint64 taken = kind == Kind::Preauth ? settled.captured : settled.paid;
    if (settled.cancelled)
        return Standing::Cancelled;
    if (taken > 0 && settled.refunded >= taken)
        return Standing::Refunded;
    if (state == State::LateCharge)
        return Standing::Attention; // until it is given back whole
    if (taken == 0)
        return Standing::Reserved;
    if (settled.refunded > 0)
        return Standing::PartlyRefunded;
    return state == State::Paid ? Standing::Paid : Standing::Held;
}

} // namespace

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Charge:
        return u"charge"_s;
    case Kind::Preauth:
        return u"preauth"_s;
    case Kind::Capture:
        return u"capture"_s;
    case Kind::Cancel:
        return u"cancel"_s;
    case Kind::Refund:
        return u"refund"_s;
    }
    Q_UNREACHABLE();
}

QString word(State state)
{
    switch (state) {
    case State::Intent:
        return u"INTENT"_s;
    case State::Sending:
        return u"SENDING"_s;
    case State::Unknown:
        return u"UNKNOWN"_s;
    case State::NotSent:
        return u"NOT_SENT"_s;
    case State::Review:
        return u"REVIEW"_s;
    case State::Abandoned:
        return u"ABANDONED"_s;
    case State::Challenge:
        return u"CHALLENGE"_s;
    case State::Paid:
        return u"PAID"_s;
    case State::PaidHeld:
        return u"PAID_HELD"_s;
    case State::Declined:
        return u"DECLINED"_s;
    case State::NotCharged:
        return u"NOT_CHARGED"_s;
    case State::LateCharge:
        return u"LATE_CHARGE"_s;
    case State::Done:
        return u"DONE"_s;
    case State::Refused:
        return u"REFUSED"_s;
    case State::NotDone:
        return u"NOT_DONE"_s;
    }
    Q_UNREACHABLE();
}

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Pending:
        return u"pending"_s;
    case Standing::Challenge:
        return u"challenge"_s;
    case Standing::Paid:
        return u"paid"_s;
    case Standing::Held:
        return u"held"_s;
    case Standing::Reserved:
        return u"reserved"_s;
    case Standing::Declined:
        return u"declined"_s;
    case Standing::NotSent:
        return u"not_sent"_s;
    case Standing::Cancelled:
        return u"cancelled"_s;
    case Standing::PartlyRefunded:
        return u"partly_refunded"_s;
    case Standing::Refunded:
        return u"refunded"_s;
    case Standing::Attention:
        return u"attention"_s;
    case Standing::Done:
        return u"done"_s;
    case Standing::NotDone:
        return u"not_done"_s;
    }
    Q_UNREACHABLE();
}

QString word(ThreeDs threeDs)
{
    switch (threeDs) {
    case ThreeDs::None:
        return {};
    case ThreeDs::Started:
        return u"started"_s;
    case ThreeDs::Finishing:
        return u"finishing"_s;
    }
    Q_UNREACHABLE();
}

QString word(HostedPage page)
{
    switch (page) {
    case HostedPage::None:
        return {};
    case HostedPage::Checkout:
        return u"checkout"_s;
    case HostedPage::PayWithIyzico:
        return u"pwi"_s;
    case HostedPage::Bkm:
        return u"bkm"_s;
    case HostedPage::Link:
        return u"link"_s;
    case HostedPage::Elsewhere:
        return u"elsewhere"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Kind> kindFromWord(QStringView word)
{
    return fromWord(allKinds, word);
}

std::optional<State> stateFromWord(QStringView word)
{
    return fromWord(allStates, word);
}

std::optional<Standing> standingFromWord(QStringView word)
{
    return fromWord(allStandings, word);
}

ThreeDs threeDsFromWord(QStringView word)
{
    constexpr std::array all{ThreeDs::None, ThreeDs::Started, ThreeDs::Finishing};
    return fromWord(all, word).value_or(ThreeDs::None);
}

HostedPage hostedPageFromWord(QStringView word)
{
    constexpr std::array all{HostedPage::None, HostedPage::Checkout, HostedPage::PayWithIyzico,
                             HostedPage::Bkm,  HostedPage::Link,     HostedPage::Elsewhere};
    return fromWord(all, word).value_or(HostedPage::None);
}

QString textFromNumbers(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

std::vector<int> numbersFromText(const QString &text)
{
    std::vector<int> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const int number = part.toInt(); number > 0)
            numbers.push_back(number);
    }
    return numbers;
}

bool isPayment(Kind kind)
{
    return kind == Kind::Charge || kind == Kind::Preauth;
}

bool isOpen(State state)
{
    return state == State::Intent || state == State::Sending || state == State::Challenge ||
           state == State::Unknown;
}

bool holdsSale(State state)
{
    return isOpen(state) || state == State::Review || state == State::Paid || state == State::PaidHeld;
}

bool holdsAmount(State state)
{
    return isOpen(state) || state == State::Review || state == State::Done;
}

State collectedState(std::optional<int> fraudStatus)
{
    return fraudStatus == 1 ? State::Paid : State::PaidHeld;
}

bool isCollected(State state)
{
    return state == State::Paid || state == State::PaidHeld || state == State::LateCharge;
}

std::span<const Move> legalMoves(Kind kind)
{
    return isPayment(kind) ? std::span<const Move>(paymentMoves) : std::span<const Move>(changeMoves);
}

bool isLegal(Kind kind, State from, State to)
{
    const auto moves = legalMoves(kind);
    return std::ranges::find(moves, Move{from, to}) != moves.end();
}

bool isLegalBeginning(Kind kind, State state)
{
    return state == State::Intent || (kind == Kind::Charge && isCollected(state)) ||
           (!isPayment(kind) && state == State::Done);
}

Standing standingOf(Kind kind, State state, const Settled &settled)
{
    switch (state) {
    case State::Intent:
    case State::Sending:
    case State::Unknown:
        return Standing::Pending;
    case State::Challenge:
        return Standing::Challenge;
    case State::Review:
        return Standing::Attention;
    case State::Paid:
    case State::PaidHeld:
    case State::LateCharge:
        return standingOfCollected(kind, state, settled);
    case State::Declined:
        return Standing::Declined;
    case State::NotSent:
    case State::Abandoned:
        return isPayment(kind) ? Standing::NotSent : Standing::NotDone;
    case State::NotCharged:
        return Standing::NotSent;
    case State::Done:
        return Standing::Done;
    case State::Refused:
    case State::NotDone:
        return Standing::NotDone;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::journal

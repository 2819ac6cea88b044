// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/link.h"

#include "core/base/fromword.h"
#include "core/base/istanbul.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString word(LinkState state)
{
    switch (state) {
    case LinkState::Making:
        return u"MAKING"_s;
    case LinkState::Unknown:
        return u"UNKNOWN"_s;
    case LinkState::On:
        return u"ON"_s;
    case LinkState::Off:
        return u"OFF"_s;
    case LinkState::Deleted:
        return u"DELETED"_s;
    case LinkState::NotMade:
        return u"NOT_MADE"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LinkState> linkStateFromWord(QStringView text)
{
    return fromWord(allLinkStates, text);
}

QString word(MatchState state)
{
    switch (state) {
    case MatchState::Guess:
        return u"guess"_s;
    case MatchState::Confirmed:
        return u"confirmed"_s;
    case MatchState::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

namespace {

bool isClosed(LinkState state)
{
    return state == LinkState::Off || state == LinkState::Deleted;
}

bool hasStock(const Link &link)
{
    return !link.stock || link.soldCount < *link.stock || link.leftThere.value_or(0) != 0;
}

} // namespace

void Link::close(LinkState to, Instant at)
{
    if (!isClosed(state))
        since = at;
    state = to;
}

bool Link::mayBePaid() const
{
    const bool isOpen = state == LinkState::Making || state == LinkState::Unknown || state == LinkState::On;
    return isOpen && hasStock(*this);
}

std::optional<Instant> Link::heldUntil() const
{
    return isClosed(state) && since && hasStock(*this) ? std::optional(*since + longestStay) : std::nullopt;
}

QString heldUntilText(Instant until)
{
    return istanbul::dateTime(std::chrono::ceil<std::chrono::minutes>(until)).toString(u"HH:mm"_s);
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkentry.h"

#include <algorithm>

#include "core/iyzico/errors.h"
#include "core/iyzico/trouble.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Link;
using journal::LinkState;

bool enterMade(Link &link, const iyzico::Outcome &outcome)
{
    if (const auto *notSent = std::get_if<iyzico::NotSent>(&outcome)) {
        link.state = LinkState::NotMade;
        link.error = iyzico::word(notSent->trouble);
        return false;
    }
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    if (!answer) {
        link.state = LinkState::Unknown;
        return false;
    }
    if (answer->isSuccess()) {
        const auto address = iyzico::readLinkAddress(*answer);
        if (!address) {
            link.state = LinkState::Unknown; // the list will tell
            return false;
        }
        link.state = LinkState::On;
        link.token = address->token;
        link.url = address->url;
        return true;
    }
    const auto meaning = iyzico::meaningOf(answer->errorCode(), answer->errorGroup());
    link.state = meaning == iyzico::FailureMeaning::Unknown ? LinkState::Unknown : LinkState::NotMade;
    link.error = u"%1 %2"_s.arg(answer->errorCode(), answer->errorMessage()).trimmed();
    return false;
}

bool isGone(const iyzico::Outcome &outcome)
{
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    return answer && answer->errorCode() == iyzico::errorcode::unknownPage;
}

bool enterTurned(Link &link, LinkState to, const iyzico::Outcome &outcome, Instant now)
{
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    if (answer && (answer->isSuccess() || isGone(outcome))) {
        if (to == LinkState::On && !isGone(outcome))
            link.state = to;
        else
            link.close(isGone(outcome) ? LinkState::Deleted : to, now);
        return answer->isSuccess() || to == LinkState::Deleted;
    }
    // One that was to be switched on is taken for on until iyzico says that it is not: the list tells.
    const bool isRefused = answer && iyzico::meaningOf(answer->errorCode(), answer->errorGroup()) !=
                                         iyzico::FailureMeaning::Unknown;
    if (to == LinkState::On && (isRefused || std::holds_alternative<iyzico::NotSent>(outcome)))
        link.state = LinkState::Off; // and its page closed when it was closed before
    return false;
}

void enterListed(Link &link, const iyzico::ListedLink &listed, bool isAwaited, Instant asked, Instant now)
{
    if (listed.soldCount > link.soldCount && !isAwaited)
        link.soldAfter = link.askedAt.value_or(link.createdAt);
    link.name = listed.name;
    link.token = listed.token;
    link.url = listed.url;
    if (listed.isActive)
        link.state = LinkState::On;
    else
        link.close(LinkState::Off, now);
    link.soldCount = std::max(link.soldCount, listed.soldCount);
    link.leftThere = listed.left;
    link.askedAt = asked;
}

} // namespace vezne::till

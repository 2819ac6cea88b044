// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkerrand.h"

#include "core/iyzico/endpoints/link.h"
#include "core/iyzico/errors.h"
#include "core/iyzico/trouble.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Link;
using journal::LinkState;

LinkErrand::LinkErrand(const journal::LinkBook &book, iyzico::Client &client, Link link, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_client(client)
    , m_link(std::move(link))
{}

void LinkErrand::start(iyzico::Call call, Enter enter)
{
    m_enter = std::move(enter);
    iyzico::Job *job = m_client.send(std::move(call));
    connect(job, &iyzico::Job::finished, this, &LinkErrand::hear);
}

void LinkErrand::hear(const iyzico::Outcome &outcome)
{
    LinkErrandEnd end{.outcome = outcome};
    // Read again: the list may have brought news of it meanwhile.
    if (const auto now = m_book.find(m_link.id); now && *now)
        m_link = **now;
    end.isDone = m_enter(m_link, outcome);
    if (const auto kept = m_book.keep(m_link); !kept) {
        end.isDone = false;
        end.unrecorded = kept.error();
    }
    end.link = m_link;
    Q_EMIT finished(end);
    deleteLater();
}

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

bool enterTurned(Link &link, LinkState to, const iyzico::Outcome &outcome)
{
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    const bool isGone = answer && answer->errorCode() == "5124"_L1;
    if (answer && (answer->isSuccess() || isGone)) {
        link.state = isGone ? LinkState::Deleted : to;
        return answer->isSuccess() || to == LinkState::Deleted;
    }
    // One that was to be switched on is taken for on until iyzico says that it is not: the list tells.
    const bool isRefused = answer && iyzico::meaningOf(answer->errorCode(), answer->errorGroup()) !=
                                         iyzico::FailureMeaning::Unknown;
    if (to == LinkState::On && (isRefused || std::holds_alternative<iyzico::NotSent>(outcome)))
        link.state = LinkState::Off;
    return false;
}

} // namespace vezne::till

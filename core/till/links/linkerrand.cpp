// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkerrand.h"

#include <QTimer>

namespace vezne::till {

using journal::Link;
using journal::LinkState;

LinkErrand::LinkErrand(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                       Link link, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_book(journal.database())
    , m_budget(std::move(budget))
    , m_link(std::move(link))
{}

void LinkErrand::start(std::deque<Step> steps)
{
    m_steps = std::move(steps);
    send();
}

void LinkErrand::send()
{
    Step &step = m_steps.front();
    const auto pause = step.isInquiry ? m_budget() : std::chrono::milliseconds(0);
    if (pause.count() > 0) {
        QTimer::singleShot(pause, this, &LinkErrand::send);
        return;
    }
    iyzico::Job *job = m_client.send(std::move(step.call));
    connect(job, &iyzico::Job::finished, this, &LinkErrand::hear);
}

void LinkErrand::hear(const iyzico::Outcome &outcome)
{
    LinkErrandEnd end{.outcome = outcome};
    if (const auto entered = m_journal.writeBeside([&] { return enter(outcome, end); }); !entered) {
        end.isDone = false;
        end.unrecorded = entered.error();
    }
    m_steps.pop_front();
    if (end.isDone && !m_steps.empty() && m_link.state != LinkState::Deleted)
        return send();
    end.link = m_link;
    Q_EMIT finished(end);
    deleteLater();
}

journal::Result<void> LinkErrand::enter(const iyzico::Outcome &outcome, LinkErrandEnd &end)
{
    const auto now = m_book.present(m_journal.clock().now());
    const auto link = m_book.find(m_link.id);
    if (!now || !link)
        return tl::unexpected(!now ? now.error() : link.error());
    if (*link)
        m_link = **link;
    end.isDone = m_steps.front().enter(m_link, outcome, *now);
    const bool goesOn = end.isDone && m_steps.size() > 1 && m_link.state != LinkState::Deleted;
    return goesOn ? m_book.keep(m_link) : m_book.end(m_link);
}

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/visit.h"

namespace vezne::till {

using namespace std::chrono_literals;
using journal::State;

Visit::Visit(journal::Journal &journal, iyzico::Client &client, const journal::Intent &intent,
             Language language, const Options &options, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_intent(intent)
    , m_language(language)
    , m_options(options)
    , m_book(journal.database())
{
    m_tick.setInterval(m_options.tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { watch(); });
}

std::optional<Instant> Visit::until() const
{
    return m_stage == Stage::AtPage ? std::optional(m_until) : std::nullopt;
}

void Visit::setStage(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::AtPage) {
        m_tick.stop();
        m_page.clear();
    }
    Q_EMIT stageChanged();
}

Attempt *Visit::attempt(State from, iyzico::Call call, Attempt::Judge judge)
{
    auto *attempt =
        new Attempt(m_journal, m_client, m_intent.id, from, std::move(call), std::move(judge), this);
    connect(attempt, &Attempt::changed, this, &Visit::changed);
    return attempt;
}

void Visit::wait(Instant until)
{
    m_until = until;
    m_end = ticks() + (until - m_journal.clock().now());
    m_tick.start();
    setStage(Stage::AtPage);
}

bool Visit::isOver() const
{
    return ticks() >= m_end || m_journal.clock().now() >= m_until;
}

bool Visit::takeOneCall()
{
    const auto booking = m_book.book(m_journal.clock().now(), 1, m_options.budget);
    return booking && booking->isGranted;
}

void Visit::conclude(State to, const journal::Facts &facts)
{
    const auto recorded = m_journal.move(m_intent.id, State::Challenge, to, facts);
    Q_EMIT changed(m_intent.id);
    end({.operation = m_intent.id,
         .state = to,
         .facts = facts,
         .unrecorded = recorded ? std::nullopt : std::optional(recorded.error())});
}

void Visit::end(const AttemptEnd &ended)
{
    if (m_loopback)
        m_loopback->close();
    setStage(Stage::Ended);
    Q_EMIT finished(ended);
    deleteLater();
}

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/attempt.h"

#include <QTimer>

namespace vezne::till {

using journal::State;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 4; // each waits for ten seconds itself, see Journal::move()
constexpr auto pauseWhileLocked = 250ms;

} // namespace

Attempt::Attempt(journal::Journal &journal, iyzico::Client &client, QString operation, State from,
                 iyzico::Call call, Judge judge, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_client(client)
    , m_operation(std::move(operation))
    , m_from(from)
    , m_call(std::move(call))
    , m_judge(std::move(judge))
{}

void Attempt::start()
{
    // On disk before the first byte leaves: whoever finds Sending later knows that it may have been sent.
    const auto sending = m_journal.move(m_operation, m_from, State::Sending,
                                        {.why = QStringLiteral("send"), .account = m_client.account()});
    if (!sending) {
        const AttemptEnd nothingSent{
            .operation = m_operation, .state = m_from, .facts = {}, .unrecorded = sending.error()};
        QTimer::singleShot(0, this, [this, nothingSent] { end(nothingSent); });
        return;
    }
    m_job = m_client.send(std::move(m_call));
    connect(m_job, &iyzico::Job::finished, this, &Attempt::conclude);
    Q_EMIT changed(m_operation);
}

void Attempt::giveUp(const QString &why)
{
    m_givenUp = why;
    if (m_job)
        m_job->abort();
}

void Attempt::conclude(const iyzico::Outcome &outcome)
{
    Verdict verdict = m_judge(outcome);
    if (verdict.to == State::Unknown && !m_givenUp.isEmpty())
        verdict.facts.why = m_givenUp;
    write(verdict);
}

void Attempt::write(const Verdict &verdict)
{
    const auto recorded = m_journal.move(m_operation, State::Sending, verdict.to, verdict.facts);
    // Somebody reads the whole journal, to check or to copy it. That passes.
    const bool isLocked = !recorded && recorded.error().problem == journal::Problem::Locked;
    if (isLocked && ++m_tries < mostTries) {
        QTimer::singleShot(pauseWhileLocked, this, [this, verdict] { write(verdict); });
        return;
    }
    end({.operation = m_operation,
         .state = verdict.to,
         .facts = verdict.facts,
         .unrecorded = recorded ? std::nullopt : std::optional(recorded.error())});
}

void Attempt::end(const AttemptEnd &end)
{
    Q_EMIT changed(m_operation);
    Q_EMIT finished(end);
    deleteLater();
}

} // namespace vezne::till

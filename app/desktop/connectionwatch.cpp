// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connectionwatch.h"

#include "core/iyzico/endpoints/connectiontest.h"

namespace vezne::desktop {

using namespace std::chrono_literals;

ConnectionWatch::ConnectionWatch(iyzico::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pause(30s)
{
    connect(&m_pause, &ui::Pause::over, this, &ConnectionWatch::ask);
}

void ConnectionWatch::start()
{
    ask();
}

void ConnectionWatch::ask()
{
    iyzico::Job *job = m_client.send(iyzico::connectionTestCall());
    connect(job, &iyzico::Job::finished, this, [this](const iyzico::Outcome &outcome) {
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        Q_EMIT heard(answer && answer->isSuccess());
        m_pause.restart();
    });
}

} // namespace vezne::desktop

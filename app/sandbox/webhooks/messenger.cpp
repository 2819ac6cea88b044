// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhooks/messenger.h"

#include "app/sandbox/webhooks/delivery.h"
#include "app/sandbox/webhooks/notification.h"

namespace vezne::sandbox {

namespace {

constexpr int mostTries = 3;
constexpr std::chrono::minutes pause{15};
// The provider's clock may be moved at any time, so it is looked at instead of waited for.
constexpr std::chrono::milliseconds lookEvery{200};

} // namespace

Messenger::Messenger(const Ledger &ledger, const ControlPlane &controlPlane, const ProviderClock &clock,
                     const iyzico::Credentials &credentials)
    : m_ledger(ledger)
    , m_controlPlane(controlPlane)
    , m_clock(clock)
    , m_credentials(credentials)
{
    connect(&m_timer, &QTimer::timeout, this, &Messenger::deliverWhatIsDue);
    m_timer.start(lookEvery);
}

void Messenger::deliverWhatIsDue()
{
    if (m_controlPlane.account().webhookUrl.isEmpty())
        return;
    for (const Notice &notice : m_ledger.notices().due(m_clock.now(), mostTries)) {
        if (!m_underWay.contains(notice.id))
            deliver(notice);
    }
}

void Messenger::deliver(const Notice &notice)
{
    const Account &account = m_controlPlane.account();
    const QByteArray signature =
        account.signsWebhooks ? signatureOf(notice, m_credentials.secretKey) : QByteArray();
    m_underWay.insert(notice.id);
    auto *delivery = new Delivery(QUrl(account.webhookUrl), bodyOf(notice), signature, this);
    connect(delivery, &Delivery::finished, this, [this, notice](bool isAccepted) {
        m_underWay.remove(notice.id);
        m_ledger.notices().setOutcome(notice.id, notice.tries + 1, isAccepted, m_clock.now() + pause);
    });
}

} // namespace vezne::sandbox

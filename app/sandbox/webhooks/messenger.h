// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTimer>

#include "app/sandbox/controlplane.h"
#include "core/iyzico/credentials.h"

namespace vezne::sandbox {

/// Tells the merchant what happened: each notice up to three times, a quarter of an hour apart on the
/// provider's clock, until it is accepted.
class Messenger final : public QObject
{
    Q_OBJECT

public:
    Messenger(const Ledger &ledger, const ControlPlane &controlPlane, const ProviderClock &clock,
              const iyzico::Credentials &credentials);

private:
    void deliverWhatIsDue();
    void deliver(const Notice &notice);

    const Ledger &m_ledger;
    const ControlPlane &m_controlPlane;
    const ProviderClock &m_clock;
    const iyzico::Credentials &m_credentials;
    QSet<qint64> m_underWay;
    QTimer m_timer;
};

} // namespace vezne::sandbox

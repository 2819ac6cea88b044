// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/sandbox/controlplane.h"
#include "app/sandbox/envelope.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/options.h"
#include "app/sandbox/pages/pageroutes.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/services/routes.h"
#include "app/sandbox/webhooks/messenger.h"
#include "core/iyzico/credentials.h"

namespace vezne::sandbox {

/// The provider: takes every request, counts it, lets the services work, and answers well or, when asked to,
/// badly.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    Sandbox(const Options &options, Ledger ledger);

    /// Begins to listen; gives the address, or why not.
    [[nodiscard]] tl::expected<QString, QString> start(const QHostAddress &host, quint16 port);

private:
    void take(const Request &request, const Exchange &exchange);
    void answer(const Request &request, const Exchange &exchange, const Faults::Verdict &verdict);
    void answerBadly(const Request &request, const Exchange &exchange, const Fault &fault,
                     std::chrono::milliseconds hiddenFor);

    /// Does the work and gives the answer to it.
    [[nodiscard]] Response perform(const Request &request, std::chrono::milliseconds hiddenFor,
                                   Distortion distortion = Distortion::None) const;
    [[nodiscard]] Response show(const PageRoute &route, const Call &call, Distortion distortion) const;
    [[nodiscard]] std::optional<ErrorCode> accessFault(const Request &request, const Route &route) const;
    [[nodiscard]] Call readCall(std::chrono::milliseconds hiddenFor, const QJsonObject &fields) const;
    [[nodiscard]] Response refused(const Request &request, ErrorCode code) const;
    [[nodiscard]] Response written(const Outcome &outcome, const Call &call, Distortion distortion) const;

    Ledger m_ledger;
    ProviderClock m_clock;
    Faults m_faults;
    ControlPlane m_controlPlane;
    iyzico::Credentials m_credentials;
    RateLimit m_rateLimit;
    wire::Spelling m_spelling;
    int m_binDigits;
    bool m_isQuiet;
    QString m_origin; ///< where it listens
    Server m_server;
    Messenger m_messenger;
};

} // namespace vezne::sandbox

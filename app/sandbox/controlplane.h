// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/http/exchange.h"
#include "app/sandbox/http/request.h"
#include "app/sandbox/ledger/ledger.h"
#include "app/sandbox/providerclock.h"

namespace vezne::sandbox {

/// The calls under `/sandbox/` by which tests look into the provider and make it misbehave. They need no keys
/// and are no part of the provider's API. Errors are HTTP 400 with `{"error": sentence}`.
class ControlPlane
{
public:
    ControlPlane(const Ledger &ledger, Faults &faults, ProviderClock &clock)
        : m_ledger(ledger)
        , m_faults(faults)
        , m_clock(clock)
    {}

    [[nodiscard]] static bool isResponsibleFor(const QByteArray &path)
    {
        return path.startsWith("/sandbox/");
    }
    [[nodiscard]] Response handle(const Request &request);

    /// Puts the clock back to where the ledger remembers it.
    void restoreClock();

private:
    [[nodiscard]] Response ledger() const;
    [[nodiscard]] Response addFault(const QByteArray &body);
    [[nodiscard]] Response moveClock(const QByteArray &body);
    [[nodiscard]] Response reset();

    const Ledger &m_ledger;
    Faults &m_faults;
    ProviderClock &m_clock;
};

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
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
    /// `account`: as it is until a call changes it, and again after a reset.
    ControlPlane(const Ledger &ledger, Faults &faults, ProviderClock &clock, const Account &account)
        : m_ledger(ledger)
        , m_faults(faults)
        , m_clock(clock)
        , m_agreed(account)
        , m_account(account)
    {}

    [[nodiscard]] static bool isResponsibleFor(const QByteArray &path)
    {
        return path.startsWith("/sandbox/");
    }
    [[nodiscard]] Response handle(const Request &request);

    /// Puts clock and account back to where the ledger remembers them.
    void restore();

    [[nodiscard]] const Account &account() const { return m_account; }

private:
    [[nodiscard]] Response ledger() const;
    [[nodiscard]] Response addFault(const QByteArray &body);
    [[nodiscard]] Response webhooks() const;
    [[nodiscard]] Response changeAccount(const QByteArray &body);
    [[nodiscard]] Response decideReview(const QByteArray &body);
    [[nodiscard]] Response moveClock(const QByteArray &body);
    [[nodiscard]] Response reset();

    const Ledger &m_ledger;
    Faults &m_faults;
    ProviderClock &m_clock;
    Account m_agreed;
    Account m_account;
};

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/charging.h"

/// 3-D Secure: begun by the merchant, answered by the customer at the bank's page, finished by the merchant.
/// Money moves at the end alone.
namespace vezne::sandbox {

constexpr int triesAllowed = 3;                   ///< wrong codes; ours
constexpr std::chrono::minutes challengeLife{15}; ///< the provider publishes none; ours

/// A payment on its way.
struct ThreeDs
{
    Payment payment;
    Challenge challenge;
};

/// Records the payment and what the bank will ask; a failure when the bank has no page for this card.
/// `formToken`: the hosted form that the customer pays in; empty for the merchant's own.
[[nodiscard]] tl::expected<ThreeDs, Failure> beginThreeDs(const PaymentOrder &order, const Call &call,
                                                          const Ledger &ledger, Taking taking,
                                                          const QString &callbackUrl,
                                                          const std::optional<QString> &formToken = {});

/// Whether the bank's page may still be answered.
[[nodiscard]] bool isOpen(const Challenge &challenge, const Payment &payment, Instant now);

/// Records how the bank's page ended, also in both records given.
void endChallenge(Challenge &challenge, Payment &payment, Challenge::Result result, int mdStatus,
                  const Call &call, const Ledger &ledger);

/// Takes the money of a payment whose page has ended, or refuses to.
[[nodiscard]] tl::expected<Payment, Failure> completeThreeDs(const Payment &payment, const Call &call,
                                                             const Ledger &ledger);

/// `00000N` ends the page with mdStatus N, from 0 to 8; nothing for other codes.
[[nodiscard]] std::optional<int> mdStatusOfTestCode(const QString &code);

} // namespace vezne::sandbox

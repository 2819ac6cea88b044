// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/paymentorder.h"
#include "app/sandbox/services/service.h"

/// What every way to take money from a card has in common.
namespace vezne::sandbox {

/// Whether the money is taken or only reserved.
enum class Taking { Charge, Hold };

enum class Secured { No, ByThreeDs };

/// A payment without 3-D Secure from its request to its answer.
[[nodiscard]] Outcome takePayment(const Call &call, const Ledger &ledger, Taking taking);

/// What the bank leaves of the order, in the ledger. What it refuses is kept too: an inquiry can tell that it
/// was tried.
[[nodiscard]] Payment charge(const PaymentOrder &order, const Call &call, const Ledger &ledger,
                             Taking taking);

/// How the bank decides; nothing when it approves.
[[nodiscard]] std::optional<ErrorCode> bankDecline(const PaymentOrder &order, const Account &account,
                                                   Secured secured);

/// The payment that the order asks for, with its lines settled; not in the ledger yet.
[[nodiscard]] Payment paymentOf(const PaymentOrder &order, const Call &call, Taking taking);

/// The same payment as the bank leaves it: approved, or failed for this reason.
[[nodiscard]] Payment decided(Payment payment, std::optional<ErrorCode> decline, const Call &call);

/// What the bank adds to the reference of a payment that it captures.
constexpr QLatin1StringView captureSuffix("-02");

/// The answer to a payment just decided: what it became, signed, or why it failed.
[[nodiscard]] Outcome answerTo(const Payment &payment);

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

/// What cancels and refunds have in common.
namespace vezne::sandbox {

/// Why nothing of this payment can be refunded now: not a payment that was made, cancelled, refused by the
/// bank, older than 365 days, another currency than the request's.
[[nodiscard]] std::optional<ErrorCode> refundObstacle(const Payment &payment, const Call &call);

/// Whether the call's `reason` is one of the provider's, or none. Its case differs between the provider's own
/// documents.
[[nodiscard]] bool hasGoodReason(const Call &call);

/// A row of the ledger for `price`, made by this call.
[[nodiscard]] Undo makeUndo(const Payment &payment, const Call &call, Decimal price);

/// The failure of a refund: it repeats the payment's id (where known) and the request's price.
[[nodiscard]] Failure refundFailure(ErrorCode code, const Call &call, const std::optional<Payment> &payment);

/// The answer to a refund of `price` over both services.
[[nodiscard]] Success refundSuccess(const Payment &payment, const Undo &undo, Decimal price);

} // namespace vezne::sandbox

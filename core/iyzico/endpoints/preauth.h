// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/call.h"
#include "core/iyzico/endpoints/paymentrequest.h"

namespace vezne::iyzico {

/// POST /payment/preauth (NON-3DS): holds the amount on the card. Answered like /payment/auth, with the phase
/// PRE_AUTH. Nothing is collected until it is captured; released by a cancel.
[[nodiscard]] Call preauthCall(const PaymentRequest &request, const card::Card &card);

} // namespace vezne::iyzico

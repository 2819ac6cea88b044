// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/call.h"
#include "core/iyzico/endpoints/paymentrequest.h"

namespace vezne::iyzico {

/// POST /payment/auth (NON-3DS): charges at once.
[[nodiscard]] Call authCall(const PaymentRequest &request, const card::Card &card);

} // namespace vezne::iyzico

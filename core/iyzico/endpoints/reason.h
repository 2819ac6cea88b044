// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vezne::iyzico {

/// Why a payment is cancelled or refunded; the words are iyzico's.
enum class Reason { BuyerRequest, DoublePayment, Fraud, Other };

/// `buyer_request`, `double_payment`, `fraud`, `other`: as they travel (official SDK enum values).
[[nodiscard]] QString word(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromWord(QStringView word);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace vezne::iyzico {

/// Why a payment is cancelled or refunded; the words are iyzico's.
enum class Reason { BuyerRequest, DoublePayment, Fraud, Other };

/// `buyer_request`, `double_payment`, `fraud`, `other`: as they travel (official SDK enum values).
[[nodiscard]] QString word(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromWord(QStringView word);

/// Adds `reason` and `description` to a request; neither when the description is empty, since iyzico takes a
/// reason only together with one.
void insertReason(QJsonObject &request, Reason reason, const QString &description);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

/// The payment in answers of /payment/auth and /payment/detail, and parts of it that reporting shares.
namespace vezne::sandbox {

/// What a payment's answer signs, in order.
[[nodiscard]] QStringList signedPaymentFields();

/// The whole payment; `lines` in the order in which they shall appear.
[[nodiscard]] wire::Object describePayment(const Payment &payment, const std::vector<Line> &lines);

/// `authCode`, `hostReference` of something the bank has just done.
[[nodiscard]] QString makeAuthCode();
[[nodiscard]] QString makeHostReference();

/// Commissions over all lines.
[[nodiscard]] Decimal totalCommission(const Payment &payment);
[[nodiscard]] Decimal totalFee(const Payment &payment);

/// The figures of one line that both answers and reports carry: status, price, paidPrice, commissions,
/// blockage, payouts.
[[nodiscard]] wire::Object describeFigures(const Payment &payment, const Line &line);

} // namespace vezne::sandbox

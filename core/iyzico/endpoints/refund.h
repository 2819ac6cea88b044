// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/iyzico/credentials.h"
#include "core/iyzico/endpoints/reason.h"
#include "core/iyzico/responsesignature.h"
#include "core/money/money.h"

namespace vezne::iyzico {

struct RefundRequest
{
    QString conversationId;
    QString paymentId;            ///< addresses refundV2Call()
    QString paymentTransactionId; ///< addresses refundCall()
    Money amount;
    QString ip;
    Reason reason = Reason::BuyerRequest;
    QString description; ///< may be empty; then no reason travels either; refund only, v2 has no such field
    Language language = Language::Turkish;
};

/// What iyzico confirms of a refund.
struct RefundConfirmation
{
    QString paymentId, paymentTransactionId;
    Money amount;
    QString authCode, hostReference, refundHostReference;
    SignatureCheck signature = SignatureCheck::Missing;
};

/// POST /payment/refund: any part of one line.
[[nodiscard]] Call refundCall(const RefundRequest &request);
/// POST /v2/payment/refund: any part of the payment; iyzico fills the lines in ascending
/// paymentTransactionId.
[[nodiscard]] Call refundV2Call(const RefundRequest &request);
[[nodiscard]] tl::expected<RefundConfirmation, QString> readRefund(const Answer &answer,
                                                                   const Credentials &credentials);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <tl/expected.hpp>

#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/iyzico/credentials.h"
#include "core/iyzico/endpoints/paymentrequest.h"
#include "core/iyzico/responsesignature.h"

namespace vezne::iyzico {

/// POST /payment/3dsecure/initialize, or /payment/3dsecure/initialize/preauth for a hold;
/// `request.callbackUrl` is required. No money moves, but the call carries the card and opens a payment at
/// the provider, so it is sent once like one that moves money.
[[nodiscard]] Call threeDsInitializeCall(const PaymentRequest &request, const card::Card &card,
                                         Taking taking);

/// The bank's page and the payment that waits for it.
struct ThreeDsInitialized
{
    QString paymentId;
    QByteArray page;                                    ///< HTML with a form that sends itself to the bank
    SignatureCheck signature = SignatureCheck::Missing; ///< over paymentId, conversationId
};

/// Of a success. Fails, with a sentence for the log, without a payment id or a page.
[[nodiscard]] tl::expected<ThreeDsInitialized, QString>
readThreeDsInitialized(const Answer &answer, const Credentials &credentials);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/language.h"
#include "core/iyzico/call.h"

namespace vezne::iyzico {

/// POST /payment/detail by the original payment's conversation id, its payment id, or both (either may be
/// empty, not both). Read with readPayment(); `status: success` says only that the query worked. An unknown
/// payment is the failure 5087. Cancels and refunds do not show here.
[[nodiscard]] Call detailCall(const QString &paymentId, const QString &paymentConversationId,
                              const QString &conversationId, Language language);

} // namespace vezne::iyzico

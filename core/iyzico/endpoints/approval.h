// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"

namespace vezne::iyzico {

/// Marketplaces: whether the share of a line is paid out to its sub-merchant.
enum class Approval { Approve, TakeBack };

/// POST /payment/iyzipos/item/approve or /disapprove. Sent once like whatever moves money, since it lets a
/// payout go; yet asking for the same state twice does no harm. An account that is no marketplace's gets
/// error 2000.
[[nodiscard]] Call approvalCall(Approval approval, const QString &paymentTransactionId,
                                const QString &conversationId, Language language);
/// Of a success: the line that it names. Unsigned by the provider.
[[nodiscard]] tl::expected<QString, QString> readApproval(const Answer &answer);

} // namespace vezne::iyzico

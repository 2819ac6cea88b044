// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// A cancel or refund as reporting lists it.
struct ReportedUndo
{
    QString id;             ///< refundId or refundTxId
    QString conversationId; ///< the cancel's or refund's own
    Decimal amount;
    std::optional<int> status;     ///< 1 is done; other codes are not documented
    QString errorCode, errorGroup; ///< set on a failed one
};

struct ReportedItem
{
    PaymentItem item; ///< without itemId
    std::vector<ReportedUndo> refunds;
};

/// A payment in reporting: the only place where cancels and refunds show.
struct ReportedPayment
{
    QString paymentId, conversationId;
    std::optional<int> paymentStatus; ///< 1 success; 2 failure or unfinished; 3 3-D Secure returned
    QString refundStatus;             ///< NOT_REFUNDED, PARTIALLY_REFUNDED, TOTALLY_REFUNDED
    Money price, paidPrice;
    int installment = 1;
    std::optional<int> fraudStatus;
    QString phase, authCode, hostReference, bin, lastFour;
    QString cardType, cardAssociation, cardFamily;
    std::vector<ReportedUndo> cancels;
    std::vector<ReportedItem> items;
};

/// GET /v2/reporting/payment/details by payment id or conversation id (one of them).
[[nodiscard]] Call reportingDetailsCall(const QString &paymentId, const QString &paymentConversationId,
                                        const QString &conversationId, Language language);
/// Of a success: every payment of that id; an unknown id gives none (that is a success too). Unsigned by the
/// provider.
[[nodiscard]] tl::expected<std::vector<ReportedPayment>, QString> readReportingDetails(const Answer &answer);

} // namespace vezne::iyzico

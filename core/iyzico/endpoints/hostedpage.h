// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

#include "core/iyzico/call.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/iyzico/endpoints/paymentrequest.h"

namespace vezne::iyzico {

/// iyzico's own pages on which a payer keys in the card.
enum class PageKind { Checkout, PayWithIyzico, Bkm };

/// POST /payment/iyzipos/checkoutform/initialize/auth/ecom (or …/preauth/ecom for a hold, checkout alone),
/// /payment/pay-with-iyzico/initialize, /payment/bkm/initialize. No money moves and no card goes along, but
/// it opens a page that can be paid on, so it is sent once. Where `request.enabledInstallments` has more
/// than 1, the payer chooses, and what the card pays is the result's to say. `request.callbackUrl` is
/// required.
[[nodiscard]] Call openPageCall(const PaymentRequest &request, PageKind kind, Taking taking);

/// A page that somebody may pay on.
struct OpenedPage
{
    QString token;
    QString url;                                        ///< absolute
    std::chrono::seconds lifetime{1800};                ///< nobody can pay on it afterwards
    SignatureCheck signature = SignatureCheck::Missing; ///< conversationId, token; of BKM the other way round
};
/// Of a success. Fails, with a sentence for the log, without a token or an address. A lifetime that is
/// missing is taken for the documented half hour.
[[nodiscard]] tl::expected<OpenedPage, QString> readOpenedPage(const Answer &answer, PageKind kind,
                                                               const Credentials &credentials);

/// POST /payment/iyzipos/checkoutform/auth/ecom/detail, also for Pay with iyzico, or
/// /payment/bkm/auth/detail. A token that was never paid and has lapsed is the failure 5124.
[[nodiscard]] Call pageResultCall(const QString &token, PageKind kind, const QString &conversationId,
                                  Language language);

/// What became of a page so far.
struct PageResult
{
    QString token;
    QString paymentStatus; ///< SUCCESS, FAILURE, INIT_THREEDS, ...; open set; empty while nobody has tried
    /// Of the latest try; its signature is that of the whole result, and Missing for BKM, which signs none.
    std::optional<Payment> payment;
    QString errorCode, errorGroup, errorMessage; ///< of a try that failed; another may follow

    [[nodiscard]] bool isPaid() const { return paymentStatus == QLatin1StringView("SUCCESS"); }
};
/// Of a success, which says only that the query worked. Fails, with a sentence for the log, when it says
/// that it was paid and lacks what a payment has.
[[nodiscard]] tl::expected<PageResult, QString> readPageResult(const Answer &answer, PageKind kind,
                                                               const Credentials &credentials);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

/// The provider's services, each in a file of its own.
namespace vezne::sandbox {

/// GET /payment/test: says that the provider is there.
[[nodiscard]] Outcome testConnection(const Call &call, const Ledger &ledger);

/// POST /payment/bin/check
[[nodiscard]] Outcome checkBin(const Call &call, const Ledger &ledger);

/// POST /payment/iyzipos/installment
[[nodiscard]] Outcome offerInstallments(const Call &call, const Ledger &ledger);

/// POST /payment/auth: charges a card without 3-D Secure.
[[nodiscard]] Outcome authorizePayment(const Call &call, const Ledger &ledger);

/// POST /payment/preauth: holds the money; POST /payment/postauth: takes it, once.
[[nodiscard]] Outcome holdPayment(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome capturePayment(const Call &call, const Ledger &ledger);

/// POST /payment/3dsecure/initialize and /payment/3dsecure/initialize/preauth: begins 3-D Secure; the money
/// is charged, or held, when it is completed.
[[nodiscard]] Outcome initializeThreeDs(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome initializeThreeDsHold(const Call &call, const Ledger &ledger);

/// POST /payment/3dsecure/auth and /payment/v2/3dsecure/auth: completes it.
[[nodiscard]] Outcome completeThreeDsV1(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome completeThreeDsV2(const Call &call, const Ledger &ledger);

/// POST /payment/detail: a payment as it was made. Cancels and refunds do not show.
[[nodiscard]] Outcome showPayment(const Call &call, const Ledger &ledger);

/// POST /payment/cancel: the whole payment, on the bank's day on which it was made.
[[nodiscard]] Outcome cancelPayment(const Call &call, const Ledger &ledger);

/// POST /payment/refund: part of one line.
[[nodiscard]] Outcome refundLine(const Call &call, const Ledger &ledger);

/// POST /v2/payment/refund: part of a payment, taken from its lines in ascending order.
[[nodiscard]] Outcome refundPayment(const Call &call, const Ledger &ledger);

/// POST /reporting/settlement/payoutcompleted and /reporting/settlement/bounced: empty, as for every merchant
/// that is no marketplace.
[[nodiscard]] Outcome listPayouts(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome listBounced(const Call &call, const Ledger &ledger);

/// GET /v2/reporting/payment/details: payments with their cancels and refunds.
[[nodiscard]] Outcome reportPayments(const Call &call, const Ledger &ledger);

/// GET /v2/reporting/payment/transactions: one Istanbul day, page by page, one row for each line.
[[nodiscard]] Outcome listTransactions(const Call &call, const Ledger &ledger);

/// POST /payment/loyalty/inquire: the points on a card.
[[nodiscard]] Outcome inquirePoints(const Call &call, const Ledger &ledger);

/// POST /cardstorage/card: keeps a card, for a new customer or one that is there.
[[nodiscard]] Outcome saveCard(const Call &call, const Ledger &ledger);

/// POST /cardstorage/cards: a customer's cards.
[[nodiscard]] Outcome listCards(const Call &call, const Ledger &ledger);

/// DELETE /cardstorage/card, with a body: forgets one.
[[nodiscard]] Outcome deleteCard(const Call &call, const Ledger &ledger);

/// POST /v2/iyzilink/products and /v2/iyzilink/fast-link/products; PUT, GET and DELETE
/// /v2/iyzilink/products/{token}; PATCH .../status/{status}; GET /v2/iyzilink/products: payment links.
[[nodiscard]] Outcome createLink(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome createFastLink(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome updateLink(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome showLink(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome deleteLink(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome switchLink(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome listLinks(const Call &call, const Ledger &ledger);

/// POST /payment/iyzipos/checkoutform/initialize/auth/ecom and .../preauth/ecom,
/// /payment/pay-with-iyzico/initialize, /payment/bkm/initialize: open a payment page.
[[nodiscard]] Outcome initializeCheckout(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome initializeCheckoutHold(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome initializePayWithIyzico(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome initializeBkm(const Call &call, const Ledger &ledger);

/// POST /payment/iyzipos/checkoutform/auth/ecom/detail and /payment/bkm/auth/detail: what became of it.
[[nodiscard]] Outcome showCheckout(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome showBkm(const Call &call, const Ledger &ledger);

/// POST /payment/iyzipos/item/approve and /payment/iyzipos/item/disapprove: a marketplace lets a sub-merchant
/// have the money of a line, or takes that back.
[[nodiscard]] Outcome approveItem(const Call &call, const Ledger &ledger);
[[nodiscard]] Outcome disapproveItem(const Call &call, const Ledger &ledger);

} // namespace vezne::sandbox

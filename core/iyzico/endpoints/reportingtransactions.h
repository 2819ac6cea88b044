// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// What a row of the day's list tells of; the provider's words are an open set.
enum class RowKind { Payment, Cancel, Refund, Other };

/// One row of the provider's day: one basket line of a payment, or of a cancel or refund of it. A payment of
/// three lines has three rows, which may fall on two pages.
struct ReportedRow
{
    RowKind kind = RowKind::Other;
    QString type; ///< the provider's word for `kind`
    std::optional<Instant> at;
    /// A payment's is its line's; a cancel's is the same in all of its rows; a refund's is its own and not in
    /// order of time.
    QString transactionId;
    QString paymentTransactionId; ///< of the payment's line
    QString paymentId;
    QString conversationId;    ///< the payment's, also in rows of cancels and refunds
    QString basketId;          ///< the merchant's own, unlike in the details report
    std::optional<int> status; ///< payments only: 2 approved, 1 awaits approval, 0 fraud review, -1 rejected
    std::optional<bool> isPaidOut; ///< refunds only: given back after the payout
    QString phase;                 ///< AUTH, PRE_AUTH, POST_AUTH; open set
    Currency currency = Currency::TRY;
    QString settlementCurrency;
    /// Of the line. In a refund's row: what was given back.
    Decimal price;
    /// TRAP: in a payment's row what the card paid for this line, up to eight decimals; in a cancel's or
    /// refund's row what it paid for the WHOLE payment. Summing the column counts cancels and refunds of
    /// several rows several times: of a refund take `price`; of a cancel take this once for each
    /// transactionId.
    Decimal paidPrice;
    int installment = 1;
    std::optional<bool> isThreeDS;
    /// Payments only; absent elsewhere.
    std::optional<Decimal> commission, fee, parity, conversionAmount, merchantPayout, subMerchantPayout;
    QString connectorType, posOrderId, authCode, hostReference;
    QByteArray proof; ///< digest of the answer that listed it
};

struct ReportedPage
{
    std::vector<ReportedRow> rows;
    int page = 1;
    int pageCount = 0; ///< 0 for a day without rows
};

/// GET /v2/reporting/payment/transactions: one Istanbul day, `page` from 1, newest first. There is no query
/// over several days, and history ends after two years. Declined attempts do not appear.
[[nodiscard]] Call reportingTransactionsCall(QDate day, int page, const QString &conversationId,
                                             Language language);

/// Of a success. Fails, with a sentence for the log, when the list or one of its rows lacks what a comparison
/// depends on: a row that is dropped in silence would be money that nobody misses. Unsigned by the provider.
[[nodiscard]] tl::expected<ReportedPage, QString> readReportingTransactions(const Answer &answer);

} // namespace vezne::iyzico

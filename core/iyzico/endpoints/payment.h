// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "core/iyzico/answer.h"
#include "core/iyzico/credentials.h"
#include "core/iyzico/responsesignature.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// One line of a payment as iyzico answers it. Amounts have up to eight decimals: a surcharge is spread over
/// the lines without rounding to kuruş.
struct PaymentItem
{
    QString itemId; ///< ours; absent in reporting
    QString paymentTransactionId;
    std::optional<int> transactionStatus; ///< 2 approved, 1 awaits approval, 0 fraud review, -1 rejected
    Decimal price, paidPrice;
    Decimal commissionRateAmount, commissionFee, merchantPayout;
    QString blockageResolvedDate; ///< `yyyy-MM-dd HH:mm:ss`, Istanbul
};

/// A payment as answered by /payment/auth and /payment/detail.
struct Payment
{
    QString paymentId, conversationId, basketId;
    Money price, paidPrice;
    int installment = 1;
    std::optional<int> fraudStatus; ///< 1 approved, 0 under review, -1 rejected; absent means not known
    QString paymentStatus; ///< detail only: SUCCESS, FAILURE, INIT_THREEDS, CALLBACK_THREEDS, ... open set
    QString phase;         ///< AUTH, PRE_AUTH, POST_AUTH; open set
    QString cardType, cardAssociation, cardFamily, bin, lastFour, cardToken, cardUserKey;
    QString authCode, hostReference;
    Decimal commissionRateAmount, commissionFee;
    std::vector<PaymentItem> items;
    SignatureCheck signature = SignatureCheck::Missing;
};

/// Reads one of `itemTransactions`; amounts that are absent are zero.
[[nodiscard]] PaymentItem readPaymentItem(const QJsonObject &item);

/// Reads a success of /payment/auth or /payment/detail. Fails, with a sentence for the log, when a field that
/// money depends on (paymentId, price, paidPrice, currency) is absent or no amount.
[[nodiscard]] tl::expected<Payment, QString> readPayment(const Answer &answer,
                                                         const Credentials &credentials);

} // namespace vezne::iyzico

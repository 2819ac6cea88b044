// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/iyzico/endpoints/payment.h"
#include "core/iyzico/endpoints/reportingdetails.h"

namespace vezne::till {

/// How far a payment has come at the provider. Cancels and refunds stand apart.
enum class ProviderState {
    Unfinished,  ///< begun; no money moved
    Failed,      ///< tried and refused
    Reserved,    ///< held, not taken
    UnderReview, ///< taken, the fraud review is not over
    Rejected,    ///< the fraud review said no
    Paid,
};

inline constexpr std::array allProviderStates{ProviderState::Unfinished, ProviderState::Failed,
                                              ProviderState::Reserved,   ProviderState::UnderReview,
                                              ProviderState::Rejected,   ProviderState::Paid};

/// The words of the command line.
[[nodiscard]] QString word(ProviderState state);

/// What one conversation gave back of a payment, over all its lines.
struct ProviderRefund
{
    QString conversationId; ///< empty when the provider names none, as for refunds made in its panel
    QStringList ids;        ///< one a line
    Decimal amount;
};

struct ProviderItem
{
    QString itemId; ///< ours; empty when reporting alone answered
    QString transactionId;
    Decimal paidPrice;
    std::optional<int> status; ///< 2 approved, 1 awaits approval (marketplaces), 0 fraud review, -1 rejected
    Decimal refunded;          ///< in all, as reporting says; zero where it did not answer
};

/// A payment as the provider's two services tell it: /payment/detail first, cancels and refunds from
/// reporting, which alone knows them.
struct ProviderView
{
    QString paymentId, conversationId, basketId;
    ProviderState state = ProviderState::Unfinished;
    Money price, paidPrice;
    int installment = 1;
    QString phase, authCode, hostReference, bin, lastFour, cardFamily, cardType, cardAssociation;
    std::optional<int> fraudStatus;
    std::vector<ProviderItem> items; ///< by transaction id, ascending
    std::vector<ProviderRefund> refunds;
    bool isCancelled = false;
    bool knowsUndos = false; ///< reporting answered; without it cancels and refunds are not known
    bool isSigned = false;   ///< /payment/detail answered with a valid signature
    int others = 0;          ///< further payments under the same conversation id
};

/// Joins what the services said; nothing when neither knows the payment. Empty `reported` is reporting's "no
/// such payment".
[[nodiscard]] std::optional<ProviderView>
viewOf(const std::optional<iyzico::Payment> &detail,
       const std::optional<std::vector<iyzico::ReportedPayment>> &reported);

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"

/// What the provider keeps of a payment. Never a card number, only its first six and last four digits.
namespace vezne::sandbox {

/// Money given back: a cancel of a whole payment or a refund on one line.
struct Undo
{
    qint64 id = 0;
    std::optional<QString> conversationId; ///< the cancel's or refund's own
    Decimal price;
    QString authCode, hostReference;
    Instant createdAt{};
    Instant visibleFrom{}; ///< inquiries do not see it before
};

/// `transactionStatus` of a line: what a merchant without sub-merchants always gets, and what a marketplace
/// gets until it approves.
constexpr int lineApproved = 2;
constexpr int lineWaits = 1;

/// One line of the basket; the provider's "payment transaction".
struct Line
{
    qint64 id = 0;
    QString itemId;
    Decimal price, paidPrice;
    Decimal merchantCommission; ///< the merchant's surcharge: paidPrice - price
    Decimal commission, fee;    ///< what the provider keeps
    Decimal payout;             ///< what the merchant gets
    int status = lineApproved;
    std::vector<Undo> refunds;

    [[nodiscard]] Decimal refunded() const;
    [[nodiscard]] Decimal left() const; ///< what may still be refunded
};

/// `fraudStatus` of a payment.
constexpr int fraudCleared = 1;
constexpr int fraudUnderReview = 0;
constexpr int fraudRejected = -1;

enum class PaymentStatus {
    Success,
    Failure,
    InitThreeDs,     ///< the customer is at the bank's page, or never came there
    CallbackThreeDs, ///< back from the bank, whatever it said; the merchant has not completed it
};

[[nodiscard]] QString word(PaymentStatus status);
[[nodiscard]] PaymentStatus statusFromWord(const QString &word);

struct Payment
{
    qint64 id = 0;
    std::optional<QString> conversationId, basketId;
    PaymentStatus status = PaymentStatus::Success;
    QString phase = QStringLiteral("AUTH");
    Decimal price, paidPrice;
    Decimal heldPrice; ///< paidPrice before a capture; of use with the phase POST_AUTH alone
    Currency currency = Currency::TRY;
    int installment = 1;
    int fraudStatus = fraudCleared;
    bool isThreeDs = false;
    std::optional<int> mdStatus;                   ///< how the bank's page ended
    std::optional<int> error;                      ///< why it failed
    std::optional<QString> cardUserKey, cardToken; ///< of a stored card
    QString bin, lastFour;
    QString cardType, cardAssociation, cardFamily, bankName; ///< empty when the BIN is not known
    bool undoable = true; ///< false: the bank refuses every cancel and refund
    QString authCode, hostReference;
    Instant createdAt{};
    Instant changedAt{};     ///< when it came to its status and phase
    Instant visibleFrom{};   ///< inquiries do not see its status and phase before
    std::vector<Line> lines; ///< in the basket's order, ids ascending; read back for a success alone
    std::optional<Undo> cancel;

    [[nodiscard]] Decimal refunded() const; ///< over all lines; a cancel is not a refund
    [[nodiscard]] bool isPaid() const { return status == PaymentStatus::Success; }
};

/// How often one path was asked under one conversation id.
struct RequestCount
{
    QString path, conversationId;
    int count = 0;
};

/// Sum of amounts that one payment holds. They were checked against overflow when it was made.
[[nodiscard]] Decimal sum(Decimal a, Decimal b);
[[nodiscard]] Decimal difference(Decimal a, Decimal b);

} // namespace vezne::sandbox

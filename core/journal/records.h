// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/journal/facts.h"
#include "core/journal/operation.h"
#include "core/money/money.h"

namespace vezne::journal {

/// One operation as screens and commands read it: a row of the projection.
struct Operation
{
    qint64 seq = 0; ///< seq of its first event: newer is greater
    QString id;     ///< also the conversation id
    Kind kind = Kind::Charge;
    State state = State::Intent;
    Standing standing = Standing::Pending;
    QString parent, orderId;
    Instant createdAt;
    std::optional<Instant> sentAt, settledAt;
    QString actor;
    QString till; ///< of a shared book; empty where a till has a file of its own
    Money price, paidPrice, amount;
    int installment = 1;
    Money refunded; ///< done refunds of a payment
    Money captured; ///< of a pre-authorisation; zero until it is captured
    bool cancelled = false;
    QString buyerName;
    QString cardBin, cardLast4, cardBrand, cardBank, cardFamily, cardType;
    std::optional<bool> isCommercialCard; ///< nothing when nobody asked the BIN service
    QString itemTransaction, reason, note;
    QString paymentId, authCode, hostReference, phase;
    std::optional<int> fraudStatus;
    std::optional<Decimal> commission, fee;
    QString errorCode, errorGroup, errorMessage;
    ThreeDs threeDs = ThreeDs::None;
    HostedPage page = HostedPage::None;
    bool isSecure = false; ///< the payer was asked for at the bank's page (3-D Secure); also of its changes
    std::vector<int> offered; ///< instalments that the payer may choose on the page
    /// While the state is Challenge; of a hosted page from then on, since its result is asked for with it.
    std::optional<Challenge> challenge;
    qint64 buyer = 0; ///< number of the buyer's record, 0 for none

    /// Could the provider's payment be this one, by what the card paid and in how many instalments?
    [[nodiscard]] bool fits(const Money &paid, int installments) const;
    /// A pre-authorisation that is neither captured nor released: the money is held, not taken.
    [[nodiscard]] bool isHold() const;
    /// What a payment took from the card; zero for a hold and for what never came about.
    [[nodiscard]] Money taken() const;
    /// Cancelled, or all that was taken has gone back: iyzico's review changes nothing any more.
    [[nodiscard]] bool isUndone() const;
    /// What a cancel undoes: the hold, or what was taken.
    [[nodiscard]] Money whole() const { return isHold() ? paidPrice : taken(); }
};

/// Whether `paid` in `installments` is what was `asked` for at `price`: the same amount, or, where the payer
/// could choose among `offered`, a plan's, which costs as much or more.
[[nodiscard]] bool isAsAsked(const Money &price, const Money &asked, const std::vector<int> &offered,
                             const Money &paid, int installments);

/// One line of a payment.
struct Item
{
    QString itemId, name, category, type;
    Decimal price;
    std::optional<Decimal> paidPrice; ///< known once paid
    QString transactionId;
    std::optional<Decimal> commission, fee, payout;
    QString payoutDate; ///< `yyyy-MM-dd HH:mm:ss`, Istanbul
    Decimal refunded;

    std::optional<int> status;    ///< the provider's with the payment: 2 approved, 1 awaits approval
    std::optional<bool> approved; ///< what this till made of it last
    QString openAct;              ///< what was asked for last, while its answer is not known

    /// Of a marketplace's line: may its share be paid out?
    enum class Approval { NotKnown, Waiting, Approved };
    [[nodiscard]] Approval approval() const;

    /// What can still be given back of this line; zero while unpaid.
    [[nodiscard]] Decimal left() const;
};

/// A payment with everything that belongs to it.
struct PaymentFile
{
    Operation payment;
    std::vector<Item> items;
    std::vector<Operation> changes; ///< its cancels, refunds and captures, oldest first
    QJsonObject buyer;

    /// Held by changes that are open or under review, so neither given back nor free.
    [[nodiscard]] Money pending() const;
    /// What may still be given back: paid minus done minus pending; zero unless collected.
    [[nodiscard]] Money left() const;
    /// A cancel, refund or capture that is open: nothing else may begin. Null when there is none.
    [[nodiscard]] const Operation *openChange() const;
    [[nodiscard]] bool hasOpenChange() const { return openChange() != nullptr; }
};

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/money/decimal.h"

namespace vezne::journal {

/// What became known of one line of a payment.
struct ItemFacts
{
    QString itemId, transactionId;
    Decimal paidPrice, commission, fee, payout;
    QString payoutDate;                       ///< `yyyy-MM-dd HH:mm:ss`, Istanbul
    std::optional<int> status = std::nullopt; ///< 2 approved, 1 awaits approval, 0 fraud review, -1 rejected
};

/// What a payment that waits for its card holder needs, also after a restart.
struct Challenge
{
    QByteArray returnHash; ///< of the one-time path by which the holder returns; never the path itself
    quint16 port = 0;      ///< of 127.0.0.1, where the return is caught
    Instant until;         ///< given up then; a hosted page cannot be paid on any more
    QString token, url;    ///< of a hosted page: what its result is asked for with, and where it is
};

/// What became known with a move: the content of every event after the first. Empty fields change nothing.
struct Facts
{
    QString why; ///< `answer`, `inquiry`, `deadline`, `start`, ...: short, for the timeline
    QString paymentId, authCode, hostReference, phase;
    QString cardBin, cardLast4, cardBrand, cardBank, cardFamily, cardType;
    std::optional<int> fraudStatus;
    std::optional<Decimal> commission, fee;
    /// What the payer chose on a page that offered instalments: how many, and what the card paid.
    std::optional<int> installment;
    std::optional<Decimal> paidPrice;
    std::vector<ItemFacts> items;
    std::optional<Challenge> challenge; ///< with the move to State::Challenge
    QString errorCode, errorGroup, errorMessage;
    QString reported; ///< the amount that the provider names instead of ours, `861.00 TRY`
    QString account;  ///< at iyzico, with the move to State::Sending; see iyzico::Client::account()
    QString evidence, second, secondRole; ///< of a ruling: what was seen, and who agreed with the actor
    QByteArray
        proof; ///< digest of the provider's answer; required to reach Paid, PaidHeld, LateCharge or Done
};

[[nodiscard]] QJsonObject toPayload(const Facts &facts);
[[nodiscard]] Facts factsFromPayload(const QJsonObject &payload);

} // namespace vezne::journal

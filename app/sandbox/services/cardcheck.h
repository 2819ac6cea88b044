// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bank/bankcard.h"
#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

enum class Cvc { Needed, NotAsked };

/// What is wrong with a card that was typed in, before any bank is asked.
[[nodiscard]] std::optional<Failure> checkTypedCard(const QJsonObject &card, Instant now, Cvc cvc);

/// A card to be kept once it has paid.
struct Registration
{
    std::optional<QString> userKey; ///< nothing: a new user
    std::optional<QString> alias;
    QString email, externalId; ///< of a new user
    int expireMonth = 0, expireYear = 0;
};

struct PaymentCard
{
    BankCard card;
    std::optional<Registration> registration;
};

/// Reads a request's `paymentCard`, typed in or stored; what is wrong with it otherwise.
[[nodiscard]] tl::expected<PaymentCard, Failure> readPaymentCard(const Call &call, const Ledger &ledger);

/// Month and year of a card that was found good.
[[nodiscard]] std::pair<int, int> expiryOf(const QJsonObject &card);

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bank/plans.h"
#include "app/sandbox/services/threeds.h"

/// Payment pages of the provider's own: opened by the merchant, paid by whoever has the token.
namespace vezne::sandbox {

constexpr std::chrono::seconds formLife{1800};

/// What the payer has filled in.
struct PayerChoice
{
    QJsonObject paymentCard;
    int installment = 1;
    bool wantsThreeDs = false;
};

/// What came of it.
struct FormAttempt
{
    Payment payment;
    std::optional<Challenge> challenge; ///< set when the bank must be asked first
};

/// Opens a page for what the call asks to be paid, its fields checked.
[[nodiscard]] tl::expected<HostedForm, Failure> openForm(const Call &call, const Ledger &ledger,
                                                         HostedForm::Kind kind, const QString &token,
                                                         const std::optional<QString> &linkToken = {});

/// Whether it may still be paid.
[[nodiscard]] bool isExpired(const HostedForm &form, Instant now);

/// The instalment plans that the page offers for this card, ascending; 1 alone when it offers none.
[[nodiscard]] std::vector<Plan> plansOn(const HostedForm &form, const BankCard &card);

/// Pays, or begins 3-D Secure. Fails when what was filled in is wrong; what the bank declines is a payment
/// that failed.
[[nodiscard]] tl::expected<FormAttempt, Failure> payForm(const HostedForm &form, const PayerChoice &choice,
                                                         const Call &call, const Ledger &ledger);

/// The card that the payer means; what is wrong with it otherwise.
[[nodiscard]] tl::expected<BankCard, Failure> cardOn(const HostedForm &form, const PayerChoice &choice,
                                                     const Call &call, const Ledger &ledger);

/// Records that a page was paid for (or that its payment failed).
void settleForm(const HostedForm &form, const Payment &payment, const Ledger &ledger);

[[nodiscard]] Language languageOf(const HostedForm &form);

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/answer.h"
#include "core/iyzico/credentials.h"
#include "core/iyzico/endpoints/hostedpage.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/journal/facts.h"
#include "core/journal/intent.h"

namespace vezne::till {

/// What the answer to a money call means: where the operation goes from Sending, and what is known now.
struct Verdict
{
    journal::State to = journal::State::Unknown;
    journal::Facts facts;
};

/// Paid only when all holds: a complete success that names our conversation, payment and order, the amount
/// and currency that were asked for, and a valid signature. Declined only by the provider's own final word.
/// Anything else is Unknown, and inquiry decides.
[[nodiscard]] Verdict judgePayment(const journal::Intent &intent, const iyzico::Outcome &outcome,
                                   const iyzico::Credentials &credentials);

/// The answer to a 3-D Secure initialize: Challenge with the provider's payment id and `challenge`, or like a
/// payment.
[[nodiscard]] Verdict judgeInitialize(const iyzico::Outcome &outcome, const iyzico::Credentials &credentials,
                                      const journal::Challenge &challenge);

/// The answer to a call that opens one of the provider's pages: Challenge with its token, address and end.
[[nodiscard]] Verdict judgeOpenedPage(const iyzico::Outcome &outcome, const iyzico::Credentials &credentials,
                                      iyzico::PageKind kind, Instant now);

/// The answer to the call that ends 3-D Secure: a payment's, of the payment with provider id `paymentId`.
[[nodiscard]] Verdict judgeThreeDsAuth(const journal::Intent &intent, const QString &paymentId,
                                       const iyzico::Outcome &outcome,
                                       const iyzico::Credentials &credentials);

/// The same for a cancel or refund of the payment with provider id `paymentId`.
[[nodiscard]] Verdict judgeChange(const journal::Intent &intent, const QString &paymentId,
                                  const iyzico::Outcome &outcome, const iyzico::Credentials &credentials);

/// Whether the provider's no with this error is its last word. Of some errors it does not know the outcome
/// itself, and a refund that is declined for now (10246) may yet be made by it.
[[nodiscard]] bool isLastWord(const QString &errorCode, const QString &errorGroup);

/// Whether a payment in `phase` may be what a charge or a hold of ours became: AUTH and PRE_AUTH are never
/// taken for each other. Empty, or a word that is not known, says nothing.
[[nodiscard]] bool isPhaseOf(journal::Kind kind, const QString &phase);

/// What a payment's answer adds to the journal.
[[nodiscard]] journal::Facts factsOf(const iyzico::Payment &payment, const iyzico::Answer &answer,
                                     const QString &why);

/// What the payer chose on a page that offered instalments.
void noteChoice(journal::Facts &facts, const Money &paid, int installments);

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/records.h"
#include "ui/kit/factlist.h"

/// What is known of a payment, as labelled lines. Lines without a value are left out where they are shown.
namespace vezne::ui {

/// Paid, given back, pending and left.
[[nodiscard]] std::vector<Fact> amountFacts(const journal::PaymentFile &file);
[[nodiscard]] std::vector<Fact> customerFacts(const journal::PaymentFile &file);
/// For iyzico's panel and for the bank on the phone.
[[nodiscard]] std::vector<Fact> idFacts(const journal::PaymentFile &file);

/// Who reads: a cashier speaks with the caller, who must not learn that a card is reported or suspected.
enum class Audience { Cashier, Finance };
/// The provider's own words about the last failure: of the payment, or of its last change.
[[nodiscard]] std::vector<Fact> errorFacts(const journal::PaymentFile &file, Audience audience);

} // namespace vezne::ui

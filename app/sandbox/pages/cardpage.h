// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pages/html.h"
#include "app/sandbox/services/hosted.h"

/// The page on which a payer keys in a card.
namespace vezne::sandbox {

/// `complaint`: what was wrong with the last try; empty at first.
[[nodiscard]] html::Page cardPage(const HostedForm &form, const Call &call, const Ledger &ledger,
                                  const QString &complaint = {});

/// Asks which plan it shall be. The card's fields travel on hidden: the provider keeps none.
[[nodiscard]] html::Page planPage(const HostedForm &form, const QJsonObject &fields,
                                  const std::vector<Plan> &plans);

/// What the card page's form says. `installment` is 0 until a plan is chosen.
[[nodiscard]] PayerChoice choiceFrom(const HostedForm &form, const QJsonObject &fields);

} // namespace vezne::sandbox

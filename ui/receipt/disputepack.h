// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/receipt.h"
#include "core/till/paymentcheck.h"
#include "ui/payment/dossier.h"

namespace vezne::ui {

/// Everything about a payment on paper, for the bank that asks: what proves it, who bought, what, what was
/// given back, what was noted, what happened when and by whom, what iyzico says of it (`checked`, asked for
/// this pack; that it could not be asked is said), and the receipt. In the interface's language; HTML for
/// ui/paper. Card numbers are masked as everywhere.
[[nodiscard]] QString disputePack(const Dossier &dossier, const till::CheckedPayment &checked,
                                  const finance::ReceiptShop &shop, const QString &person, Instant now);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/receipt.h"
#include "ui/transactions/dossier.h"

namespace vezne::ui {

/// Everything about a payment on paper, for the bank that asks: what proves it, who bought, what, what was
/// given back, what was noted, what happened when and by whom, what iyzico said, and the receipt. In the
/// interface's language; HTML for ui/paper. Card numbers are masked as everywhere.
[[nodiscard]] QString disputePack(const Dossier &dossier, const finance::ReceiptShop &shop,
                                  const QString &person, Instant now);

} // namespace vezne::ui

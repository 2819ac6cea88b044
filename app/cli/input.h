// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/cli/run.h"
#include "core/card/card.h"
#include "core/till/sale.h"

/// Reading what the caller typed and gave in files. Functions that take the run say what is wrong and end it
/// when they return nothing.
namespace vezne::cli {

[[nodiscard]] std::optional<qint64> readWhole(const QString &text);                    ///< 0 and above
[[nodiscard]] std::optional<QString> readBin(const QString &text);                     ///< 6 to 8 digits
[[nodiscard]] std::optional<Money> readAmount(const QString &text, Currency currency); ///< dot, above zero

/// --currency, TRY without it. What is wrong with it ends the run.
[[nodiscard]] std::optional<Currency> readCurrency(Run &run);
/// --price in that currency. What is wrong with either ends the run.
[[nodiscard]] std::optional<Money> readPrice(Run &run);

/// --basket: a file with an array of iyzico's basketItems.
[[nodiscard]] std::optional<std::vector<iyzico::BasketItem>> readBasket(Run &run, Currency currency);
/// --buyer: a file with iyzico's buyer object; empty without it.
[[nodiscard]] std::optional<iyzico::Buyer> readBuyer(Run &run);
/// The card, from standard input.
[[nodiscard]] std::optional<card::Card> readCard(Run &run);

struct ReasonAndNote
{
    QString word, note;
};
/// --reason (buyer_request without it) and --note, which `other` needs.
[[nodiscard]] std::optional<ReasonAndNote> readReason(Run &run);

} // namespace vezne::cli

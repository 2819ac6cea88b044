// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/language.h"
#include "core/finance/csvtable.h"
#include "core/journal/books/payoutbook.h"
#include "core/journal/difference.h"
#include "core/money/money.h"

/// The lines of `reconcile` and `payouts`: names and forms are public interface.
namespace vezne::cli {

[[nodiscard]] QJsonObject differenceJson(const journal::Difference &difference,
                                         const journal::Comparison &of);
[[nodiscard]] QJsonObject comparisonJson(const journal::Comparison &comparison);

/// The same for people.
[[nodiscard]] QString lineOf(const journal::Difference &difference, Language language);
[[nodiscard]] QString lineOf(const journal::Comparison &comparison, Language language);

/// What the cause of a difference is, and what is to be done about it, each a sentence.
[[nodiscard]] QString textOf(journal::Finding finding);
[[nodiscard]] QString textOf(journal::Cause cause);
/// With %1 for the file.
[[nodiscard]] QString textOf(finance::TableFault fault);

[[nodiscard]] QJsonObject payoutJson(const journal::Payout &payout);
[[nodiscard]] QString lineOf(const journal::Payout &payout, Language language);

/// An amount of up to eight places as people read it.
[[nodiscard]] QString amountText(Decimal amount, Currency currency, Language language);

} // namespace vezne::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/columns.h"
#include "core/finance/reconciler.h"
#include "core/journal/difference.h"
#include "ui/kit/statuschip.h"

/// The words of reconciliation, in the interface language.
namespace vezne::ui {

[[nodiscard]] ChipText chipOf(journal::Finding finding);
/// What agrees, and what a person explained.
[[nodiscard]] ChipText matchedChip();
[[nodiscard]] ChipText explainedChip();
/// How one comparison stands; nothing was compared when it is null.
[[nodiscard]] ChipText chipOf(const journal::Comparison *comparison);

[[nodiscard]] QString subjectText(journal::Subject subject);
/// The cause in two or three words, for the table.
[[nodiscard]] QString causeName(journal::Cause cause);
/// What it means, one sentence.
[[nodiscard]] QString causeSentence(journal::Cause cause);
/// What to do about it, one sentence.
[[nodiscard]] QString remedyText(journal::Cause cause);

/// An amount of up to eight places: in kuruş where it is whole, else to four places.
[[nodiscard]] QString exactText(Decimal amount, Currency currency);
/// The same; a dash for nothing.
[[nodiscard]] QString amountText(const std::optional<Decimal> &amount, Currency currency);
/// Rounded to kuruş, for sums.
[[nodiscard]] QString roundText(Decimal amount, Currency currency);

/// Why a run ended before its last day; empty when it did not.
[[nodiscard]] QString endText(const finance::RunEnd &end);
[[nodiscard]] QString faultText(finance::TableFault fault);
[[nodiscard]] QString fieldText(finance::Field field);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bank/bintable.h"
#include "app/sandbox/bank/testcards.h"

namespace vezne::sandbox {

/// A card as the bank and the provider know it; never its whole number.
struct BankCard
{
    QString bin;      ///< the first eight digits
    QString lastFour; ///< the last four
    CardBehaviour behaviour;
    std::optional<QString> userKey, token; ///< of a stored card

    /// Nothing for foreign and unknown cards.
    [[nodiscard]] std::optional<BinFacts> facts() const { return factsOf(bin); }
    [[nodiscard]] bool isDebit() const;
    /// What the BIN table, or the number's range alone, says; empty for an unknown scheme.
    [[nodiscard]] QString association() const;
};

/// `number`: at least twelve digits.
[[nodiscard]] BankCard bankCardOf(const QString &number);

} // namespace vezne::sandbox

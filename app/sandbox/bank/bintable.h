// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace vezne::sandbox {

/// What the first six digits of a domestic card tell.
struct BinFacts
{
    QString bin; ///< six digits
    QString cardType, cardAssociation, cardFamily, bankName;
    int bankCode = 0;
    bool isCommercial = false;

    [[nodiscard]] bool isCredit() const { return cardType == QLatin1StringView("CREDIT_CARD"); }
};

/// Facts of a number's or BIN's first six digits; nothing for foreign and unknown ones.
[[nodiscard]] std::optional<BinFacts> factsOf(QStringView digits);

/// One example for every bank and family that offers instalments.
[[nodiscard]] std::vector<BinFacts> installmentFamilies();

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vezne::ui {

/// iyzico's CREDIT_CARD, DEBIT_CARD and PREPAID_CARD in the interface language; other words as they came.
[[nodiscard]] QString cardTypeWord(const QString &cardType);

/// `Halkbank · Paraf · credit · personal`, of what is known.
[[nodiscard]] QString cardFactsText(const QString &bank, const QString &family, const QString &cardType,
                                    std::optional<bool> commercial);

/// `Single payment` or `3 instalments`.
[[nodiscard]] QString installmentText(int count);

} // namespace vezne::ui

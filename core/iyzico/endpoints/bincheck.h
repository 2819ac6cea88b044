// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"

namespace vezne::iyzico {

/// What iyzico knows of a BIN. All words are open sets.
struct BinFacts
{
    QString bin;
    QString cardType;        ///< CREDIT_CARD, DEBIT_CARD, PREPAID_CARD
    QString cardAssociation; ///< VISA, MASTER_CARD, AMERICAN_EXPRESS, TROY
    QString cardFamily;      ///< instalment programme: Bonus, World, ...
    QString bankName;
    std::optional<int> bankCode;
    std::optional<bool> commercial;
};

/// POST /payment/bin/check. `bin` is the first six to eight digits.
[[nodiscard]] Call binCheckCall(const QString &bin, const QString &conversationId, Language language);
/// Of a success. An unknown BIN is the failure 5066.
[[nodiscard]] BinFacts readBinFacts(const Answer &answer);

} // namespace vezne::iyzico

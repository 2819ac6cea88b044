// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/language.h"
#include "core/card/card.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// What a card has to spend of its programme's points.
struct CardPoints
{
    Decimal points;
    Money worth;
    QString bank, family; ///< empty for a card without a programme
};

/// POST /payment/loyalty/inquire (150 a minute by iyzico's "Limitler"; the fields are those of its SDKs). No
/// money moves, but the whole card goes along.
[[nodiscard]] Call loyaltyCall(const card::Card &card, Currency currency, const QString &conversationId,
                               Language language);
/// Of a success; nothing without an amount.
[[nodiscard]] std::optional<CardPoints> readCardPoints(const Answer &answer, Currency currency);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/language.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// One way to pay: `count` monthly parts that the card holder's bank collects. 1 is tek çekim.
struct InstallmentPlan
{
    int count = 1;
    Money monthly; ///< provider's rounding; count x monthly may miss total by some kuruş
    Money total;   ///< what is charged as paidPrice
};

/// What one card family, or the card of the BIN asked about, may choose from.
struct InstallmentOffer
{
    QString bin; ///< empty when asked without one
    QString cardType, cardAssociation, cardFamily, bankName;
    std::optional<int> bankCode;
    std::optional<bool> commercial;
    bool force3ds = false;
    bool forceCvc = false;
    std::optional<bool> dcc;            ///< the card may be charged in its own currency
    std::optional<bool> agriculture;    ///< a card for farmers, with terms of its own
    std::vector<InstallmentPlan> plans; ///< ascending by count
};

/// POST /payment/iyzipos/installment. Without `bin` every family answers.
[[nodiscard]] Call installmentCall(Money price, const QString &bin, const QString &conversationId,
                                   Language language);
/// Of a success; amounts that are not whole minor units drop their plan.
[[nodiscard]] std::vector<InstallmentOffer> readInstallmentOffers(const Answer &answer, Currency currency);

} // namespace vezne::iyzico

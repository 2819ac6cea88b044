// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/loyalty.h"

#include "core/base/json.h"
#include "core/iyzico/endpoints/fields.h"
#include "core/iyzico/endpoints/paymentrequest.h"
#include "core/iyzico/endpoints/secretjson.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call loyaltyCall(const card::Card &card, Currency currency, const QString &conversationId, Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    request.insert("currency"_L1, code(currency));
    const SecretBytes paymentCard = cardFields(card);
    SecretBytes body =
        joinedSecret({openedObject(request), R"(,"paymentCard":)"_ba, paymentCard.bytes(), "}"_ba});
    // Sent as money is, once and from a body that cannot be rewound: there is a card in it.
    return {Method::Post, Effect::Money, u"/payment/loyalty/inquire"_s, {}, std::move(body), conversationId};
}

std::optional<CardPoints> readCardPoints(const Answer &answer, Currency currency)
{
    const auto amount = decimalField(answer.body, "amount"_L1);
    const auto worth = amount ? Money::fromDecimal(*amount, currency) : std::nullopt;
    if (!answer.isSuccess() || !worth)
        return std::nullopt;
    return CardPoints{.points = decimalField(answer.body, "points"_L1).value_or(*amount),
                      .worth = *worth,
                      .bank = textField(answer.body, "cardBank"_L1),
                      .family = textField(answer.body, "cardFamily"_L1)};
}

} // namespace vezne::iyzico

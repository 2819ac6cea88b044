// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/installment.h"

#include <algorithm>

#include "core/iyzico/endpoints/fields.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

std::optional<InstallmentPlan> readPlan(const QJsonObject &object, Currency currency)
{
    const auto count = intField(object, "installmentNumber"_L1);
    const auto monthly = Money::fromWire(textField(object, "installmentPrice"_L1), currency);
    const auto total = Money::fromWire(textField(object, "totalPrice"_L1), currency);
    if (!count || *count < 1 || !monthly || !total)
        return std::nullopt;
    return InstallmentPlan{*count, *monthly, *total};
}

InstallmentOffer readOffer(const QJsonObject &object, Currency currency)
{
    InstallmentOffer offer{.bin = textField(object, "binNumber"_L1),
                           .cardType = textField(object, "cardType"_L1),
                           .cardAssociation = textField(object, "cardAssociation"_L1),
                           .cardFamily = textField(object, "cardFamilyName"_L1), // bin/check says cardFamily
                           .bankName = textField(object, "bankName"_L1),
                           .bankCode = intField(object, "bankCode"_L1),
                           .commercial = flagField(object, "commercial"_L1),
                           .force3ds = flagField(object, "force3ds"_L1).value_or(false),
                           .forceCvc = flagField(object, "forceCvc"_L1).value_or(false),
                           .dcc = flagField(object, "dccEnabled"_L1),
                           .agriculture = flagField(object, "agricultureEnabled"_L1),
                           .plans = {}};
    for (const QJsonObject &plan : objectsField(object, "installmentPrices"_L1)) {
        if (const auto read = readPlan(plan, currency))
            offer.plans.push_back(*read);
    }
    std::ranges::stable_sort(offer.plans, {}, &InstallmentPlan::count);
    return offer;
}

} // namespace

Call installmentCall(Money price, const QString &bin, const QString &conversationId, Language language)
{
    QJsonObject request = beginRequest(conversationId, language);
    request.insert("price"_L1, price.toWire());
    insertIfSet(request, "binNumber"_L1, bin);
    return postCall(u"/payment/iyzipos/installment"_s, Effect::None, request, conversationId);
}

std::vector<InstallmentOffer> readInstallmentOffers(const Answer &answer, Currency currency)
{
    std::vector<InstallmentOffer> offers;
    for (const QJsonObject &offer : objectsField(answer.body, "installmentDetails"_L1))
        offers.push_back(readOffer(offer, currency));
    return offers;
}

} // namespace vezne::iyzico

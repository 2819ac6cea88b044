// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/language.h"
#include "core/card/card.h"
#include "core/iyzico/endpoints/party.h"
#include "core/money/money.h"

namespace vezne::iyzico {

/// Whether the money is taken, or only held until it is captured.
enum class Taking { Charge, Hold };

/// What is charged, apart from the card.
struct PaymentRequest
{
    QString conversationId; ///< the operation's id
    QString basketId;       ///< the order
    Money price;            ///< sum of the items
    Money paidPrice;        ///< what the card is charged, with vade farkı
    int installment = 1;
    QString paymentChannel = QStringLiteral("WEB");
    QString paymentGroup = QStringLiteral("PRODUCT");
    Buyer buyer;
    Address billingAddress;
    std::optional<Address> shippingAddress; ///< required when an item is physical
    std::vector<BasketItem> items;
    bool registerCard = false; ///< the provider keeps the card; its answer brings the tokens
    QString cardUserKey;       ///< with registerCard: whose card it becomes; empty for a new customer
    QString cardAlias;         ///< with registerCard: a label; may be empty
    QString callbackUrl;       ///< of 3-D Secure and of pages: where the payer's browser returns to
    std::vector<int> enabledInstallments{1}; ///< of pages: what the payer may choose
    Language language = Language::Turkish;
};

/// The same as fields, for calls that send no card.
[[nodiscard]] QJsonObject paymentFields(const PaymentRequest &request);

/// The body of every call that charges or holds with a card. The card's digits pass from its locked memory
/// straight into the body's.
[[nodiscard]] SecretBytes paymentBody(const PaymentRequest &request, const card::Card &card);

/// `paymentCard` alone, for calls that ask about a card and keep nothing.
[[nodiscard]] SecretBytes cardFields(const card::Card &card);

} // namespace vezne::iyzico

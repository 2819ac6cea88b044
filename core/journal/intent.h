// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

#include "core/journal/operation.h"
#include "core/money/money.h"

namespace vezne::journal {

/// One line of a sale as it is recorded before anything is sent.
struct IntentItem
{
    QString itemId, name, category;
    QString type; ///< PHYSICAL or VIRTUAL
    Money price;
};

/// What is about to be done: the content of an operation's first event.
struct Intent
{
    QString id; ///< UUIDv7; also the conversation id
    Kind kind = Kind::Charge;
    QString parent; ///< the payment that a cancel, refund or capture changes
    QString orderId;
    Money price;     ///< sum of the items
    Money paidPrice; ///< what the card is charged
    Money amount;    ///< what this operation moves
    int installment = 1;
    bool isThreeDs = false;             ///< of a payment: the card holder confirms it at the bank
    HostedPage page = HostedPage::None; ///< of a payment: where the payer keys in the card
    /// Instalments that the payer may choose on the page, beside a single payment; the card then pays what
    /// the page says, with the plan's surcharge, and the journal learns it with the result.
    std::vector<int> offered;
    QString cardBin, cardLast4, cardBrand, cardBank, cardFamily, cardType; ///< masked facts only
    std::optional<bool> isCommercialCard = std::nullopt; ///< a company's, as the BIN service says
    QString cardLikeness; ///< what charges of one card have in common, see till::likenessOf(); empty when not
                          ///< known
    std::vector<IntentItem> items;
    QString itemTransaction; ///< the line that a refund takes from; empty for the payment as a whole
    QString reason;          ///< of a change; of a charge, why it is no repetition of an earlier one
    QString note;
    QString askedBy; ///< of a refund that somebody else had asked for
    QString second;  ///< who agreed as second person
    QString till;    ///< at which till of a shared book; empty in a file. The journal's to fill in.
    QString link,
        conversation;  ///< of a payment that was found: its link's id, the provider's conversation id
    QJsonObject buyer; ///< people's data; kept beside the chain, never in it
};

/// Canonical form for the event: everything but id, kind and the buyer's data, which stands as its number.
[[nodiscard]] QJsonObject toPayload(const Intent &intent, qint64 buyer);
/// The reverse; `id`, `kind` and `buyer` stay empty.
[[nodiscard]] Intent intentFromPayload(const QJsonObject &payload);
[[nodiscard]] qint64 buyerOfPayload(const QJsonObject &payload);

} // namespace vezne::journal

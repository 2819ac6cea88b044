// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/language.h"
#include "core/card/card.h"
#include "core/iyzico/answer.h"
#include "core/iyzico/call.h"

namespace vezne::iyzico {

/// A card as the provider keeps it: tokens, which are opaque texts, and masked digits. All words are open
/// sets; family and bank are absent for foreign cards.
struct KeptCard
{
    QString token, alias, bin, lastFour;
    QString cardType, cardAssociation, cardFamily, bankName;
};

/// Whose card it becomes: a user that the provider knows, or a new one of this e-mail.
struct CardOwner
{
    QString userKey;
    QString email, externalId; ///< of a new user
};

/// POST /cardstorage/card. No bank is asked and no CVC is sent. The card's digits pass from its locked memory
/// straight into the call's. Sent once: a repetition would keep the card twice.
[[nodiscard]] Call keepCardCall(const CardOwner &owner, const card::KeyedCard &card, const QString &alias,
                                const QString &conversationId, Language language);
/// POST /cardstorage/cards. An unknown user is the failure 3005.
[[nodiscard]] Call keptCardsCall(const QString &userKey, const QString &conversationId, Language language);
/// DELETE /cardstorage/card, with a body. A card that is not there is the failure 3006.
[[nodiscard]] Call forgetCardCall(const QString &userKey, const QString &token, const QString &conversationId,
                                  Language language);

struct CardKept
{
    QString userKey;
    KeptCard card;
};
/// Of a success; fails, with a sentence for the log, without key or token.
[[nodiscard]] tl::expected<CardKept, QString> readCardKept(const Answer &answer);
/// Of a success; entries without a token are left out.
[[nodiscard]] std::vector<KeptCard> readKeptCards(const Answer &answer);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/radar.h"

#include <string_view>

#include "core/base/hmac.h"

namespace vezne::till {

namespace {

// Says what the key is used for, so that no other use of it gives the same bytes.
constexpr std::string_view hashPurpose = "vezne card 1:";
constexpr std::string_view tokenPurpose = "vezne stored card 1:";

// 128 bits: two of a shop's cards never meet by chance.
constexpr qsizetype hashLength = 32;

} // namespace

QString cardHash(const SecretBytes &key, const card::Card &card)
{
    if (const auto *stored = std::get_if<card::StoredCard>(&card)) {
        const QByteArray token = stored->token.toUtf8();
        if (token.isEmpty())
            return {};
        const std::span<const char> bytes(token.constData(), static_cast<std::size_t>(token.size()));
        return QString::fromLatin1(hmacSha256Hex(key, {tokenPurpose, bytes}).left(hashLength));
    }
    const auto *const keyed = &std::get<card::KeyedCard>(card);
    const std::span<const char> number(keyed->number.data(), static_cast<std::size_t>(keyed->number.size()));
    return QString::fromLatin1(hmacSha256Hex(key, {hashPurpose, number}).left(hashLength));
}

journal::Result<std::vector<journal::Operation>> likeCharges(const journal::Journal &journal,
                                                             const card::Card &card, const Money &amount)
{
    const Instant since = journal.clock().now() - repetitionWindow;
    return journal.reader().likeCharges(cardHash(journal.key(), card), amount, since);
}

} // namespace vezne::till

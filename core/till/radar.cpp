// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/radar.h"

#include <string_view>

#include "core/base/hmac.h"

namespace vezne::till {

namespace {

// Says what the key is used for, so that no other use of it gives the same bytes.
constexpr std::string_view numberPurpose = "vezne card 1:";
constexpr std::string_view tokenPurpose = "vezne stored card 1:";

// 128 bits: two of a shop's tokens never meet by chance.
constexpr qsizetype tokenDigits = 32;
constexpr qsizetype numberDigits = 1;

QString macOf(const SecretBytes &key, std::string_view purpose, std::span<const char> bytes, qsizetype digits)
{
    return QString::fromLatin1(hmacSha256Hex(key, {purpose, bytes}).first(digits));
}

} // namespace

QString likenessOf(const SecretBytes &key, const card::Card &card)
{
    if (const auto *stored = std::get_if<card::TokenCard>(&card)) {
        const QByteArray token = stored->token.toUtf8();
        const std::span<const char> bytes(token.constData(), static_cast<std::size_t>(token.size()));
        return token.isEmpty() ? QString() : macOf(key, tokenPurpose, bytes, tokenDigits);
    }
    const card::MaskedNumber masked = card::maskedNumber(card);
    const SecretBytes &number = std::get<card::KeyedCard>(card).number;
    const std::span<const char> digits(number.data(), static_cast<std::size_t>(number.size()));
    return masked.bin + masked.lastFour + macOf(key, numberPurpose, digits, numberDigits);
}

journal::Result<std::vector<journal::Operation>> likeCharges(const journal::Journal &journal,
                                                             const card::Card &card, const Money &amount)
{
    const Instant since = journal.clock().now() - repetitionWindow;
    return journal.reader().likeCharges(likenessOf(journal.key(), card), amount, since);
}

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/card.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <sodium.h>

#include "core/card/number.h"

namespace vezne::card {

namespace {

/// A number's digits as text for the rules of number.h: on the stack, and wiped there.
class Digits
{
public:
    explicit Digits(const SecretBytes &number)
        : m_size(std::min(number.size(), m_text.size()))
    {
        std::copy_n(number.data(), m_size, m_text.begin());
    }
    ~Digits() { sodium_memzero(m_text.data(), sizeof m_text); }
    Q_DISABLE_COPY_MOVE(Digits)

    [[nodiscard]] QStringView view() const { return {m_text.data(), static_cast<qsizetype>(m_size)}; }

private:
    // One more than the longest number, so that a longer one still shows to be too long.
    std::array<char16_t, 20> m_text{};
    std::size_t m_size;
};

std::optional<CardFault> numberFault(QStringView digits)
{
    switch (stateOf(digits)) {
    case NumberState::Incomplete:
        return CardFault::NumberIncomplete;
    case NumberState::FailsLuhn:
    case NumberState::TooLong:
        return CardFault::NumberFailsLuhn;
    case NumberState::Ambiguous:
    case NumberState::Complete:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<CardFault> holderFault(const QString &holder)
{
    const QStringList words = holder.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto names = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    });
    if (names == 0)
        return CardFault::HolderMissing;
    if (names == 1)
        return CardFault::HolderWithoutSurname;
    return std::nullopt;
}

std::optional<CardFault> expiryFault(Expiry expiry, Instant at)
{
    if (expiry.month < 1 || expiry.month > 12 || expiry.year < 2000)
        return CardFault::ExpiryInvalid;
    if (isExpired(expiry, at))
        return CardFault::Expired;
    return std::nullopt;
}

std::optional<CardFault> cvcFault(const SecretBytes &cvc, Brand brand)
{
    const auto bytes = cvc.bytes();
    const bool digitsOnly =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digitsOnly || bytes.size() != static_cast<std::size_t>(cvcLength(brand)))
        return CardFault::CvcLength;
    return std::nullopt;
}

} // namespace

MaskedNumber maskedNumber(const Card &card)
{
    constexpr std::size_t shortest = 12; // ISO/IEC 7812-1; of fewer digits, ten would be nearly all
    if (const auto *const stored = std::get_if<TokenCard>(&card))
        return stored->digits;
    const auto *const keyed = std::get_if<KeyedCard>(&card);
    if (!keyed || keyed->number.size() < shortest)
        return {};
    const auto number = keyed->number.bytes();
    const auto text = [](std::span<const char> part) {
        return QString::fromLatin1(part.data(), static_cast<qsizetype>(part.size()));
    };
    return {text(number.first(6)), text(number.last(4))};
}

std::vector<CardFault> faultsOf(const KeyedCard &card, Instant at)
{
    const Digits digits(card.number);
    std::vector<CardFault> faults;
    for (const auto &fault : {numberFault(digits.view()), holderFault(card.holder),
                              expiryFault(card.expiry, at), cvcFault(card.cvc, brandOf(digits.view()))}) {
        if (fault)
            faults.push_back(*fault);
    }
    return faults;
}

} // namespace vezne::card

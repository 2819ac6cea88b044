// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/secretbytes.h"
#include "core/card/expiry.h"

namespace vezne::card {

/// A card as keyed in. Number and code live in locked memory and die with the object; it can be moved, never
/// copied, printed or compared.
struct KeyedCard
{
    QString holder;     ///< as typed
    SecretBytes number; ///< ASCII digits, no separators
    Expiry expiry;
    SecretBytes cvc; ///< ASCII digits
};

/// What may be kept of a card number: never more than the first six to eight and the last four digits
/// (PCI DSS 3.4.1).
struct MaskedNumber
{
    QString bin;
    QString lastFour;
};

/// A card that the provider keeps. The security code is optional and goes to the bank when given.
struct TokenCard
{
    QString userKey;
    QString token;
    SecretBytes cvc;
    MaskedNumber digits; ///< as the provider told them when it was stored; may be empty
};

using Card = std::variant<KeyedCard, TokenCard>;

/// First six and last four digits of a keyed card, empty for a number too short to be one; of a stored card
/// what is known of them.
[[nodiscard]] MaskedNumber maskedNumber(const Card &card);

/// What is wrong with a keyed card, one entry per field at most. A number with a digit too many counts as one
/// with a wrong digit; a holder needs two words, since the provider wants a name and a surname.
enum class CardFault {
    NumberIncomplete,
    NumberFailsLuhn,
    HolderMissing,
    HolderWithoutSurname,
    ExpiryInvalid,
    Expired,
    CvcLength
};

/// Faults of `card` at time `at`, in field order; empty when it may be sent.
[[nodiscard]] std::vector<CardFault> faultsOf(const KeyedCard &card, Instant at);

} // namespace vezne::card

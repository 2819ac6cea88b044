// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secretrules.h"

#include <algorithm>

namespace vezne::access {

namespace {

/// Every byte differs from the one before it by the same -1, 0 or 1.
bool isPlain(std::span<const char> secret)
{
    const int step = secret.size() > 1 ? secret[1] - secret[0] : 0;
    if (step < -1 || step > 1)
        return false;
    for (std::size_t i = 1; i < secret.size(); ++i) {
        if (secret[i] - secret[i - 1] != step)
            return false;
    }
    return true;
}

std::size_t characters(std::span<const char> utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char byte) { return (byte & 0xc0) != 0x80; }));
}

} // namespace

std::optional<SecretFlaw> faultOf(Role role, std::span<const char> secret)
{
    const bool isPin = !hasPassword(role);
    if (isPin && !std::ranges::all_of(secret, [](char c) { return c >= '0' && c <= '9'; }))
        return SecretFlaw::NotDigits;
    if (characters(secret) < (isPin ? shortestPin : shortestPassword))
        return SecretFlaw::TooShort;
    if (secret.size() > (isPin ? longestPin : longestPassword))
        return SecretFlaw::TooLong;
    return isPlain(secret) ? std::optional(SecretFlaw::TooPlain) : std::nullopt;
}

} // namespace vezne::access

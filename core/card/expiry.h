// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/clock.h"

namespace vezne::card {

/// Month (1..12) and four-digit year until the end of which a card is valid.
struct Expiry
{
    int month = 0;
    int year = 0;

    bool operator==(const Expiry &) const = default;
};

/// Reads `12/30`, `1/29`, `0129`, `01-2029`, `12 / 2030`; two-digit years are 20yy. Nothing for month 0 or 13
/// and for other text.
[[nodiscard]] std::optional<Expiry> parseExpiry(QStringView text);

/// A card is valid through the last day of its month, Istanbul time.
[[nodiscard]] bool isExpired(Expiry expiry, Instant at);

/// `12 / 30`, as on the card.
[[nodiscard]] QString toText(Expiry expiry);

} // namespace vezne::card

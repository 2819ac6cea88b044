// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/split.h"

#include <algorithm>
#include <numeric>

#include "core/money/fixedpoint.h"
#include "core/money/wide.h"

namespace vezne {

namespace {

/// Shares of `amount` (not negative) by `weights`, whose sum is not zero.
std::vector<Wide> shares(Wide amount, std::span<const std::int64_t> weights, Wide sum)
{
    std::vector<Wide> parts;
    std::vector<Wide> remainders;
    for (const std::int64_t weight : weights) {
        parts.push_back(amount * weight / sum);
        remainders.push_back(amount * weight % sum);
    }

    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    const Wide left = amount - std::accumulate(parts.begin(), parts.end(), Wide(0));
    for (std::size_t i = 0; Wide(i) < left; ++i)
        ++parts[order[i]];
    return parts;
}

} // namespace

std::vector<Money> split(Money total, std::span<const std::int64_t> weights)
{
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (sum == 0) {
        std::vector<Money> parts(weights.size(), Money(0, total.currency()));
        if (!parts.empty())
            parts.front() = total;
        return parts;
    }

    std::vector<Money> parts;
    for (const Wide share : shares(magnitude(total.minorUnits()), weights, sum))
        parts.emplace_back(static_cast<std::int64_t>(total.isNegative() ? -share : share), total.currency());
    return parts;
}

} // namespace vezne

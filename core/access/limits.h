// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/access/action.h"
#include "core/access/rights.h"
#include "core/money/money.h"

namespace vezne::access {

/// Where a right WithinLimits ends and where FourEyes begins. The shop sets them.
struct Limits
{
    std::chrono::minutes ownCancelWindow{15};
    Money cashierCancel{200'000, Currency::TRY};    ///< what a cashier may cancel, up to and including this
    Money fourEyesRefund{1'000'000, Currency::TRY}; ///< above it a second person is asked

    bool operator==(const Limits &) const = default;
};

/// Above `limit`; an amount in another currency always is, since nothing here knows rates.
[[nodiscard]] bool isAbove(const Money &amount, const Money &limit);

/// The action that giving `amount` back is.
[[nodiscard]] Action refundAction(const Limits &limits, const Money &amount);

/// A payment that is about to be cancelled.
struct CancelCase
{
    Money amount;
    bool isOwn = false; ///< the person took the payment
    std::chrono::milliseconds age{};
};

/// Nothing when a person of `role` may cancel it.
[[nodiscard]] std::optional<Refusal> refusalOfCancel(Role role, const Limits &limits,
                                                     const CancelCase &payment);

} // namespace vezne::access

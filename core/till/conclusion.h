// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/journal/books/inquirybook.h"
#include "core/till/inquiry.h"

namespace vezne::till {

/// Where an operation goes after a round of questions.
struct Conclusion
{
    journal::State to;
    journal::Facts facts;
};

/// How long ago an operation was sent.
struct Age
{
    std::chrono::milliseconds byWallClock{};
    /// For certain, also when the wall clock was set meanwhile: by the monotonic clock, as long as the
    /// machine has not been started anew.
    std::chrono::milliseconds atLeast{};
};

/// What is known of an operation besides the provider's answers.
struct Circumstances
{
    Age age;
    bool isDoubtful = false; ///< it may have come further than the journal says, see Doubt
};

/// What may be believed of `findings`. A call that iyzico answered with an error of which it does not know
/// the outcome itself may have been carried out by the bank all the same, so that its FAILURE afterwards is
/// no last word either: like "not found" it has to be said twice, past the horizon, and the payment stays on
/// watch.
[[nodiscard]] Findings believable(const journal::Operation &operation, Findings findings);

/// The rules of recovery, free of network and disk. `findings` are believable ones. `inquiries` counts this
/// round too. Nothing when the truth is still not known and nothing changes. "Not found" is believed only
/// when it is certain that `horizon` has passed since sending, and only when each service that could know has
/// said so twice; past a day on which they could not be asked, a person decides.
[[nodiscard]] std::optional<Conclusion> conclude(const journal::Operation &operation,
                                                 const Findings &findings,
                                                 const journal::InquiryState &inquiries,
                                                 const Circumstances &circumstances,
                                                 std::chrono::milliseconds horizon);

} // namespace vezne::till

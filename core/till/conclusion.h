// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/journal/inquirybook.h"
#include "core/till/inquiry.h"

namespace vezne::till {

/// Where an operation goes after a round of questions.
struct Conclusion
{
    journal::State to;
    journal::Facts facts;
};

/// The rules of recovery, free of network and disk. `inquiries` counts this round too. Nothing when the truth
/// is still not known and nothing changes. "Not found" is believed only past `horizon` after sending, and
/// only when each service that could know has said so twice; past a day without a conclusion a person
/// decides.
[[nodiscard]] std::optional<Conclusion> conclude(const journal::Operation &operation,
                                                 const Findings &findings,
                                                 const journal::InquiryState &inquiries, Instant now,
                                                 std::chrono::milliseconds horizon);

} // namespace vezne::till

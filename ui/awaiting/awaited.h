// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/reader.h"

namespace vezne::ui {

/// An operation whose result is not certain, with what a person needs to know of it.
struct Awaited
{
    /// What is asked of people, most first. The order of the page.
    enum class Group {
        Decision, ///< a person must act: Review, LateCharge
        Open,     ///< Vezne asks: under way or unknown
        Held,     ///< money taken, the provider's review is not over
        Watched,  ///< taken for not charged, still looked for
    };

    journal::Operation operation;
    journal::PaymentFile file; ///< its payment, or that of which it is one
    QString why;               ///< the journal's word for how it came to its state

    [[nodiscard]] Group group() const;
};

inline constexpr std::array allAwaitedGroups{Awaited::Group::Decision, Awaited::Group::Open,
                                             Awaited::Group::Held, Awaited::Group::Watched};

/// How many operations stand in the status band.
struct AwaitedCounts
{
    int open = 0;     ///< asked about
    int decision = 0; ///< wait for a person
};
[[nodiscard]] journal::Result<AwaitedCounts> countAwaited(const journal::Reader &reader);

/// Everything that is awaited, in the order of the page, in each group the oldest first. One short read.
[[nodiscard]] journal::Result<std::vector<Awaited>> readAwaited(const journal::Reader &reader, Instant now);

} // namespace vezne::ui

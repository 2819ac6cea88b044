// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "ui/awaiting/awaited.h"

/// What the page says of an operation whose result is not certain.
namespace vezne::ui {

/// How far the questions have come, as the page shows it.
struct AwaitedProgress
{
    int asked = 0;               ///< rounds so far
    bool isMissed = false;       ///< the provider said at least once that it knows no such thing
    std::optional<Instant> next; ///< nothing while it is being asked about
    Instant believedFrom;        ///< until then "not found" proves nothing
};

[[nodiscard]] QString titleOf(Awaited::Group group);

/// `4 min`, `2 h 5 min`, `3 days`.
[[nodiscard]] QString ageText(std::chrono::milliseconds age);

[[nodiscard]] QString knownText(const Awaited &awaited, const AwaitedProgress &progress);
/// What happens next, by itself or by people, and when.
[[nodiscard]] QString nextText(const Awaited &awaited, const AwaitedProgress &progress, Instant now);

} // namespace vezne::ui

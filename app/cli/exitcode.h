// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/answer.h"
#include "core/journal/error.h"
#include "core/journal/operation.h"

namespace vezne::cli {

/// Exit codes are public interface: scripts rely on them.
enum class ExitCode {
    Done = 0,         ///< paid, done, found, equal
    No = 1,           ///< declined, refused by the provider or by our rules, not found, keys refused, differs
    Usage = 2,        ///< bad usage or input; nothing sent
    NotKnown = 3,     ///< not known yet, or needs a person
    NotSent = 4,      ///< certainly not sent
    JournalFault = 5, ///< journal fault or lock
};

[[nodiscard]] ExitCode exitCodeOf(journal::State state);
[[nodiscard]] ExitCode exitCodeOf(journal::Problem problem);
/// Of a call that did not bring an answer.
[[nodiscard]] ExitCode exitCodeOf(const iyzico::Outcome &outcome);

} // namespace vezne::cli

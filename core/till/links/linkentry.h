// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/link.h"
#include "core/journal/link.h"

namespace vezne::till {

/// What iyzico's answers make of a link; true when what was asked for was done. `now` is the book's time
/// (LinkBook::present()).

/// Of its making: no answer is Unknown, never "not made".
[[nodiscard]] bool enterMade(journal::Link &link, const iyzico::Outcome &outcome);
/// Of switching it on or off, or deleting it.
[[nodiscard]] bool enterTurned(journal::Link &link, journal::LinkState to, const iyzico::Outcome &outcome,
                               Instant now);

/// iyzico does not have the link (any more).
[[nodiscard]] bool isGone(const iyzico::Outcome &outcome);

/// What iyzico's list said of it at `asked`, this machine's time. `isAwaited`: payments that were counted
/// before are still looked for.
void enterListed(journal::Link &link, const iyzico::ListedLink &listed, bool isAwaited, Instant asked,
                 Instant now);

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/iyzico/endpoints/reportingtransactions.h"
#include "core/journal/link.h"

namespace vezne::till {

/// A payment that is accounted for already: one of this till's own, or confirmed as another link's.
using IsAccountedFor = std::function<bool(const iyzico::ReportedRow &)>;

/// Payments of `rows` that may have paid `link`: of its amount, since its count began to rise, and not given
/// back since. No document of iyzico's ties a payment to its link, so these are guesses, and a person
/// decides.
[[nodiscard]] std::vector<journal::LinkMatch> guessesFor(const journal::Link &link,
                                                         const std::vector<iyzico::ReportedRow> &rows,
                                                         const IsAccountedFor &isAccountedFor);

} // namespace vezne::till

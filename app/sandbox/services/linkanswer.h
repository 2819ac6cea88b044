// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

/// Where payers find the link, and its picture.
[[nodiscard]] QString urlOf(const Link &link, const Call &call);

/// `data` of the answers that make or change a link.
[[nodiscard]] wire::Object describeAddress(const Link &link, const Call &call);

/// The whole link, as the list and a look at one show it.
[[nodiscard]] wire::Object describeLink(const Link &link, const Call &call);

/// The link that the call's path names.
[[nodiscard]] tl::expected<Link, Failure> linkOf(const Call &call, const Ledger &ledger);

} // namespace vezne::sandbox

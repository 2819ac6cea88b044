// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::journal {

/// Who works here, what they did beside moving money, and what they asked for. `audit` is the truth; `staff`,
/// `setting` and `refund_request` follow from it. Hashes of PINs stay out of the chain, so that old ones go.
[[nodiscard]] QStringList peopleSchema();

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"

namespace vezne::ui {

class Panel;

/// Whose payment it is, which card, and what was paid, given back and is left of it.
[[nodiscard]] Panel *newPaymentHead(const journal::PaymentFile &file);

} // namespace vezne::ui

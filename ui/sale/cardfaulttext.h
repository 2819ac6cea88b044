// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/card/card.h"

namespace vezne::ui {

/// What is wrong with a card as it was keyed in, for the cashier, below the field.
[[nodiscard]] QString textOf(card::CardFault fault);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour/tour.h"

/// The stretches of the tour, in the order in which a round takes them; each in a file of its own.
namespace vezne::desktop {

void addSaleWalk(Tour &tour, const Tour::Round &round);
/// Expects a sale that was paid among the newest.
void addTransactionsWalk(Tour &tour);
void addSettingsWalk(Tour &tour);

} // namespace vezne::desktop

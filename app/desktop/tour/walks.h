// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour/tour.h"

/// The stretches of the tour, in the order in which a round takes them; each in a file of its own.
namespace vezne::desktop {

void addSaleWalk(Tour &tour, const Tour::Round &round);
/// Expects a sale that was paid among the newest.
void addTransactionsWalk(Tour &tour);
void addDayEndWalk(Tour &tour);
/// Leaves a charge that iyzico does not list yet and one whose answer was lost.
void addReconcileWalk(Tour &tour, const Tour::Round &round);
void addSettingsWalk(Tour &tour);
/// The command palette and the sheet of keys.
void addHelpWalk(Tour &tour);
void addSetupWalk(Tour &tour, const Tour::Round &round);
/// Leaves one charge in doubt and decides it.
void addAwaitingWalk(Tour &tour, const Tour::Round &round);
/// 3-D Secure, a hold and a stored card, from the sale to where they are looked after. Comes first, since the
/// walk through the transactions counts from the newest.
void addServicesWalk(Tour &tour, const Tour::Round &round);

// What walks have in common.
[[nodiscard]] Tour::Test outcomeShows(Tour &tour);
/// Types amount and card, and saves the picture once `isReady`.
void addKeyingIn(Tour &tour, const QString &picture, const QString &amount, const QByteArray &card,
                 const Tour::Test &isReady);
/// Presses the button of a payment that opens a dialog, and leaves it again.
void addDialog(Tour &tour, const QString &picture, const QString &button);
/// Presses the button of a payment that opens a dialog, does what it offers, and leaves it when it is done: a
/// picture of each.
void addDeed(Tour &tour, const QString &picture, const QString &button);
/// From an outcome to the next sale.
void addNewSale(Tour &tour);
/// A payment link from a sale to its payment among the others. Ends at the sale.
void addLinksWalk(Tour &tour, const Tour::Round &round);
/// Payments on iyzico's own pages, in instalments and with BKM Express. Ends at the sale.
void addPagesWalk(Tour &tour, const Tour::Round &round);
/// The approval of a line, while the account is a marketplace's.
void addMarketplaceWalk(Tour &tour, const Tour::Round &round);
/// Comes after all rounds: a shop with staff asks for passwords.
void addPeopleWalk(Tour &tour, const Tour::Round &round);

} // namespace vezne::desktop

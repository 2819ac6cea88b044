// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::ui {

/// Why a bank refused, in a few words for lists and figures, by iyzico's error group. What the cashier says
/// and does is in ui/sale/declinecoach. A group that is not known is shown as it is: the provider may add
/// some. So are those of lost, stolen and suspected cards, of which iyzico asks to say nothing.
[[nodiscard]] QString declineText(const QString &errorGroup);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/journal/error.h"
#include "core/journal/records.h"
#include "ui/kit/icon.h"
#include "ui/sale/declinecoach.h"

namespace vezne::ui {

/// What can be done from an outcome.
enum class OutcomeAction {
    NewSale,
    EnterCode,
    EnterNumber,
    EnterExpiry,
    OtherCard,
    SinglePayment,
    InLira,
    TryAgain,
    ThreeDs,  ///< the same card, confirmed at the bank
    SendLink, ///< the same order, paid by a link
    AskNow,
    Receipt, ///< of the payment, for the customer
};

/// How a charge ended, in words: for the eye, for the caller, for the cashier.
struct OutcomeText
{
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Info;
    QString word;                       ///< the outcome, large
    QString amount;                     ///< empty where no figure should stand
    QString say;                        ///< to the caller; may be empty
    QString next;                       ///< what it means and what happens now
    QString details;                    ///< provider's code and text; may be empty
    std::vector<OutcomeAction> actions; ///< the first is the primary one
};

enum class Recorded { Yes, No };

/// Of a charge in any state after it was begun. `Recorded::No` means that the end is known but not on disk.
[[nodiscard]] OutcomeText outcomeOf(const journal::Operation &charge, Recorded recorded);

/// Of a charge that the journal would not record: nothing was sent.
[[nodiscard]] OutcomeText outcomeOf(const journal::Error &error);

[[nodiscard]] QString wordOf(OutcomeAction action);

} // namespace vezne::ui

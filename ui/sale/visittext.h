// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/visit/visit.h"
#include "ui/kit/icon.h"

namespace vezne::ui {

/// What a visit to a page looks like from the till: for the eye, for the caller, for the cashier.
struct VisitText
{
    Glyph glyph = Glyph::Shield;
    QString word;    ///< large
    QString say;     ///< to the caller; may be empty
    QString next;    ///< what it means and what happens now
    QString time;    ///< with %1 for minutes and seconds
    QString open;    ///< the button that opens the page
    QString leave;   ///< the button that ends the waiting; empty while there is none
    QString address; ///< names the page's address for screen readers
};

[[nodiscard]] VisitText visitText(const till::Visit &visit);

/// `Payment form`, `Pay with iyzico`, `BKM Express`.
[[nodiscard]] QString nameOf(journal::HostedPage page);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/finance/receipt.h"
#include "core/journal/books/daybook.h"
#include "ui/dayend/whose.h"

/// A day end as it goes on paper (ui/paper).
namespace vezne::ui {

enum class Copy {
    First, ///< the original
    Again, ///< says COPY
};

/// An interim look (X).
struct Interim
{
    journal::DayFigures figures;
    Whose whose = Whose::Shop;
    QDate day;      ///< up to whose end it looks
    Instant at;     ///< when it was taken
    QString person; ///< who took it
};
[[nodiscard]] QString interimReport(const finance::ReceiptShop &shop, const Interim &interim);

/// A closed day end (Z).
[[nodiscard]] QString closingReport(const finance::ReceiptShop &shop, const journal::Closing &closing,
                                    Copy copy);

} // namespace vezne::ui

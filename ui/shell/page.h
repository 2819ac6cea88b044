// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "ui/kit/icon.h"

class QWidget;

namespace vezne::ui {

/// One entry of the rail and what it opens. The order of `PageId` is the order on the rail and of Ctrl+1
/// ... 8. Awaiting has no entry of its own: its results are transactions, and so it lives under those;
/// Figures lives under the day end.
enum class PageId {
    Sale,
    Transactions,
    Customers,
    Links,
    DayEnd,
    Reconciliation,
    Settings,
    Awaiting,
    Figures
};

/// What the window takes over when a page is made.
struct PageParts
{
    QWidget *content = nullptr;
    QWidget *actions = nullptr; ///< at the right of the page title; may be null
};

struct Page
{
    PageId id = PageId::Sale;
    Glyph glyph = Glyph::Sale;
    std::function<QString()> title;   ///< asked again when the language changes
    std::function<PageParts()> make;  ///< called once, when the page is first needed
    std::optional<PageId> under = {}; ///< whose entry on the rail it shares, instead of one of its own
};

/// The object name of a page, for tests and settings: `sale`, `transactions`, ...
[[nodiscard]] QString nameOf(PageId id);

} // namespace vezne::ui

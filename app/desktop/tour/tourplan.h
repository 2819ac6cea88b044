// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <vector>

#include "core/base/language.h"
#include "ui/kit/theme.h"

namespace vezne::desktop {

/// What a tour takes pictures of, and where it puts them.
struct TourPlan
{
    QString folder; ///< empty for no tour
    std::vector<Language> languages{Language::Turkish, Language::English};
    std::vector<ui::ThemeChoice> themes{ui::ThemeChoice::Light, ui::ThemeChoice::Dark};
    QSize size{1280, 800}; ///< of the window and of the screen, before scaling
    int scale = 100;       ///< percent

    [[nodiscard]] bool isWanted() const { return !folder.isEmpty(); }
};

} // namespace vezne::desktop

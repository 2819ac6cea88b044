// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSet>
#include <vector>

#include "ui/shell/page.h"

namespace vezne::desktop {

/// What a page can do that is asked for from everywhere: a button of it, pressed once the page is there.
struct Deed
{
    Q_DECLARE_TR_FUNCTIONS(vezne::desktop::Deed)

public:
    ui::PageId page = ui::PageId::Sale;
    QLatin1StringView button; ///< object name
    const char *name = nullptr;
    QStringView words; ///< what else people call it, in both languages

    [[nodiscard]] QString text() const { return tr(name); }
};

[[nodiscard]] const std::vector<Deed> &allDeeds();
/// The object names of those of one page.
[[nodiscard]] QSet<QString> buttonsOfDeeds(ui::PageId page);
/// What else people call a page.
[[nodiscard]] QString wordsOf(ui::PageId page);

} // namespace vezne::desktop

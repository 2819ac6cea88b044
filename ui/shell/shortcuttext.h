// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace vezne::ui {

/// The keys of one screen, each with what it does.
struct ShortcutGroup
{
    struct Entry
    {
        QString keys, meaning;
    };

    QString title;
    std::vector<Entry> entries;
};

/// All keys of Vezne, in the language of the interface.
[[nodiscard]] std::vector<ShortcutGroup> shortcutGroups();

/// The same as a page to print.
[[nodiscard]] QString shortcutsHtml();

} // namespace vezne::ui

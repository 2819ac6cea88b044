// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include "core/base/language.h"
#include "ui/kit/theme.h"
#include "ui/shell/page.h"

namespace vezne::desktop {

/// What is on or off.
enum class Switch {
    Bkm,         ///< BKM Express is among iyzico's pages
    MaskNumber,  ///< the card number is hidden while it is typed
    AskForPause, ///< who records calls is asked for a pause before the card
    Tray,        ///< a closed window stays in the tray
    AutoAdvance, ///< card fields that are full and right pass the focus on
};

/// What a user chose on this computer, in a file; where nothing was chosen, what is usual.
class Preferences
{
public:
    explicit Preferences(const QString &file);

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] ui::ThemeChoice theme() const;
    void setTheme(ui::ThemeChoice choice);
    /// Of the sale and the list, the one that the window opens with.
    [[nodiscard]] ui::PageId firstPage() const;
    void setFirstPage(ui::PageId page);
    /// The folder of the backups; empty for the usual one.
    [[nodiscard]] QString backups() const;
    void setBackups(const QString &folder);

    [[nodiscard]] bool isOn(Switch which) const;
    void set(Switch which, bool on);

    /// `name=value` for each that names nobody and no place.
    [[nodiscard]] QStringList forSupport() const;

    /// For what pages remember by themselves.
    [[nodiscard]] QSettings &file() { return m_file; }

private:
    QSettings m_file;
};

} // namespace vezne::desktop

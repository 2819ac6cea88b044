// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/preferences.h"

#include <array>

#include "ui/shell/translation.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto languageKey = "appearance/language"_L1;
constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto firstPageKey = "appearance/firstPage"_L1;
constexpr auto backupsKey = "backups/folder"_L1;

struct Usual
{
    QLatin1StringView key;
    bool isOn;
};

/// In the order of Switch.
constexpr std::array switches{Usual{"pages/bkm"_L1, false}, Usual{"privacy/maskNumber"_L1, false},
                              Usual{"privacy/askForPause"_L1, false}, Usual{"window/tray"_L1, false},
                              Usual{"entry/autoAdvance"_L1, true}};
static_assert(switches.size() == std::size_t(Switch::AutoAdvance) + 1);

} // namespace

Preferences::Preferences(const QString &file)
    : m_file(file, QSettings::IniFormat)
{}

Language Preferences::language() const
{
    return ui::languageFromWord(m_file.value(languageKey).toString());
}

void Preferences::setLanguage(Language language)
{
    m_file.setValue(languageKey, ui::word(language));
}

ui::ThemeChoice Preferences::theme() const
{
    return ui::themeFromWord(m_file.value(themeKey).toString());
}

void Preferences::setTheme(ui::ThemeChoice choice)
{
    m_file.setValue(themeKey, ui::word(choice));
}

ui::PageId Preferences::firstPage() const
{
    const QString kept = m_file.value(firstPageKey).toString();
    return kept == ui::nameOf(ui::PageId::Transactions) ? ui::PageId::Transactions : ui::PageId::Sale;
}

void Preferences::setFirstPage(ui::PageId page)
{
    m_file.setValue(firstPageKey, ui::nameOf(page));
}

QString Preferences::backups() const
{
    return m_file.value(backupsKey).toString();
}

void Preferences::setBackups(const QString &folder)
{
    m_file.setValue(backupsKey, folder);
}

bool Preferences::isOn(Switch which) const
{
    const Usual &usual = switches[std::size_t(which)];
    return m_file.value(usual.key, usual.isOn).toBool();
}

void Preferences::set(Switch which, bool on)
{
    m_file.setValue(switches[std::size_t(which)].key, on);
}

QStringList Preferences::forSupport() const
{
    const auto line = [](QLatin1StringView key, const QString &value) { return u"%1=%2"_s.arg(key, value); };
    QStringList lines{line(themeKey, ui::word(theme())), line(firstPageKey, ui::nameOf(firstPage()))};
    for (std::size_t i = 0; i < switches.size(); ++i)
        lines << line(switches[i].key, isOn(Switch(i)) ? u"true"_s : u"false"_s);
    return lines;
}

} // namespace vezne::desktop

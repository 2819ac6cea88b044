// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers, and the sheet of keys.
#include <algorithm>

#include "app/desktop/desk.h"
#include "ui/kit/panel.h"
#include "ui/sale/salepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

void Desk::showCommands()
{
    const auto search = [this](const QString &text) { openList({.text = text}); };
    (new ui::CommandPalette(commands(), search, m_window.get()))->open();
}

void Desk::showKeys()
{
    (new ui::ShortcutSheet(m_window.get()))->open();
}

void Desk::takeCall()
{
    m_window->showPage(ui::PageId::Sale);
    if (m_sale) // without keys there is none
        m_sale->takeCall();
}

std::vector<ui::Command> Desk::commands()
{
    // What the page in front can do comes first, then where one can go, then the settings.
    std::vector<ui::Command> commands;
    const ui::PageId present = m_window->currentPage();
    const auto [content, actions] = m_window->parts(present);
    for (QWidget *part : {actions, content}) {
        if (part)
            std::ranges::copy(ui::commandsOf(part, m_window->pages().at(present).title()),
                              std::back_inserter(commands));
    }
    addPageCommands(commands);
    addLookCommands(commands);
    addProfileCommands(commands);
    commands.push_back({tr("Find the caller by phone number"), u"Ctrl+T"_s, [this] { takeCall(); }});
    commands.push_back({tr("Lock the screen"), u"Ctrl+L"_s, [this] { m_door->lock(); }});
    commands.push_back({tr("Keyboard shortcuts"), u"F1"_s, [this] { showKeys(); }});
    return commands;
}

void Desk::addPageCommands(std::vector<ui::Command> &commands)
{
    for (const auto &[id, page] : m_window->pages()) {
        commands.push_back({page.title(), u"Ctrl+%1"_s.arg(static_cast<int>(id) + 1),
                            [this, id = id] { m_window->showPage(id); }});
    }
    for (ui::Panel *section : settings().sections()) {
        commands.push_back({section->accessibleName(), tr("Settings"), [this, section] {
                                m_window->showPage(ui::PageId::Settings);
                                m_settingsPage->showSection(section);
                            }});
    }
}

void Desk::addLookCommands(std::vector<ui::Command> &commands)
{
    const std::pair<ui::ThemeChoice, QString> looks[] = {
        {ui::ThemeChoice::Light, tr("Light colours")},
        {ui::ThemeChoice::Dark, tr("Dark colours")},
        {ui::ThemeChoice::Contrast, tr("High contrast")},
        {ui::ThemeChoice::System, tr("Colours as the system")}};
    for (const auto &[choice, name] : looks)
        commands.push_back({name, tr("Appearance"), [this, choice = choice] { setTheme(choice); }});
    commands.push_back({u"Türkçe"_s, tr("Language"), [this] { setLanguage(Language::Turkish); }});
    commands.push_back({u"English"_s, tr("Language"), [this] { setLanguage(Language::English); }});
}

void Desk::addProfileCommands(std::vector<ui::Command> &commands)
{
    for (const access::Profile &profile : m_profiles) {
        if (profile.id == m_profileId)
            continue;
        commands.push_back({tr("Change to “%1”").arg(profile.name), tr("Merchant profile"),
                            [this, id = profile.id] { Q_EMIT profileChosen(id); }});
    }
}

} // namespace vezne::desktop

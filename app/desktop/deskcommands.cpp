// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers, and the sheet of keys.
#include <algorithm>

#include "app/desktop/desk.h"
#include "ui/kit/panel.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

void Desk::addCommands(const Premises &premises)
{
    std::ranges::copy_if(
        premises.profiles, std::back_inserter(m_profiles),
        [&premises](const access::Profile &profile) { return profile.id != premises.profileId; });
    connect(m_window.get(), &ui::MainWindow::commandsRequested, this, &Desk::showCommands);
    connect(m_window.get(), &ui::MainWindow::keysRequested, this, &Desk::showKeys);
}

void Desk::showCommands()
{
    const auto search = [this](const QString &text) {
        m_window->showPage(ui::PageId::Transactions);
        m_transactions->setFilter({.text = text});
    };
    (new ui::CommandPalette(commands(), search, m_window.get()))->open();
}

void Desk::showKeys()
{
    (new ui::ShortcutSheet(m_window.get()))->open();
}

std::vector<ui::Command> Desk::commands()
{
    // What the page in front can do comes first, then where one can go, then the settings.
    std::vector<ui::Command> commands;
    const auto &pages = m_window->pages();
    if (const auto present = pages.find(m_window->currentPage()); present != pages.end()) {
        for (QWidget *part : {present->second.actions, present->second.content}) {
            if (part)
                std::ranges::copy(ui::commandsOf(part, present->second.title()),
                                  std::back_inserter(commands));
        }
    }
    for (const auto &[id, page] : pages) {
        commands.push_back({page.title(), u"Ctrl+%1"_s.arg(static_cast<int>(id) + 1),
                            [this, id = id] { m_window->showPage(id); }});
    }
    for (ui::Panel *section : m_settingsPage->sections()) {
        commands.push_back({section->accessibleName(), tr("Settings"), [this, section] {
                                m_window->showPage(ui::PageId::Settings);
                                m_settingsPage->showSection(section);
                            }});
    }
    addLookCommands(commands);
    addProfileCommands(commands);
    commands.push_back({tr("Lock the screen"), u"Ctrl+L"_s, [this] { m_door->lock(); }});
    commands.push_back({tr("Keys of Vezne"), u"F1"_s, [this] { showKeys(); }});
    return commands;
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
        commands.push_back({tr("Change to “%1”").arg(profile.name), tr("Merchant profile"),
                            [this, id = profile.id] { Q_EMIT profileChosen(id); }});
    }
}

} // namespace vezne::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers, and the sheet of keys.
#include <QAbstractButton>
#include <QPointer>
#include <algorithm>

#include "app/desktop/deeds.h"
#include "app/desktop/desk.h"
#include "app/desktop/readypress.h"
#include "ui/kit/panel.h"
#include "ui/sale/salepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"

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
    // What the page in front can do comes first, then what others can, where one can go, and the settings.
    std::vector<ui::Command> commands;
    const ui::PageId present = m_window->currentPage();
    const auto [content, actions] = m_window->parts(present);
    for (QWidget *part : {actions, content}) {
        if (part)
            std::ranges::copy(
                ui::commandsOf(part, m_window->pages().at(present).title(), buttonsOfDeeds(present)),
                std::back_inserter(commands));
    }
    addDeeds(commands);
    addPageCommands(commands);
    addLookCommands(commands);
    addProfileCommands(commands);
    commands.push_back({tr("Lock the screen"), u"Ctrl+L"_s, [this] { m_door->lockByHand(); },
                        u"kilit oturum kapat lock sign out"_s});
    commands.push_back(
        {tr("Keyboard shortcuts"), u"F1"_s, [this] { showKeys(); }, u"tuşlar kısayol yardım keys help"_s});
    return commands;
}

void Desk::addDeeds(std::vector<ui::Command> &commands)
{
    if (!m_noKeys)
        commands.push_back({tr("New sale"), m_window->pages().at(ui::PageId::Sale).title(),
                            [this] { takeCall(); }, u"yeni satış tahsilat ödeme al charge payment"_s});
    commands.push_back({tr("Find the caller by phone number"), u"Ctrl+T"_s, [this] { takeCall(); },
                        u"müşteri ara telefon call customer"_s});
    addDeedsOfSelection(commands);
    const auto &pages = m_window->pages();
    for (const Deed &deed : allDeeds()) {
        const auto page = pages.find(deed.page);
        if (page == pages.end() || (deed.page == m_window->currentPage() && !isPressable(deed)))
            continue;
        commands.push_back({deed.text(), page->second.title(),
                            [this, deed] { pressOn(deed.page, deed.button); }, deed.words.toString()});
    }
    commands.push_back({tr("Compare with iyzico"), m_window->pages().at(ui::PageId::Reconciliation).title(),
                        [this] { goTo(ui::PageId::Reconciliation); }, u"mutabakat karşılaştır reconcile"_s});
}

void Desk::addDeedsOfSelection(std::vector<ui::Command> &commands)
{
    auto *table = m_transactions ? m_transactions->findChild<ui::TransactionTable *>() : nullptr;
    if (!table || !table->current())
        return;
    const auto add = [&](const QString &name, const QString &keys, void (ui::TransactionTable::*deed)(),
                         const QString &words) {
        const auto act = [this, table = QPointer(table), deed] {
            m_window->showPage(ui::PageId::Transactions);
            if (table)
                Q_EMIT(table->*deed)();
        };
        commands.push_back({name, keys, act, words});
    };
    add(tr("Receipt of the chosen payment"), u"P"_s, &ui::TransactionTable::receiptRequested,
        u"makbuz fiş dekont yazdır print slip"_s);
    add(tr("Refund the chosen payment"), u"R"_s, &ui::TransactionTable::refundRequested,
        u"iade para iadesi geri ver give back"_s);
}

QAbstractButton *Desk::buttonOn(ui::PageId page, const QString &name)
{
    const auto [content, actions] = m_window->parts(page);
    for (const QWidget *part : {actions, content}) {
        if (auto *button = part ? part->findChild<QAbstractButton *>(name) : nullptr)
            return button;
    }
    return nullptr;
}

bool Desk::isPressable(const Deed &deed)
{
    const QAbstractButton *button = buttonOn(deed.page, deed.button);
    return button && button->isVisible() && button->isEnabled();
}

void Desk::pressOn(ui::PageId page, const QString &name)
{
    m_window->showPage(page);
    QAbstractButton *button = buttonOn(page, name);
    if (button && !button->isVisible() && page == ui::PageId::Transactions)
        m_transactions->closeDetail(); // which takes the list's place in a small window
    if (button)
        ReadyPress::press(button);
}

void Desk::addPageCommands(std::vector<ui::Command> &commands)
{
    for (const auto &[id, page] : m_window->pages()) {
        commands.push_back({page.title(), u"Ctrl+%1"_s.arg(static_cast<int>(id) + 1),
                            [this, id = id] { m_window->showPage(id); }, wordsOf(id)});
    }
    for (ui::Panel *section : settings().sections()) {
        commands.push_back({section->accessibleName(), tr("Settings"),
                            [this, section] { openSection(section); }, u"ayar settings"_s});
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
                            [this, id = profile.id] { Q_EMIT profileChosen(id); },
                            u"profil değiştir mağaza hesap switch account"_s});
    }
}

} // namespace vezne::desktop

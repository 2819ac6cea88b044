// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the settings, and what they change.
#include <QPushButton>

#include "app/desktop/demostaff.h"
#include "app/desktop/desk.h"
#include "core/base/log.h"
#include "core/base/logmemory.h"
#include "core/base/wholefile.h"
#include "core/iyzico/doctor.h"
#include "core/till/supportbundle.h"
#include "ui/access/auditdialog.h"
#include "ui/access/rulespanel.h"
#include "ui/access/staffpanel.h"
#include "ui/help/failure.h"
#include "ui/help/helppanel.h"
#include "ui/kit/plainlabel.h"
#include "ui/sale/salepage.h"
#include "ui/settings/accountpanel.h"
#include "ui/settings/backuppanel.h"
#include "ui/settings/bookpanel.h"
#include "ui/settings/capspanel.h"
#include "ui/settings/privacypanel.h"
#include "ui/settings/profilepanel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/wayspanel.h"
#include "ui/setup/findingview.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

ui::SettingsPage &Desk::settings()
{
    m_window->parts(ui::PageId::Settings);
    return *m_settingsPage;
}

ui::PageParts Desk::newSettings()
{
    auto *settings = new ui::SettingsPage(m_preferences.language(), m_theme.choice());
    m_settingsPage = settings;
    connect(settings, &ui::SettingsPage::languageChosen, this, &Desk::setLanguage);
    connect(settings, &ui::SettingsPage::themeChosen, this, &Desk::setTheme);
    connect(this, &Desk::languageChanged, settings, &ui::SettingsPage::setLanguage);
    connect(this, &Desk::themeChanged, settings, &ui::SettingsPage::setTheme);
    settings->setFirstPage(m_preferences.firstPage());
    connect(settings, &ui::SettingsPage::firstPageChosen, this,
            [this](ui::PageId page) { m_preferences.setFirstPage(page); });
    settings->setAutoAdvance(m_preferences.isOn(Switch::AutoAdvance));
    connect(settings, &ui::SettingsPage::autoAdvanceChosen, this, [this](bool on) {
        m_preferences.set(Switch::AutoAdvance, on);
        followSettings();
    });
    settings->setTray(m_preferences.isOn(Switch::Tray), m_tray->isAvailable());
    connect(settings, &ui::SettingsPage::trayChosen, this, [this, settings](bool on) {
        m_preferences.set(Switch::Tray, on);
        m_tray->setWanted(on);
        settings->setTray(on, m_tray->isAvailable());
    });
    addSections(settings);
    return {settings};
}

void Desk::addSections(ui::SettingsPage *settings)
{
    using Group = ui::SettingsGroup;
    settings->addSection(newPrivacyPanel(), Group::Sale);
    settings->addSection(newWaysPanel(), Group::Sale);
    settings->addSection(new ui::CapsPanel(m_till.roster()), Group::Sale);
    settings->addSection(newProfilePanel(), Group::Account);
    settings->addSection(new ui::AccountPanel(m_till.roster()), Group::Account);
    addPeople(settings);
    settings->addSection(newBookPanel(), Group::Records);
    if (!m_noKeys && !m_journal->isShared())
        addBackups(settings);
    settings->addSection(newHelpPanel(), Group::Support);
}

ui::Panel *Desk::newWaysPanel()
{
    auto *panel = new ui::WaysPanel(m_preferences.isOn(Switch::Bkm));
    connect(panel, &ui::WaysPanel::bkmChosen, this, [this](bool on) {
        m_preferences.set(Switch::Bkm, on);
        followSettings();
    });
    return panel;
}

ui::Panel *Desk::newPrivacyPanel()
{
    auto *panel = new ui::PrivacyPanel({.isNumberMasked = m_preferences.isOn(Switch::MaskNumber),
                                        .asksForPause = m_preferences.isOn(Switch::AskForPause)});
    connect(panel, &ui::PrivacyPanel::changed, this, [this, panel] {
        const auto choice = panel->choice();
        m_preferences.set(Switch::MaskNumber, choice.isNumberMasked);
        m_preferences.set(Switch::AskForPause, choice.asksForPause);
        followSettings();
    });
    return panel;
}

ui::Panel *Desk::newHelpPanel()
{
    m_help = new ui::HelpPanel;
    connect(m_help, &ui::HelpPanel::keysRequested, this, &Desk::showKeys);
    connect(m_help, &ui::HelpPanel::commandsRequested, this, &Desk::showCommands);
    connect(m_help, &ui::HelpPanel::bundleRequested, this, &Desk::saveForSupport);
    return m_help;
}

void Desk::saveForSupport(const QString &file)
{
    const auto census = m_journal->reader().census();
    const till::SupportFacts facts{.program = u"vezne"_s,
                                   .language = ui::word(m_preferences.language()),
                                   .host = m_host,
                                   .profile = m_kind == ui::ProfileKind::Live      ? u"live"_s
                                              : m_kind == ui::ProfileKind::Sandbox ? u"sandbox"_s
                                                                                   : u"demo"_s,
                                   .census = census ? std::optional(*census) : std::nullopt,
                                   .journalError = census ? m_journal->guard().distrust() : census.error(),
                                   .clockSkew = m_till.clockSkew().skew(),
                                   .settings = m_preferences.forSupport(),
                                   .log = LogMemory::lines()};
    const bool isSaved = writeWhole(file, till::supportBundle(facts, m_clock.now()));
    m_help->setMessage(isSaved ? tr("Saved. Read it before you send it.")
                               : ui::textOf(ui::failureOf(ui::PaperFault::File)));
}

ui::Panel *Desk::newProfilePanel()
{
    auto *panel = new ui::ProfilePanel(
        {.kind = m_kind, .current = m_profileId, .profiles = m_profiles, .hasKeys = !m_noKeys}, m_clock);
    connect(panel, &ui::ProfilePanel::profileChosen, this, &Desk::profileChosen);
    connect(panel, &ui::ProfilePanel::newProfileRequested, this, &Desk::newProfileRequested);
    connect(panel, &ui::ProfilePanel::keysRequested, this, &Desk::keysRequested);
    connect(panel, &ui::ProfilePanel::shopRequested, this, &Desk::shopRequested);
    connect(panel, &ui::ProfilePanel::testRequested, this, [this, panel] { testConnection(panel); });
    return panel;
}

ui::Panel *Desk::newBookPanel()
{
    auto *panel = new ui::BookPanel(m_journal->place());
    connect(panel, &ui::BookPanel::joinRequested, this, &Desk::joinRequested);
    connect(panel, &ui::BookPanel::leaveRequested, this, &Desk::leaveRequested);
    connect(panel, &ui::BookPanel::keyRequested, this, &Desk::bookKeyRequested);
    const auto showMoves = [this, panel] {
        const bool canMove = m_kind != ui::ProfileKind::Demo && !m_noKeys && !m_isPlaceGiven;
        const bool mayMove = !m_till.roster().refusalOf(access::Action::ChangeSettings);
        panel->setMoves(!canMove  ? ui::BookPanel::Moves::None
                        : mayMove ? ui::BookPanel::Moves::Free
                                  : ui::BookPanel::Moves::NoRight);
    };
    connect(&m_till.roster(), &till::Roster::changed, panel, showMoves);
    showMoves();
    return panel;
}

void Desk::testConnection(ui::ProfilePanel *panel)
{
    auto *doctor = new iyzico::Doctor(m_client, m_clock, m_preferences.language(), panel);
    connect(doctor, &iyzico::Doctor::finished, panel, [doctor, panel](const iyzico::Diagnosis &diagnosis) {
        panel->setTesting(false);
        panel->finding()->showDiagnosis(diagnosis);
        doctor->deleteLater();
    });
    panel->setTesting(true);
    doctor->start();
}

void Desk::addPeople(ui::SettingsPage *settings)
{
    auto *staff = new ui::StaffPanel(m_till.roster());
    m_staff = staff;
    settings->addSection(staff, ui::SettingsGroup::People);
    settings->addSection(new ui::RulesPanel(m_till.roster()), ui::SettingsGroup::People);
    addAuditButton(staff);
    if (m_kind == ui::ProfileKind::Demo)
        addDemoStaff(staff);
}

void Desk::addDemoStaff(ui::Panel *panel)
{
    auto *button = new QPushButton;
    button->setObjectName(u"demoStaffButton"_s);
    auto *names = new ui::PlainLabel({}, ui::TextRole::Secondary);
    names->setObjectName(u"demoStaffLabel"_s);
    const auto show = [this, button, names] {
        const auto members = m_till.roster().members();
        const bool isEmpty = members && members->empty();
        button->setText(tr("Try with sample staff"));
        button->setVisible(isEmpty);
        names->setText(demoStaffText());
        names->setVisible(m_hasDemoStaff);
        if (m_hasDemoStaff)
            m_door->setHint(demoStaffText());
    };
    connect(this, &Desk::languageChanged, button, show);
    connect(&m_till.roster(), &till::Roster::changed, button, show);
    connect(button, &QPushButton::clicked, this, [this] {
        m_hasDemoStaff = true;
        if (const auto hired = hireDemoStaff(m_till.roster()); !hired)
            tell(hired.error());
    });
    panel->addAction(button);
    panel->body()->addWidget(names);
    show();
}

void Desk::addAuditButton(ui::Panel *panel)
{
    auto *button = new QPushButton;
    button->setObjectName(u"auditButton"_s);
    const auto show = [this, button] {
        button->setText(tr("Audit trail…"));
        button->setEnabled(!m_till.roster().refusalOf(access::Action::SeeAudit));
    };
    connect(this, &Desk::languageChanged, button, show);
    connect(&m_till.roster(), &till::Roster::changed, button, show);
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *dialog = new ui::AuditDialog(m_reader, button->window());
        dialog->open();
    });
    show();
    panel->addAction(button);
}

void Desk::addBackups(ui::SettingsPage *settings)
{
    auto *panel = new ui::BackupPanel(m_care, m_clock);
    connect(panel, &ui::BackupPanel::folderChosen, this, [this](const QString &folder) {
        m_preferences.setBackups(folder);
        m_care.setFolder(folder);
    });
    connect(panel, &ui::BackupPanel::backUpRequested, this, &Desk::backUpByHand);
    connect(panel, &ui::BackupPanel::restoreRequested, this, &Desk::requestRestore);
    const auto showRights = [this, panel] {
        panel->setRights({.backUp = !m_till.roster().refusalOf(access::Action::BackUp),
                          .restore = !m_till.roster().refusalOf(access::Action::RestoreBackup)});
    };
    connect(&m_till.roster(), &till::Roster::changed, panel, showRights);
    showRights();
    settings->addSection(panel, ui::SettingsGroup::Records);
}

void Desk::backUpByHand()
{
    if (!m_till.roster().check(access::Action::BackUp))
        return;
    if (const auto recorded =
            m_journal->record({.kind = journal::DeedKind::BackedUp, .subject = m_care.folder()});
        !recorded)
        qCWarning(logJournal) << "a backup by hand was not recorded:" << recorded.error().detail;
    m_care.backUpNow();
}

void Desk::requestRestore(const journal::Backup &backup)
{
    if (m_till.roster().check(access::Action::RestoreBackup))
        Q_EMIT restoreRequested(backup);
}

} // namespace vezne::desktop

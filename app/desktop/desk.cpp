// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desk.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

#include "app/desktop/demostaff.h"
#include "app/desktop/settingskeys.h"
#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "core/iyzico/doctor.h"
#include "core/till/hold.h"
#include "ui/access/auditdialog.h"
#include "ui/access/rulespanel.h"
#include "ui/access/staffpanel.h"
#include "ui/awaiting/awaitingpage.h"
#include "ui/customers/customerspage.h"
#include "ui/dayend/dayendpage.h"
#include "ui/figures/figurespage.h"
#include "ui/kit/plainlabel.h"
#include "ui/links/linkspage.h"
#include "ui/reconciliation/reconcilepage.h"
#include "ui/refund/requestsdialog.h"
#include "ui/sale/salepage.h"
#include "ui/settings/accountpanel.h"
#include "ui/settings/backuppanel.h"
#include "ui/settings/profilepanel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/trustdialog.h"
#include "ui/settings/wayspanel.h"
#include "ui/setup/closedpage.h"
#include "ui/setup/findingview.h"
#include "ui/shell/journalnotice.h"
#include "ui/transactions/operationtext.h"
#include "ui/transactions/savedviews.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s; // for another process that writes the same journal

const QString backupsKey = u"backups/folder"_s;

} // namespace

SecretBytes Desk::Premises::keyOfChain() const
{
    return chainKey.isEmpty() ? journal::chainKeyFrom(credentials->secretKey) : chainKey.clone();
}

journal::Result<std::unique_ptr<Desk>> Desk::open(QApplication &application, const Premises &premises,
                                                  const Clock &clock)
{
    auto journal = premises.noKeys ? journal::Journal::openToRead(premises.journal, clock)
                                   : journal::Journal::open(premises.journal, premises.keyOfChain(), clock,
                                                            patience, premises.safeguards);
    if (!journal)
        return tl::unexpected(journal.error());
    (*journal)->setActor({premises.person, {}});
    auto desk = std::unique_ptr<Desk>(new Desk(application, premises, std::move(*journal), clock));
    if (premises.noKeys)
        return desk;
    if (const auto settled = desk->m_till.recovery().settleLeftovers(); !settled)
        return tl::unexpected(settled.error());
    if (const auto settled = desk->m_till.links().settleLeftovers(); !settled)
        return tl::unexpected(settled.error());
    if (const auto resumed = desk->m_till.resumeVisits(); !resumed)
        return tl::unexpected(resumed.error());
    return desk;
}

Desk::Desk(QApplication &application, const Premises &premises, std::unique_ptr<journal::Journal> journal,
           const Clock &clock)
    : m_clock(clock)
    , m_settings(premises.settings, QSettings::IniFormat)
    , m_theme(application)
    , m_journal(std::move(journal))
    , m_client(premises.api, premises.credentials)
    , m_till(*m_journal, m_client, till::Recovery::Options())
    , m_reconciler(*m_journal, m_client, m_till.recovery().budget(),
                   [this](access::Action action) { return m_till.roster().check(action); })
    , m_lookup(m_client)
    , m_reader(m_journal->file())
    , m_care(m_journal->file(), m_journal->key(), m_clock)
    , m_connection(m_client)
    , m_isClosed(premises.noKeys.has_value())
{
    setLanguage(ui::languageFromWord(m_settings.value(languageKey).toString()));
    setTheme(ui::themeFromWord(m_settings.value(themeKey).toString()));
    m_window = std::make_unique<ui::MainWindow>();
    ui::StatusBand *band = m_window->statusBand();
    band->setProfile(premises.profile, premises.profileName);
    band->setPerson(premises.person);
    const QString backups = m_settings.value(backupsKey).toString();
    m_care.setFolder(backups.isEmpty() ? premises.backups : backups);
    addPages(premises);
    m_door = std::make_unique<ui::Doorkeeper>(m_till.roster(), *m_window);
    if (m_sale)
        connect(m_door.get(), &ui::Doorkeeper::locked, m_sale, &ui::SalePage::wipeCard);
    if (premises.systemBus) {
        m_session = std::make_unique<SessionWatch>(*premises.systemBus);
        connect(m_session.get(), &SessionWatch::leaving, m_door.get(), &ui::Doorkeeper::lock);
    }

    connect(m_window.get(), &ui::MainWindow::systemThemeChanged, &m_theme, &ui::Theme::systemChanged);
    connect(&m_connection, &ConnectionWatch::heard, band, [band](bool isOnline) {
        band->setConnection(isOnline ? ui::Connection::Online : ui::Connection::Offline);
    });
    connect(&m_till, &till::Till::changed, this, &Desk::showAwaited);
    connect(&m_till.clockSkew(), &till::ClockSkew::changed, this, &Desk::showClockSkew);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Desk::showTime);
    connect(&m_second, &QTimer::timeout, this, &Desk::showNotice);
    connect(&m_second, &QTimer::timeout, this, &Desk::takeInNotes);
    connect(m_window->noticeBar(), &ui::NoticeBar::actionRequested, this, &Desk::askWhetherTrusted);
    connect(this, &Desk::languageChanged, this, &Desk::showNotice);
    connect(&m_care, &journal::Caretaker::checked, this, [this](const journal::ChainCheck &check) {
        if (!check.fault.isEmpty())
            m_journal->setDistrust({journal::Problem::Damaged, check.fault});
        showNotice();
    });
}

QWidget *Desk::newSale(const Premises &premises)
{
    if (premises.noKeys) {
        auto *closed = new ui::ClosedPage(*premises.noKeys);
        connect(closed, &ui::ClosedPage::retryRequested, this, &Desk::retryRequested);
        connect(closed, &ui::ClosedPage::keysRequested, this, &Desk::keysRequested);
        return closed;
    }
    m_sale = new ui::SalePage(m_till, m_lookup, m_clock);
    m_sale->setUsualBuyer(premises.buyer);
    if (premises.browser)
        connect(m_sale, &ui::SalePage::browserRequested, this, premises.browser);
    return m_sale;
}

void Desk::addPages(const Premises &premises)
{
    QWidget *sale = newSale(premises);
    auto *transactions = new ui::TransactionsPage(m_reader, m_till, m_clock, &m_settings);
    transactions->setReceiptDesk(
        {.shop = premises.shop, .openLink = premises.browser, .attachments = m_attachments.path()});
    auto *awaiting = new ui::AwaitingPage(m_reader, m_till, m_clock);
    connect(awaiting, &ui::AwaitingPage::openRequested, transactions,
            [this, transactions](const QString &id) {
                m_window->showPage(ui::PageId::Transactions);
                transactions->open(id);
            });
    const auto showAwaiting = [this] { m_window->showPage(ui::PageId::Awaiting); };
    connect(m_window->statusBand(), &ui::StatusBand::awaitedRequested, this, showAwaiting);
    connect(transactions, &ui::TransactionsPage::awaitedRequested, this, showAwaiting);
    m_window->addPage({ui::PageId::Sale, ui::Glyph::Sale, [] { return tr("Sale"); }, sale});
    m_window->addPage({ui::PageId::Transactions, ui::Glyph::Transactions, [] { return tr("Transactions"); },
                       transactions, newListActions(transactions)});
    connect(m_window->statusBand(), &ui::StatusBand::holdsRequested, this, [this, transactions] {
        m_window->showPage(ui::PageId::Transactions);
        transactions->setFilter(ui::holdsView());
    });
    auto *dayEnd = new ui::DayEndPage(m_reader, m_till, m_clock);
    connect(dayEnd, &ui::DayEndPage::awaitedRequested, this, showAwaiting);
    m_window->addPage(
        {ui::PageId::DayEnd, ui::Glyph::DayEnd, [] { return tr("Day end"); }, dayEnd, newFiguresButton()});
    auto *figures = new ui::FiguresPage(m_reader, m_till, m_clock);
    connect(figures, &ui::FiguresPage::listRequested, transactions,
            [this, transactions](const ui::ListFilter &filter) {
                transactions->setFilter(filter);
                m_window->showPage(ui::PageId::Transactions);
            });
    m_window->addPage({ui::PageId::Figures, ui::Glyph::DayEnd, [] { return tr("Figures"); }, figures,
                       figures->actions(), ui::PageId::DayEnd});
    m_window->addPage({ui::PageId::Awaiting, ui::Glyph::Clock, [] { return tr("Awaited results"); }, awaiting,
                       awaiting->actions(), ui::PageId::Transactions});
    addReconciliation(transactions);
    m_window->addPage({ui::PageId::Customers, ui::Glyph::Customers, [] { return tr("Customers"); },
                       new ui::CustomersPage(m_till.cards())});
    if (!m_isClosed)
        addLinks(premises);
    m_window->addPage(
        {ui::PageId::Settings, ui::Glyph::Settings, [] { return tr("Settings"); }, newSettings(premises)});
}

void Desk::addLinks(const Premises &premises)
{
    auto *links = new ui::LinksPage(m_till.links());
    if (premises.browser)
        connect(links, &ui::LinksPage::openRequested, this, premises.browser);
    m_window->addPage(
        {ui::PageId::Links, ui::Glyph::Links, [] { return tr("Links"); }, links, links->actions()});
}

void Desk::addReconciliation(ui::TransactionsPage *transactions)
{
    auto *page = new ui::ReconcilePage(m_reader, m_till, m_reconciler, m_clock);
    connect(&m_reconciler, &finance::Reconciler::appeared, &m_till.recovery(), &till::Recovery::tell);
    connect(page, &ui::ReconcilePage::openRequested, transactions, [this, transactions](const QString &id) {
        m_window->showPage(ui::PageId::Transactions);
        transactions->open(id);
    });
    connect(page, &ui::ReconcilePage::awaitedRequested, this,
            [this] { m_window->showPage(ui::PageId::Awaiting); });
    m_window->addPage({ui::PageId::Reconciliation, ui::Glyph::Reconciliation,
                       [] { return tr("Reconciliation"); }, page, page->actions()});
}

QWidget *Desk::newSettings(const Premises &premises)
{
    auto *settings = new ui::SettingsPage(ui::languageFromWord(m_settings.value(languageKey).toString()),
                                          m_theme.choice());
    connect(settings, &ui::SettingsPage::languageChosen, this, &Desk::setLanguage);
    connect(settings, &ui::SettingsPage::themeChosen, this, &Desk::setTheme);
    connect(this, &Desk::languageChanged, settings, &ui::SettingsPage::setLanguage);
    connect(this, &Desk::themeChanged, settings, &ui::SettingsPage::setTheme);
    const auto setAutoAdvance = [this](bool on) {
        if (m_sale)
            m_sale->setAutoAdvance(on);
    };
    const bool advances = m_settings.value(autoAdvanceKey, true).toBool();
    settings->setAutoAdvance(advances);
    setAutoAdvance(advances);
    connect(settings, &ui::SettingsPage::autoAdvanceChosen, this, [this, setAutoAdvance](bool on) {
        m_settings.setValue(autoAdvanceKey, on);
        setAutoAdvance(on);
    });
    settings->addSection(newProfilePanel(premises));
    settings->addSection(new ui::AccountPanel(m_till.roster()));
    settings->addSection(newWaysPanel());
    addPeople(settings, premises.profile);
    if (!m_isClosed)
        addBackups(settings);
    return settings;
}

ui::Panel *Desk::newWaysPanel()
{
    const auto offer = [this](bool on) {
        if (m_sale)
            m_sale->setBkmOffered(on);
    };
    const bool isBkmOffered = m_settings.value(bkmKey, false).toBool();
    offer(isBkmOffered);
    auto *panel = new ui::WaysPanel(isBkmOffered);
    connect(panel, &ui::WaysPanel::bkmChosen, this, [this, offer](bool on) {
        m_settings.setValue(bkmKey, on);
        offer(on);
    });
    return panel;
}

ui::Panel *Desk::newProfilePanel(const Premises &premises)
{
    auto *panel = new ui::ProfilePanel({.kind = premises.profile,
                                        .current = premises.profileId,
                                        .profiles = premises.profiles,
                                        .hasKeys = !m_isClosed},
                                       m_clock);
    connect(panel, &ui::ProfilePanel::profileChosen, this, &Desk::profileChosen);
    connect(panel, &ui::ProfilePanel::newProfileRequested, this, &Desk::newProfileRequested);
    connect(panel, &ui::ProfilePanel::keysRequested, this, &Desk::keysRequested);
    connect(panel, &ui::ProfilePanel::shopRequested, this, &Desk::shopRequested);
    connect(panel, &ui::ProfilePanel::testRequested, this, [this, panel] { testConnection(panel); });
    return panel;
}

void Desk::testConnection(ui::ProfilePanel *panel)
{
    auto *doctor = new iyzico::Doctor(m_client, m_clock,
                                      ui::languageFromWord(m_settings.value(languageKey).toString()), panel);
    connect(doctor, &iyzico::Doctor::finished, panel, [doctor, panel](const iyzico::Diagnosis &diagnosis) {
        panel->setTesting(false);
        panel->finding()->showDiagnosis(diagnosis);
        doctor->deleteLater();
    });
    panel->setTesting(true);
    doctor->start();
}

bool Desk::isSending() const
{
    return m_sale && m_sale->isSending();
}

void Desk::addPeople(ui::SettingsPage *settings, ui::ProfileKind kind)
{
    auto *staff = new ui::StaffPanel(m_till.roster());
    settings->addSection(staff);
    settings->addSection(new ui::RulesPanel(m_till.roster()));
    addAuditButton(staff);
    if (kind == ui::ProfileKind::Demo)
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

QWidget *Desk::newFiguresButton()
{
    auto *button = new QPushButton;
    button->setObjectName(u"figuresButton"_s);
    const auto name = [button] { button->setText(tr("Charts of day, week, month…")); };
    connect(this, &Desk::languageChanged, button, name);
    connect(button, &QPushButton::clicked, this, [this] { m_window->showPage(ui::PageId::Figures); });
    name();
    return button;
}

QWidget *Desk::newListActions(ui::TransactionsPage *transactions)
{
    auto *ask = new QPushButton;
    ask->setObjectName(u"inquireButton"_s);
    const auto show = [this, ask] {
        ask->setText(tr("Ask iyzico…"));
        ask->setToolTip(tr("What iyzico knows of a payment, by its id"));
        ask->setEnabled(!m_isClosed && !m_till.roster().refusalOf(access::Action::AskResult));
    };
    connect(this, &Desk::languageChanged, ask, show);
    connect(&m_till.roster(), &till::Roster::changed, ask, show);
    connect(ask, &QPushButton::clicked, transactions, [transactions] { transactions->inquire({}); });
    show();
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::s);
    row->addWidget(ask);
    row->addWidget(transactions->actions());
    row->addWidget(newRequestsButton());
    return actions;
}

QWidget *Desk::newRequestsButton()
{
    auto *button = new QPushButton;
    button->setObjectName(u"requestsButton"_s);
    const auto show = [this, button] {
        const auto waiting = m_journal->reader().requests().waiting();
        const int count = waiting ? static_cast<int>(waiting->size()) : 0;
        button->setText(tr("Refund requests (%n)", nullptr, count));
        button->setVisible(count > 0 || m_till.roster().hasStaff());
    };
    connect(this, &Desk::languageChanged, button, show);
    connect(&m_till, &till::Till::requestsChanged, button, show);
    connect(&m_till.roster(), &till::Roster::changed, button, show);
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *dialog = new ui::RequestsDialog(m_till, button->window());
        dialog->open();
    });
    show();
    return button;
}

void Desk::addBackups(ui::SettingsPage *settings)
{
    auto *panel = new ui::BackupPanel(m_care, m_clock);
    connect(panel, &ui::BackupPanel::folderChosen, this, [this](const QString &folder) {
        m_settings.setValue(backupsKey, folder);
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
    connect(&m_till, &till::Till::dayClosed, &m_care, &journal::Caretaker::backUpNow);
    settings->addSection(panel);
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

void Desk::takeInNotes()
{
    if (m_isClosed)
        return;
    if (const auto taken = m_journal->takeInNotes(); !taken)
        qCWarning(logJournal) << "deeds noted beside the journal were not taken in:" << taken.error().detail;
}

void Desk::start()
{
    showAwaited();
    showTime();
    showNotice();
    m_second.start();
    if (!m_isClosed) { // without the chain's key there is nothing to check against
        m_care.start();
        m_connection.start();
        m_till.recovery().start();
        m_till.links().watch().start();
    }
    m_window->show();
}

void Desk::setLanguage(Language language)
{
    m_settings.setValue(languageKey, ui::word(language));
    m_till.setLanguage(language);
    m_lookup.setLanguage(language);
    m_reconciler.setLanguage(language);
    m_translation.use(language);
    Q_EMIT languageChanged(language);
}

void Desk::setTheme(ui::ThemeChoice choice)
{
    m_settings.setValue(themeKey, ui::word(choice));
    m_theme.setChoice(choice);
    Q_EMIT themeChanged(choice);
}

void Desk::showAwaited()
{
    const auto counts = ui::countAwaited(m_journal->reader());
    if (!counts) {
        qCWarning(logTill) << "the journal cannot be read:" << counts.error().detail;
        return;
    }
    m_window->statusBand()->setAwaited(counts->open, counts->decision);
    showHolds();
    if (counts->decision > m_decisions)
        QApplication::alert(m_window.get()); // finance may have the window in the background
    m_decisions = counts->decision;
}

void Desk::showHolds()
{
    const auto count = m_journal->reader().holdsSince(m_clock.now() - till::holdWarning);
    m_window->statusBand()->setLapsingHolds(count.value_or(0));
}

void Desk::showClockSkew()
{
    const till::ClockSkew &clock = m_till.clockSkew();
    const bool isFine = clock.verdict() == till::ClockSkew::Verdict::Fine;
    m_window->statusBand()->setClockSkew(isFine ? 0ms : clock.skew().value_or(0ms));
}

void Desk::showTime()
{
    m_window->statusBand()->setTime(istanbul::dateTime(m_clock.now()).toString(u"HH:mm"_s));
}

void Desk::showNotice()
{
    m_window->noticeBar()->setNotice(ui::noticeOf(m_journal->guard()));
}

void Desk::askWhetherTrusted()
{
    if (const auto allowed = m_till.roster().check(access::Action::RestoreBackup); !allowed)
        return tell(allowed.error());
    auto *dialog = new ui::TrustDialog(m_window.get());
    connect(dialog, &ui::TrustDialog::trusted, this, &Desk::trust);
    dialog->open();
}

void Desk::trust(const QString &reason)
{
    if (const auto accepted = m_journal->acceptAsItIs(reason); !accepted)
        tell(accepted.error());
    showNotice();
}

void Desk::tell(const journal::Error &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Vezne"), ui::problemText(why.problem),
                                QMessageBox::Close, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace vezne::desktop

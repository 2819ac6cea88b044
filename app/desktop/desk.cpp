// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desk.h"

#include <QApplication>

#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "ui/awaiting/awaitingpage.h"
#include "ui/customers/customerspage.h"
#include "ui/dayend/dayendpage.h"
#include "ui/sale/salepage.h"
#include "ui/settings/settingspage.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s; // for another process that writes the same journal

const QString languageKey = u"appearance/language"_s;
const QString themeKey = u"appearance/theme"_s;
const QString autoAdvanceKey = u"entry/autoAdvance"_s;

} // namespace

journal::Result<std::unique_ptr<Desk>> Desk::open(QApplication &application, const Premises &premises,
                                                  const Clock &clock)
{
    auto journal = journal::Journal::open(
        premises.journal, journal::chainKeyFrom(premises.credentials->secretKey), clock, patience);
    if (!journal)
        return tl::unexpected(journal.error());
    (*journal)->setActor({premises.person, {}});
    auto desk = std::unique_ptr<Desk>(new Desk(application, premises, std::move(*journal), clock));
    if (const auto settled = desk->m_till.recovery().settleLeftovers(); !settled)
        return tl::unexpected(settled.error());
    if (const auto resumed = desk->m_till.resumeThreeDs(); !resumed)
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
    , m_lookup(m_client)
    , m_reader(m_journal->file())
    , m_connection(m_client)
{
    setLanguage(ui::languageFromWord(m_settings.value(languageKey).toString()));
    setTheme(ui::themeFromWord(m_settings.value(themeKey).toString()));
    m_window = std::make_unique<ui::MainWindow>();
    ui::StatusBand *band = m_window->statusBand();
    band->setProfile(premises.profile);
    band->setPerson(premises.person);
    addPages(premises);

    connect(m_window.get(), &ui::MainWindow::systemThemeChanged, &m_theme, &ui::Theme::systemChanged);
    connect(&m_connection, &ConnectionWatch::heard, band, [band](bool isOnline) {
        band->setConnection(isOnline ? ui::Connection::Online : ui::Connection::Offline);
    });
    connect(&m_till, &till::Till::changed, this, &Desk::showAwaited);
    connect(&m_till.clockSkew(), &till::ClockSkew::changed, this, &Desk::showClockSkew);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Desk::showTime);
}

void Desk::addPages(const Premises &premises)
{
    auto *sale = new ui::SalePage(m_till, m_lookup, m_clock);
    if (premises.browser)
        connect(sale, &ui::SalePage::browserRequested, this, premises.browser);
    auto *transactions = new ui::TransactionsPage(m_reader, m_till, m_clock, &m_settings);
    auto *awaiting = new ui::AwaitingPage(m_reader, m_till, m_clock);
    connect(awaiting, &ui::AwaitingPage::openRequested, transactions,
            [this, transactions](const QString &id) {
                m_window->showPage(ui::PageId::Transactions);
                transactions->open(id);
            });
    connect(m_window->statusBand(), &ui::StatusBand::awaitedRequested, this,
            [this] { m_window->showPage(ui::PageId::Awaiting); });
    auto *settings = new ui::SettingsPage(ui::languageFromWord(m_settings.value(languageKey).toString()),
                                          m_theme.choice());
    connect(settings, &ui::SettingsPage::languageChosen, this, &Desk::setLanguage);
    connect(settings, &ui::SettingsPage::themeChosen, this, &Desk::setTheme);
    connect(this, &Desk::languageChanged, settings, &ui::SettingsPage::setLanguage);
    connect(this, &Desk::themeChanged, settings, &ui::SettingsPage::setTheme);
    const bool advances = m_settings.value(autoAdvanceKey, true).toBool();
    settings->setAutoAdvance(advances);
    sale->setAutoAdvance(advances);
    connect(settings, &ui::SettingsPage::autoAdvanceChosen, sale, [this, sale](bool on) {
        m_settings.setValue(autoAdvanceKey, on);
        sale->setAutoAdvance(on);
    });

    m_window->addPage({ui::PageId::Sale, ui::Glyph::Sale, [] { return tr("Sale"); }, sale});
    m_window->addPage(
        {ui::PageId::Transactions, ui::Glyph::Transactions, [] { return tr("Transactions"); }, transactions});
    auto *dayEnd = new ui::DayEndPage(m_reader, m_till, m_clock);
    m_window->addPage({ui::PageId::DayEnd, ui::Glyph::DayEnd, [] { return tr("Day end"); }, dayEnd});
    m_window->addPage({ui::PageId::Awaiting, ui::Glyph::Clock, [] { return tr("Awaited results"); }, awaiting,
                       awaiting->actions(), ui::PageId::Transactions});
    m_window->addPage({ui::PageId::Customers, ui::Glyph::Customers, [] { return tr("Customers"); },
                       new ui::CustomersPage(m_till.cards())});
    m_window->addPage({ui::PageId::Settings, ui::Glyph::Settings, [] { return tr("Settings"); }, settings});
}

void Desk::start()
{
    showAwaited();
    showTime();
    m_second.start();
    m_connection.start();
    m_till.recovery().start();
    m_window->show();
}

void Desk::setLanguage(Language language)
{
    m_settings.setValue(languageKey, ui::word(language));
    m_till.setLanguage(language);
    m_lookup.setLanguage(language);
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
    if (counts->decision > m_decisions)
        QApplication::alert(m_window.get()); // finance may have the window in the background
    m_decisions = counts->decision;
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

} // namespace vezne::desktop

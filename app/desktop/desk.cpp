// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desk.h"

#include <QApplication>
#include <QFontMetricsF>
#include <thread>

#include "core/base/istanbul.h"
#include "core/base/log.h"
#include "core/till/hold.h"
#include "ui/awaiting/awaited.h"
#include "ui/help/failuredialog.h"
#include "ui/help/helppanel.h"
#include "ui/sale/salepage.h"
#include "ui/settings/trustdialog.h"
#include "ui/shell/journalnotice.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;           // for another process that writes the same journal
constexpr auto workAfter = 250ms;       // the first page is painted by then
constexpr auto pauseAfterLoss = 1200ms; // a connection that was lost is not tried again within a second
constexpr auto careAfter = 15s;         // until the first list is long there

/// Has the fonts of the machine looked up on another thread, which takes about as long as opening a journal.
/// Waits for it at the end, before anything else asks for a font.
class FontsAhead
{
public:
    FontsAhead()
        : m_thread([font = QApplication::font()] { (void)QFontMetricsF(font).horizontalAdvance(u'0'); })
    {}

private:
    std::jthread m_thread;
};

} // namespace

SecretBytes Desk::Premises::keyOfChain() const
{
    return chainKey.isEmpty() ? journal::chainKeyFrom(credentials->secretKey) : chainKey.clone();
}

journal::Result<std::unique_ptr<Desk>> Desk::open(QApplication &application, const Premises &premises,
                                                  const Clock &clock)
{
    std::optional<FontsAhead> fonts(std::in_place);
    journal::Safeguards safeguards = premises.safeguards;
    safeguards.isEndCheckedLater = true; // work() sees to it
    auto journal = premises.noKeys ? journal::Journal::openToRead(premises.journal, clock)
                                   : journal::Journal::open(premises.journal, premises.keyOfChain(), clock,
                                                            patience, std::move(safeguards));
    fonts.reset();
    if (!journal)
        return tl::unexpected(journal.error());
    (*journal)->setActor({premises.person, {}});
    auto desk = std::unique_ptr<Desk>(new Desk(application, premises, std::move(*journal), clock));
    if (premises.noKeys)
        return desk;
    if (const auto settled = desk->m_till.settleLeftovers(); !settled)
        return tl::unexpected(settled.error());
    if (const auto resumed = desk->m_till.resumeVisits(); !resumed)
        return tl::unexpected(resumed.error());
    return desk;
}

Desk::Desk(QApplication &application, const Premises &premises, std::unique_ptr<journal::Journal> journal,
           const Clock &clock)
    : m_clock(clock)
    , m_preferences(premises.settings)
    , m_theme(application)
    , m_journal(std::move(journal))
    , m_client(premises.api, premises.credentials)
    , m_till(*m_journal, m_client, till::Recovery::Options())
    , m_reconciler(*m_journal, m_client, m_till.recovery().backgroundBudget(),
                   [this](access::Action action) { return m_till.roster().check(action); })
    , m_customers(*m_journal, m_till.roster())
    , m_lookup(m_client)
    , m_reader(m_journal->place())
    , m_care(m_journal->place(), m_journal->key(), m_clock)
    , m_connection(m_client)
    , m_noKeys(premises.noKeys)
    , m_kind(premises.profile)
    , m_host(premises.api.host())
    , m_profileId(premises.profileId)
    , m_isPlaceGiven(premises.isPlaceGiven)
    , m_profiles(premises.profiles)
    , m_browser(premises.browser)
    , m_buyer(premises.buyer)
    , m_shop(premises.shop)
{
    m_reader.warmUp(); // while the window is made
    use(m_preferences.language());
    m_theme.setChoice(m_preferences.theme());
    m_window = std::make_unique<ui::MainWindow>();
    m_tray = std::make_unique<Tray>(*m_window);
    ui::StatusBand *band = m_window->statusBand();
    band->setProfile(premises.profile, premises.profileName);
    band->setPerson(premises.person);
    const QString backups = m_preferences.backups();
    m_care.setFolder(backups.isEmpty() ? premises.backups : backups);
    addPages();
    m_window->showPage(m_preferences.firstPage()); // before it can be covered: whoever signs in finds it
    m_door = std::make_unique<ui::Doorkeeper>(m_till.roster(), *m_window);
    connect(m_door.get(), &ui::Doorkeeper::locked, this, [this] {
        if (m_sale)
            m_sale->wipeCard();
    });
    connect(m_door.get(), &ui::Doorkeeper::staffWanted, this, [this] {
        (void)settings();
        openSection(m_staff);
    });
    if (premises.systemBus) {
        m_session = std::make_unique<SessionWatch>(*premises.systemBus);
        connect(m_session.get(), &SessionWatch::leaving, m_door.get(), &ui::Doorkeeper::lock);
    }
    if (premises.sessionBus) {
        m_motion = std::make_unique<MotionWatch>(*premises.sessionBus);
        connect(m_motion.get(), &MotionWatch::heard, &m_theme, &ui::Theme::setMotion);
    }
    if (premises.sessionBus && !m_noKeys)
        addNotifications(*premises.sessionBus);

    connect(m_window.get(), &ui::MainWindow::commandsRequested, this, &Desk::showCommands);
    connect(m_window.get(), &ui::MainWindow::keysRequested, this, &Desk::showKeys);
    connect(m_window.get(), &ui::MainWindow::callTaken, this, &Desk::takeCall);
    connect(m_window.get(), &ui::MainWindow::systemThemeChanged, &m_theme, &ui::Theme::systemChanged);
    connect(&m_connection, &ConnectionWatch::heard, band, [band](bool isOnline) {
        band->setConnection(isOnline ? ui::Connection::Online : ui::Connection::Offline);
    });
    connect(&m_till, &till::Till::changed, this, &Desk::showAwaited);
    connect(&m_till.clockSkew(), &till::ClockSkew::changed, this, &Desk::showClockSkew);
    if (!m_journal->isShared())
        connect(&m_till, &till::Till::dayClosed, &m_care, &journal::Caretaker::backUpNow);
    connect(&m_reconciler, &finance::Reconciler::appeared, &m_till.recovery(), &till::Recovery::tell);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Desk::showTime);
    connect(&m_second, &QTimer::timeout, this, &Desk::showNotice);
    connect(&m_second, &QTimer::timeout, this, &Desk::takeInDeferred);
    connect(m_window->noticeBar(), &ui::NoticeBar::actionRequested, this, &Desk::askWhetherTrusted);
    connect(this, &Desk::languageChanged, this, &Desk::showNotice);
    connect(&m_care, &journal::Caretaker::checked, this, [this](const journal::ChainCheck &check) {
        if (!check.fault.isEmpty())
            m_journal->setDistrust({journal::Problem::Damaged, check.fault});
        showNotice();
    });
}

void Desk::watchBook()
{
    m_bookWatch = std::make_unique<journal::BookWatch>(m_journal->place());
    connect(m_bookWatch.get(), &journal::BookWatch::changed, &m_till, &till::Till::changed);
    connect(m_bookWatch.get(), &journal::BookWatch::audited, &m_till, &till::Till::requestsChanged);
    // What the watch said before a connection here was lost is no news any more.
    const auto isLost = std::make_shared<bool>(false);
    connect(m_bookWatch.get(), &journal::BookWatch::stateChanged, this,
            [this, isLost](journal::BookState state) {
                if (!*isLost)
                    setBookState(state);
            });
    connect(this, &Desk::languageChanged, this, &Desk::showBook);
    // Told in the middle of whatever asked.
    const auto lost = [this, isLost] {
        setBookState(journal::BookState::Away);
        QTimer::singleShot(pauseAfterLoss, this, [this, isLost] {
            *isLost = false;
            m_bookWatch->lookAgain();
        });
    };
    m_journal->setWatched([this, lost, isLost] {
        *isLost = true;
        QMetaObject::invokeMethod(this, lost, Qt::QueuedConnection);
    });
    m_bookWatch->start();
}

void Desk::setBookState(journal::BookState state)
{
    m_bookState = state;
    m_journal->setReachable(state != journal::BookState::Away);
    showBook();
    if (state == journal::BookState::Ready && !m_noKeys)
        m_till.recovery().start(); // what came meanwhile is written
}

void Desk::showBook()
{
    if (const auto &server = m_journal->place().server())
        m_window->statusBand()->setBook(
            {.name = server->host + u'/' + server->database, .till = server->user, .state = m_bookState});
    if (m_sale)
        m_sale->setObstacle(ui::saleObstacleOf(m_bookState));
    showNotice();
}

void Desk::addNotifications(const QDBusConnection &sessionBus)
{
    m_news = std::make_unique<News>(m_till, m_journal->reader());
    auto *notifier = new Notifier(sessionBus, m_news.get());
    connect(m_news.get(), &News::happened, notifier, [this, notifier](const Notification &notification) {
        if (!m_window->isActiveWindow()) // who looks at the window sees it there
            notifier->show(notification);
    });
    connect(notifier, &Notifier::activated, m_tray.get(), &Tray::showWindow);
}

bool Desk::isSending() const
{
    return m_till.isSending() || (m_sale && m_sale->isSending());
}

void Desk::takeInDeferred()
{
    if (m_noKeys)
        return;
    if (const auto taken = m_journal->takeInDeferred(); !taken)
        qCWarning(logJournal) << "deeds noted beside the journal were not taken in:" << taken.error().detail;
}

void Desk::retireCustomers()
{
    if (const auto retired = m_customers.retire(); !retired)
        qCWarning(logTill) << "records past their time were not erased:" << retired.error().detail;
}

void Desk::start()
{
    showAwaited();
    showTime();
    showBook();
    m_second.start();
    m_window->show();
    m_tray->setWanted(m_preferences.isOn(Switch::Tray));
    if (m_journal->isShared())
        watchBook();
    if (!m_noKeys) // without the chain's key there is nothing to check against
        QTimer::singleShot(workAfter, this, &Desk::work);
}

void Desk::work()
{
    const auto checked = m_journal->checkEnd();
    if (!checked && checked.error().problem == journal::Problem::Damaged) {
        Q_EMIT damageFound(checked.error());
        return;
    }
    if (!checked) // a server that is away is asked again before anything is written
        qCWarning(logJournal) << "the end of the chain was not checked yet:" << checked.error().detail;
    m_care.start(careAfter);
    retireCustomers();
    m_connection.start();
    m_till.recovery().start();
    m_till.links().watch().start();
}

void Desk::setLanguage(Language language)
{
    m_preferences.setLanguage(language);
    use(language);
}

void Desk::use(Language language)
{
    m_till.setLanguage(language);
    m_lookup.setLanguage(language);
    m_reconciler.setLanguage(language);
    m_translation.use(language);
    Q_EMIT languageChanged(language);
}

void Desk::setTheme(ui::ThemeChoice choice)
{
    m_preferences.setTheme(choice);
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
    m_tray->setAwaited(counts->open, counts->decision);
    showHolds();
    if (counts->decision > m_decisions)
        QApplication::alert(m_window.get()); // finance may have the window in the background
    m_decisions = counts->decision;
}

void Desk::showHolds()
{
    const auto count = m_journal->reader().countHoldsMadeBy(m_clock.now() - till::holdWarning);
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
    const auto ofBook = ui::noticeOf(m_bookState);
    m_window->noticeBar()->setNotice(ofBook ? ofBook : ui::noticeOf(m_journal->guard()));
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
    qCWarning(logJournal) << "told:" << word(why.problem) << why.detail;
    auto *dialog = new ui::FailureDialog(ui::failureOf(why), m_window.get());
    connect(dialog, &ui::FailureDialog::bundleRequested, this, [this] {
        (void)settings();
        m_help->chooseFile();
    });
    dialog->open();
}

} // namespace vezne::desktop

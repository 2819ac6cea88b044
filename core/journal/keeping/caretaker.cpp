// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/caretaker.h"

#include "core/base/log.h"
#include "core/journal/check/verify.h"
#include "core/journal/engine/database.h"
#include "core/journal/places.h"
#include "core/journal/schema/sharedrules.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 60s;
constexpr auto backUpEvery = 1h;
constexpr auto checkEvery = 24h;             // of a shared book
constexpr qint64 checkedWholeUpTo = 100'000; // events; whoever closes the window waits for it

/// Something was written since `newest` was made, and that is an hour ago.
Result<bool> isDue(const QString &journal, const std::optional<Backup> &newest, Instant now)
{
    if (newest && newest->at <= now && now - newest->at < backUpEvery)
        return false;
    const auto database = Database::open(journal, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    return database->value(u"SELECT coalesce(max(seq), 0) FROM event"_s)
        .map([&newest](const QVariant &events) {
            return events.toLongLong() > 0 && (!newest || events.toLongLong() != newest->events);
        });
}

/// Nothing where another is to do it.
Result<std::optional<ChainCheck>> checkBook(const Database &book, const SecretBytes &key)
{
    const auto isFinance = book.value(
        u"SELECT CASE WHEN pg_has_role(session_user, ?, 'MEMBER') THEN 1 ELSE 0 END"_s, {financeGroup});
    const auto events = book.value(u"SELECT coalesce(max(seq), 0) FROM event"_s);
    if (!isFinance || !events)
        return tl::unexpected(!isFinance ? isFinance.error() : events.error());
    if (isFinance->toInt() == 0)
        return std::nullopt;
    const bool isSmall = events->toLongLong() <= checkedWholeUpTo;
    return (isSmall ? verify(book, key) : verifyChains(book, key)).map([](const Verification &found) {
        return std::optional(ChainCheck{.events = found.events, .fault = found.faults.value(0)});
    });
}

std::optional<Backup> newestOf(const std::vector<Backup> &backups)
{
    return backups.empty() ? std::nullopt : std::optional(backups.front());
}

} // namespace

Caretaker::Caretaker(Place journal, const SecretBytes &key, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_key(key.clone())
    , m_clock(clock)
    , m_folder(usualBackupFolder(m_journal.file()))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_timer.setInterval(m_journal.isShared() ? std::chrono::milliseconds(checkEvery) : lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_journal.isShared() ? check() : backUp(When::Due); });
    m_thread.setObjectName(u"journal-care"_s);
    m_thread.start(QThread::LowPriority);
}

Caretaker::~Caretaker()
{
    m_thread.quit();
    m_thread.wait();
}

void Caretaker::setFolder(const QString &folder)
{
    const QString chosen = folder.isEmpty() ? usualBackupFolder(m_journal.file()) : folder;
    if (chosen == m_folder)
        return;
    m_folder = chosen;
    m_backups.clear();
    m_failure.reset();
    list();
}

void Caretaker::start(std::chrono::milliseconds after)
{
    list();
    QTimer::singleShot(after, this, [this] {
        if (!m_journal.isShared())
            backUp(When::Due);
        check();
        m_timer.start();
    });
}

void Caretaker::backUpNow()
{
    backUp(When::Now);
}

void Caretaker::post(std::function<std::function<void()>()> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work)] {
            QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); // dropped when we are gone by then
        },
        Qt::QueuedConnection);
}

void Caretaker::check()
{
    post([this]() -> std::function<void()> {
        const auto database = Database::open(m_journal, Database::Access::ReadOnly);
        const auto check = !database ? tl::unexpected(database.error())
                           : m_journal.isShared()
                               ? checkBook(*database, m_key)
                               : checkChain(*database, m_key).map([](const ChainCheck &found) {
                                     return std::optional(found);
                                 });
        return [this, check] {
            if (check && *check)
                Q_EMIT checked(**check);
            else if (check)
                return;
            else
                qCWarning(logJournal) << "the journal could not be checked:" << check.error().detail;
        };
    });
}

void Caretaker::list()
{
    post([this, folder = m_folder]() -> std::function<void()> {
        return [this, folder, backups = backupsIn(folder, m_journal.file())] {
            if (folder != m_folder)
                return;
            m_backups = backups;
            Q_EMIT backupsChanged();
        };
    });
}

void Caretaker::backUp(When when)
{
    if (m_isBackingUp) {
        m_isWantedAgain = m_isWantedAgain || when == When::Now;
        return;
    }
    m_isBackingUp = true;
    if (when == When::Now)
        Q_EMIT backupsChanged();
    post([this, when, folder = m_folder, now = m_clock.now()]() -> std::function<void()> {
        std::optional<Error> failure;
        const auto due = when == When::Now
                             ? Result<bool>(true)
                             : isDue(m_journal.file(), newestOf(backupsIn(folder, m_journal.file())), now);
        if (!due)
            failure = due.error();
        else if (*due) {
            if (const auto backup = journal::backUp(m_journal.file(), m_key, folder, now); !backup)
                failure = backup.error();
            else
                prune(folder, m_journal.file(), now);
        }
        return [this, failure, isTried = !due || *due] {
            m_isBackingUp = false;
            if (isTried)
                m_failure = failure;
            if (std::exchange(m_isWantedAgain, false))
                backUp(When::Now);
            list();
        };
    });
}

} // namespace vezne::journal

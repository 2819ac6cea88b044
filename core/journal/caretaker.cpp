// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/caretaker.h"

#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/places.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 60s;
constexpr auto backUpEvery = 1h;

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

std::optional<Backup> newestOf(const std::vector<Backup> &backups)
{
    return backups.empty() ? std::nullopt : std::optional(backups.front());
}

} // namespace

Caretaker::Caretaker(QString journal, const SecretBytes &key, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_key(key.clone())
    , m_clock(clock)
    , m_folder(usualBackupFolder(m_journal))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { backUp(When::Due); });
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
    const QString chosen = folder.isEmpty() ? usualBackupFolder(m_journal) : folder;
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
        const auto check = database ? checkChain(*database, m_key) : tl::unexpected(database.error());
        return [this, check] {
            if (check)
                Q_EMIT checked(*check);
            else
                qCWarning(logJournal) << "the journal could not be checked:" << check.error().detail;
        };
    });
}

void Caretaker::list()
{
    post([this, folder = m_folder]() -> std::function<void()> {
        return [this, folder, backups = backupsIn(folder, m_journal)] {
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
        const auto due = when == When::Now ? Result<bool>(true)
                                           : isDue(m_journal, newestOf(backupsIn(folder, m_journal)), now);
        if (!due)
            failure = due.error();
        else if (*due) {
            if (const auto backup = journal::backUp(m_journal, m_key, folder, now); !backup)
                failure = backup.error();
            else
                prune(folder, m_journal, now);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <utility>

#include "core/base/log.h"
#include "core/base/privatefile.h"
#include "core/journal/check/verify.h"
#include "core/journal/engine/filelock.h"
#include "core/journal/journal.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// Checked at every start: what a moment suffices for. The whole is checked by verify(), and by a till in the
// background.
constexpr qint64 quickCheckUpTo = 32 * 1024 * 1024;
constexpr qint64 tailLength = 500;

constexpr std::chrono::seconds patienceForOwnSeat{5}; ///< until the server has ended a connection
constexpr qint64 followedAtOnce = 1'000;              ///< entries of others, read and checked in one go

Result<void> checkFile(const Database &database)
{
    if (database.isShared() || QFileInfo(database.place().file()).size() > quickCheckUpTo)
        return {};
    const auto checked = database.value(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return tl::unexpected(checked.error());
    if (checked->toString() != "ok"_L1)
        return tl::unexpected(Error{Problem::Damaged, checked->toString()});
    return {};
}

/// The folder of a journal's file is there, and no other process writes it.
Result<std::unique_ptr<FileLock>> takeFile(const QString &path, std::chrono::milliseconds patience)
{
    const QString folder = QFileInfo(path).path();
    if (!makePrivateFolder(folder))
        return tl::unexpected(Error{Problem::CannotOpen, folder});
    return lockFor(path, patience);
}

Result<Database> openPrivately(const Place &place)
{
    const PrivateCreation creation; // of the journal and its rollback journal
    auto database = Database::open(place, Database::Access::ReadWrite);
    if (database && !place.isShared())
        QFile::setPermissions(place.file(), QFile::ReadOwner | QFile::WriteOwner);
    return database;
}

} // namespace

Journal::Journal(std::unique_ptr<FileLock> lock, Database database, SecretBytes key, const Clock &clock,
                 Safeguards safeguards)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_key(std::move(key))
    , m_chain(m_key)
    , m_clock(clock)
    , m_guard(m_database.place().name(), std::move(safeguards))
{}

Result<std::unique_ptr<Journal>> Journal::open(const Place &place, SecretBytes key, const Clock &clock,
                                               std::chrono::milliseconds patience, Safeguards safeguards)
{
    const Place where = place.absolute();
    auto lock = where.isShared() ? Result<std::unique_ptr<FileLock>>() : takeFile(where.file(), patience);
    if (!lock)
        return tl::unexpected(lock.error());
    auto database = openPrivately(where);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto sound = checkFile(*database); !sound)
        return tl::unexpected(sound.error());
    if (where.isShared())
        safeguards.hasBallast = false; // the disk is another machine's
    const bool isEndCheckedLater = safeguards.isEndCheckedLater;
    auto journal = std::unique_ptr<Journal>(
        new Journal(std::move(*lock), std::move(*database), std::move(key), clock, std::move(safeguards)));
    if (const auto seated = journal->m_seat.take(journal->m_database, patience); !seated)
        return tl::unexpected(seated.error());
    journal->m_database.setWelcome([journal = journal.get()] { return journal->comeBack(); });
    if (const auto found = journal->findEnd(); !found)
        return tl::unexpected(found.error());
    const auto checked = isEndCheckedLater ? Result<void>() : journal->checkEnd();
    if (!checked)
        return tl::unexpected(checked.error());
    if (const auto inspected = journal->m_guard.inspect(journal->m_database); !inspected)
        return tl::unexpected(inspected.error());
    if (journal->m_last.seq > 0 || journal->m_audit.end().seq > 0)
        journal->m_guard.advance(journal->end());
    // What does not go in now stays noted for the next time.
    if (const auto taken = journal->takeInDeferred(); !taken)
        qCWarning(logJournal) << "deeds noted beside the journal were not taken in:" << taken.error().detail;
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::openToRead(const Place &place, const Clock &clock)
{
    const Place where = place.absolute();
    if (!where.isShared() && !QFileInfo::exists(where.file())) // SQLite would make one
        return tl::unexpected(Error{Problem::CannotOpen, where.file()});
    auto database = Database::open(where, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto journal =
        std::unique_ptr<Journal>(new Journal(nullptr, std::move(*database), SecretBytes(), clock, {}));
    journal->setDistrust({Problem::ReadOnly, {}});
    return journal;
}

Result<void> Journal::checkEnd()
{
    if (m_isEndChecked)
        return {};
    const auto checked = checkTail(m_database, m_key, tailLength);
    m_isEndChecked = checked.has_value();
    return checked;
}

Result<void> Journal::findEnd()
{
    m_history = m_database.engine().history(m_database);
    auto query = m_database.run(u"SELECT %1 FROM event ORDER BY seq DESC LIMIT 2"_s.arg(eventColumns()));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return m_audit.findEnd(m_database, m_key);
    const auto last = eventFromRow(*query);
    const QByteArray previous = query->next() ? query->value(11).toString().toLatin1() : QByteArray();
    if (!last || macOf(*last, previous, m_chain) != last->mac)
        return tl::unexpected(Error{Problem::WrongKey, u"the last event does not verify under this key"_s});
    m_last = {.seq = last->seq, .mac = last->mac};
    return m_audit.findEnd(m_database, m_key);
}

Result<void> Journal::comeBack()
{
    if (auto seated = m_seat.take(m_database, patienceForOwnSeat); !seated)
        return seated;
    // Another server may stand in its place, such as a stand-by that had not heard of everything yet.
    const auto missing = reasonToDistrust(m_database, end());
    if (!missing)
        return tl::unexpected(missing.error());
    if (!missing->isEmpty())
        m_guard.setDistrust({Problem::RolledBack, *missing});
    return {};
}

Result<Transaction> Journal::beginToWrite()
{
    if (const auto checked = checkEnd(); !checked)
        return tl::unexpected(checked.error());
    // What others wrote meanwhile is checked before the lock is taken, and within it only what came since.
    if (const auto followed = follow(); !followed)
        return tl::unexpected(followed.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction;
    if (const auto followed = follow(); !followed)
        return tl::unexpected(followed.error());
    return transaction;
}

Result<void> Journal::follow()
{
    if (!m_database.isShared())
        return {};
    for (qint64 count = followedAtOnce; count >= followedAtOnce;) {
        auto events =
            m_database.run(u"SELECT %1 FROM event WHERE seq >= ? ORDER BY seq LIMIT ?"_s.arg(eventColumns()),
                           {m_last.seq, followedAtOnce + 1});
        if (!events)
            return tl::unexpected(events.error());
        // The first is the last one known: where a server lost it, nothing is added behind another.
        const bool isThere = m_last.seq == 0 || (events->next() && isLink(*events, m_last.seq, m_last.mac));
        if (!isThere)
            return tl::unexpected(Error{Problem::RolledBack, u"event %1"_s.arg(m_last.seq)});
        for (count = 0; events->next(); ++count) {
            const auto event = eventFromRow(*events);
            if (!event || event->seq != m_last.seq + 1 || macOf(*event, m_last.mac, m_chain) != event->mac)
                return tl::unexpected(Error{Problem::Damaged, u"event %1"_s.arg(m_last.seq + 1)});
            m_last = {.seq = event->seq, .mac = event->mac};
        }
    }
    return m_audit.follow(m_database, m_key);
}

} // namespace vezne::journal

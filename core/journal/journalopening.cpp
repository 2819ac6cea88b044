// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>
#include <utility>

#include "core/base/log.h"
#include "core/journal/filelock.h"
#include "core/journal/journal.h"
#include "core/journal/verify.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

// Checked at every start: what a moment suffices for. The whole is checked by verify(), and by a till in the
// background.
constexpr qint64 quickCheckUpTo = 32 * 1024 * 1024;
constexpr qint64 tailLength = 500;

Result<void> checkFile(const Database &database, const QString &file)
{
    if (QFileInfo(file).size() > quickCheckUpTo)
        return {};
    const auto checked = database.value(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return tl::unexpected(checked.error());
    if (checked->toString() != "ok"_L1)
        return tl::unexpected(Error{Problem::Damaged, checked->toString()});
    return {};
}

} // namespace

Journal::Journal(QString file, std::unique_ptr<FileLock> lock, Database database, SecretBytes key,
                 const Clock &clock, Safeguards safeguards)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_key(std::move(key))
    , m_chain(m_key)
    , m_clock(clock)
    , m_guard(m_file, std::move(safeguards))
{}

Result<std::unique_ptr<Journal>> Journal::open(const QString &file, SecretBytes key, const Clock &clock,
                                               std::chrono::milliseconds patience, Safeguards safeguards)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const QString folder = QFileInfo(path).path();
    if (!QDir().exists(folder) && !QDir().mkpath(folder))
        return tl::unexpected(Error{Problem::CannotOpen, folder});
    auto lock = lockFor(path, patience);
    if (!lock)
        return tl::unexpected(lock.error());
    const mode_t before = ::umask(077); // journal and rollback journal are the user's alone
    auto database = Database::open(path, Database::Access::ReadWrite);
    ::umask(before);
    if (!database)
        return tl::unexpected(database.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto checked = checkFile(*database, path); !checked)
        return tl::unexpected(checked.error());
    auto journal = std::unique_ptr<Journal>(new Journal(path, std::move(*lock), std::move(*database),
                                                        std::move(key), clock, std::move(safeguards)));
    if (const auto found = journal->findEnd(); !found)
        return tl::unexpected(found.error());
    if (const auto tail = checkTail(journal->m_database, journal->m_key, tailLength); !tail)
        return tl::unexpected(tail.error());
    if (const auto inspected = journal->m_guard.inspect(journal->m_database); !inspected)
        return tl::unexpected(inspected.error());
    if (journal->m_last.seq > 0 || journal->m_audit.end().seq > 0)
        journal->m_guard.advance(journal->end());
    // What does not go in now stays noted for the next time.
    if (const auto taken = journal->takeInNotes(); !taken)
        qCWarning(logJournal) << "deeds noted beside the journal were not taken in:" << taken.error().detail;
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::openToRead(const QString &file, const Clock &clock)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!QFileInfo::exists(path)) // SQLite would make one
        return tl::unexpected(Error{Problem::CannotOpen, path});
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto journal =
        std::unique_ptr<Journal>(new Journal(path, nullptr, std::move(*database), SecretBytes(), clock, {}));
    journal->setDistrust({Problem::ReadOnly, {}});
    return journal;
}

Result<void> Journal::findEnd()
{
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

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/durable.h"
#include "core/base/privatefile.h"
#include "core/journal/check/verify.h"
#include "core/journal/engine/database.h"
#include "core/journal/engine/filelock.h"
#include "core/journal/keeping/backup.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/keeping/sealing.h"
#include "core/journal/keeping/setaside.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// Brings the decrypted copy to the present schema, checks it whole and marks it as put back. Returns the
/// number of events.
Result<qint64> checkCopy(const QString &copy, const RestoreOrder &order, const SecretBytes &key,
                         const Clock &clock)
{
    const auto database = [&] {
        const PrivateCreation creation;
        return Database::open(copy, Database::Access::ReadWrite);
    }();
    if (!database)
        return tl::unexpected(database.error());
    const auto checked = verify(*database, key);
    if (!checked)
        return tl::unexpected(checked.error());
    if (!checked->faults.isEmpty())
        return tl::unexpected(Error{Problem::Damaged, checked->faults.constFirst()});
    // One that cannot be read proves nothing.
    const auto anchor = order.anchor ? order.anchor->read() : Result<std::optional<Anchor>>();
    const auto deed = marks::restored(*database, anchor.value_or(std::nullopt), order.backup);
    if (!deed)
        return tl::unexpected(deed.error());
    if (const auto marked = marks::write(*database, key, clock, order.actor, *deed); !marked)
        return tl::unexpected(marked.error());
    return checked->events;
}

Result<Restored> putInPlace(const QString &copy, qint64 events, const QString &journal, Instant now)
{
    const auto aside = setAside(journal, now);
    if (!aside)
        return tl::unexpected(aside.error());
    if (!QFile::rename(copy, journal) || !syncToDisk(journal) || !syncToDisk(QFileInfo(journal).path()))
        return tl::unexpected(Error{Problem::Io, journal});
    return Restored{events, *aside};
}

} // namespace

Result<Restored> restore(const RestoreOrder &order, const SecretBytes &key, const Clock &clock,
                         std::chrono::milliseconds patience)
{
    const QString path = QFileInfo(order.journal).absoluteFilePath();
    if (!QDir().mkpath(QFileInfo(path).path()))
        return tl::unexpected(Error{Problem::CannotOpen, path});
    const auto lock = lockFor(path, patience);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString copy = path + u".restoring"_s;
    QFile::remove(copy); // of a run that was cut off
    const auto unsealed = unseal(order.backup, copy, backupKeyFrom(key));
    const auto events = unsealed ? checkCopy(copy, order, key, clock) : tl::unexpected(unsealed.error());
    QFile::remove(copy + u"-journal"_s); // empty since the connection closed
    auto restored = events ? putInPlace(copy, *events, path, clock.now())
                           : Result<Restored>(tl::unexpected(events.error()));
    if (!restored)
        QFile::remove(copy);
    return restored;
}

} // namespace vezne::journal

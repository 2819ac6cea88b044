// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/auditlog.h"

#include "core/base/escaped.h"
#include "core/base/fold.h"
#include "core/base/json.h"
#include "core/journal/history/anchor.h"
#include "core/journal/history/auditprojection.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 followedEntriesAtOnce = 1'000;

/// SQL NOT NULL tells a null text from an empty one.
QJsonObject detailsOf(const Deed &deed)
{
    QJsonObject safe;
    for (auto field = deed.details.begin(); field != deed.details.end(); ++field)
        safe.insert(field.key(), escaped(field.value().toString()));
    if (!deed.secretHash.isEmpty())
        safe.insert("secret"_L1, secretDigest(deed.secretHash));
    return safe;
}

Result<void> keepSecret(const Database &database, const Deed &deed)
{
    if (deed.secretHash.isEmpty())
        return {};
    const auto kept = database.run(
        u"INSERT INTO staff_secret(id, hash) VALUES(?,?) ON CONFLICT(id) DO UPDATE SET hash=excluded.hash"_s,
        {fold(deed.subject), QString::fromLatin1(deed.secretHash)});
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

} // namespace

Result<void> AuditLog::findEnd(const Database &database, const SecretBytes &key)
{
    auto query = database.run(u"SELECT %1 FROM audit ORDER BY seq DESC LIMIT 2"_s.arg(auditColumns()));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return {};
    const auto last = auditFromRow(*query);
    const QByteArray previous = query->next() ? query->value(11).toString().toLatin1() : QByteArray();
    if (!last || macOf(*last, previous, key) != last->mac)
        return tl::unexpected(
            Error{Problem::WrongKey, u"the last audit entry does not verify under this key"_s});
    m_last = {last->seq, last->mac};
    return {};
}

Result<void> AuditLog::follow(const Database &database, const SecretBytes &key)
{
    for (qint64 count = followedEntriesAtOnce; count >= followedEntriesAtOnce;) {
        auto entries =
            database.run(u"SELECT %1 FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?"_s.arg(auditColumns()),
                         {m_last.seq, followedEntriesAtOnce + 1});
        if (!entries)
            return tl::unexpected(entries.error());
        const bool isThere = m_last.seq == 0 || (entries->next() && isLink(*entries, m_last.seq, m_last.mac));
        if (!isThere)
            return tl::unexpected(Error{Problem::RolledBack, u"audit entry %1"_s.arg(m_last.seq)});
        for (count = 0; entries->next(); ++count) {
            const auto entry = auditFromRow(*entries);
            if (!entry || entry->seq != m_last.seq + 1 || macOf(*entry, m_last.mac, key) != entry->mac)
                return tl::unexpected(Error{Problem::Damaged, u"audit %1"_s.arg(m_last.seq + 1)});
            m_last = {entry->seq, entry->mac};
        }
    }
    return {};
}

Result<AuditEntry> AuditLog::append(const Database &database, const SecretBytes &key, const Stamp &stamp,
                                    const Deed &deed) const
{
    AuditEntry entry{
        .seq = m_last.seq + 1,
        .at = stamp.at,
        .monotonic = stamp.monotonic,
        .boot = orEmpty(stamp.boot),
        .actor = {escaped(stamp.actor.name), orEmpty(stamp.actor.role)},
        .kind = deed.kind,
        .subject = orEmpty(escaped(deed.subject)),
        .why = orEmpty(escaped(deed.why)),
        .details = json::toBytes(detailsOf(deed)),
        .afterEvent = stamp.afterEvent,
        .mac = {},
    };
    entry.mac = macOf(entry, m_last.mac, key);
    const auto added =
        addLink(database, u"audit"_s, auditColumns(),
                {entry.seq, toMilliseconds(entry.at), qint64(entry.monotonic.count()), entry.boot,
                 entry.actor.name, entry.actor.role, word(entry.kind), entry.subject, entry.why,
                 QString::fromUtf8(entry.details), entry.afterEvent, QString::fromLatin1(entry.mac)},
                m_last.mac);
    if (!added)
        return tl::unexpected(added.error());
    if (const auto projected = project(database, entry); !projected)
        return tl::unexpected(projected.error());
    if (const auto kept = keepSecret(database, deed); !kept)
        return tl::unexpected(kept.error());
    return entry;
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/audit.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>
#include <initializer_list>

#include "core/base/hmac.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString auditColumns()
{
    return u"seq, at, monotonic, boot, actor, role, deed, subject, why, details, after_event, mac"_s;
}

std::optional<AuditEntry> auditFromRow(const QSqlQuery &row)
{
    const auto kind = deedKindFromWord(row.value(6).toString());
    if (!kind)
        return std::nullopt;
    return AuditEntry{
        .seq = row.value(0).toLongLong(),
        .at = fromMilliseconds(row.value(1).toLongLong()),
        .monotonic = std::chrono::milliseconds(row.value(2).toLongLong()),
        .boot = row.value(3).toString(),
        .actor = {row.value(4).toString(), row.value(5).toString()},
        .kind = *kind,
        .subject = row.value(7).toString(),
        .why = row.value(8).toString(),
        .details = row.value(9).toString().toUtf8(),
        .afterEvent = row.value(10).toLongLong(),
        .mac = row.value(11).toString().toLatin1(),
    };
}

QByteArray macOf(const AuditEntry &entry, const QByteArray &previousMac, const SecretBytes &key)
{
    QByteArray all = "vezne audit 1:";
    for (const QByteArray &field : {
             previousMac,
             QByteArray::number(entry.seq),
             QByteArray::number(toMilliseconds(entry.at)),
             QByteArray::number(qint64(entry.monotonic.count())),
             entry.boot.toUtf8(),
             entry.actor.name.toUtf8(),
             entry.actor.role.toUtf8(),
             word(entry.kind).toUtf8(),
             entry.subject.toUtf8(),
             entry.why.toUtf8(),
             entry.details,
             QByteArray::number(entry.afterEvent),
         }) {
        const quint32 length = qToBigEndian(static_cast<quint32>(field.size()));
        all.append(reinterpret_cast<const char *>(&length), sizeof length);
        all.append(field);
    }
    return hmacSha256Hex(key, {std::span<const char>(all.constData(), static_cast<std::size_t>(all.size()))});
}

QString secretDigest(const QByteArray &hash)
{
    return QString::fromLatin1(QCryptographicHash::hash(hash, QCryptographicHash::Sha256).toHex());
}

} // namespace vezne::journal

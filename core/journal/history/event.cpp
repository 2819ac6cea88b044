// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/event.h"

#include <QFile>
#include <QSqlQuery>
#include <QVariant>
#include <array>
#include <sodium.h>

#include "core/journal/engine/engine.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString eventColumns()
{
    return u"seq, at, monotonic, boot, actor, role, operation, kind, from_state, to_state, payload, mac"_s;
}

QString rawEventColumns(const Engine &engine)
{
    return u"seq, at, monotonic, "_s +
           engine.rawColumns({u"boot"_s, u"actor"_s, u"role"_s, u"operation"_s, u"kind"_s, u"from_state"_s,
                              u"to_state"_s, u"payload"_s, u"mac"_s});
}

std::optional<Event> eventFromRow(const QSqlQuery &row)
{
    const auto kind = kindFromWord(row.value(7).toString());
    const auto to = stateFromWord(row.value(9).toString());
    std::optional<State> from;
    if (!row.value(8).isNull()) {
        from = stateFromWord(row.value(8).toString());
        if (!from)
            return std::nullopt;
    }
    if (!kind || !to)
        return std::nullopt;
    return Event{
        .seq = row.value(0).toLongLong(),
        .at = fromMilliseconds(row.value(1).toLongLong()),
        .monotonic = std::chrono::milliseconds(row.value(2).toLongLong()),
        .boot = row.value(3).toString(),
        .actor = {row.value(4).toString(), row.value(5).toString()},
        .operation = row.value(6).toString(),
        .kind = *kind,
        .from = from,
        .to = *to,
        .payload = row.value(10).toByteArray(), // in UTF-8, however the row was read
        .mac = row.value(11).toByteArray(),
    };
}

QByteArray macOf(const Event &event, const QByteArray &previousMac, const Chain &chain)
{
    const std::array fields{
        QByteArray::number(event.seq),
        QByteArray::number(toMilliseconds(event.at)),
        QByteArray::number(static_cast<qlonglong>(event.monotonic.count())),
        event.boot.toUtf8(),
        event.actor.name.toUtf8(),
        event.actor.role.toUtf8(),
        event.operation.toUtf8(),
        word(event.kind).toUtf8(),
        event.from ? word(*event.from).toUtf8() : QByteArray(),
        word(event.to).toUtf8(),
        event.payload,
    };
    return chain.code(previousMac, fields);
}

SecretBytes chainKeyFrom(const SecretBytes &secretKey)
{
    static constexpr char label[] = "vezne journal chain, version 1";
    unsigned char master[crypto_generichash_KEYBYTES_MAX];
    crypto_generichash(master, sizeof master, reinterpret_cast<const unsigned char *>(secretKey.data()),
                       secretKey.size(), nullptr, 0);
    SecretBytes key(crypto_auth_hmacsha256_KEYBYTES);
    crypto_generichash(reinterpret_cast<unsigned char *>(key.data()), key.size(),
                       reinterpret_cast<const unsigned char *>(label), sizeof label - 1, master,
                       sizeof master);
    sodium_memzero(master, sizeof master);
    return key;
}

QString bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace vezne::journal

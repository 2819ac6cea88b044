// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event.h"

#include <QFile>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>
#include <sodium.h>

namespace vezne::journal {

using namespace Qt::StringLiterals;

QString eventColumns()
{
    return u"seq, at, monotonic, boot, actor, role, operation, kind, from_state, to_state, payload, mac"_s;
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
        .at = Instant(std::chrono::milliseconds(row.value(1).toLongLong())),
        .monotonic = std::chrono::milliseconds(row.value(2).toLongLong()),
        .boot = row.value(3).toString(),
        .actor = {row.value(4).toString(), row.value(5).toString()},
        .operation = row.value(6).toString(),
        .kind = *kind,
        .from = from,
        .to = *to,
        .payload = row.value(10).toString().toUtf8(),
        .mac = row.value(11).toString().toLatin1(),
    };
}

QByteArray macOf(const Event &event, const QByteArray &previousMac, const SecretBytes &key)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(key.data()), key.size());
    const auto add = [&state](const QByteArray &bytes) {
        const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
        crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(&length),
                                      sizeof length);
        crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                      static_cast<unsigned long long>(bytes.size()));
    };
    add(previousMac);
    add(QByteArray::number(event.seq));
    add(QByteArray::number(static_cast<qlonglong>(event.at.time_since_epoch().count())));
    add(QByteArray::number(static_cast<qlonglong>(event.monotonic.count())));
    add(event.boot.toUtf8());
    add(event.actor.name.toUtf8());
    add(event.actor.role.toUtf8());
    add(event.operation.toUtf8());
    add(word(event.kind).toUtf8());
    add(event.from ? word(*event.from).toUtf8() : QByteArray());
    add(word(event.to).toUtf8());
    add(event.payload);
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_final(&state, mac);
    return QByteArray(reinterpret_cast<const char *>(mac), sizeof mac).toHex();
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

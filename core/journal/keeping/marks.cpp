// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/marks.h"

#include "core/base/json.h"
#include "core/journal/history/auditlog.h"

namespace vezne::journal::marks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endDetail = "end"_L1;
const QString proven = u"proven"_s, unproven = u"unproven"_s;

Result<qint64> lastOf(const Database &database, const QString &chain)
{
    return database.value(u"SELECT coalesce(max(seq), 0) FROM "_s + chain).map([](const QVariant &seq) {
        return seq.toLongLong();
    });
}

} // namespace

Result<Deed> restored(const Database &copy, const std::optional<Anchor> &anchor, const QString &backup)
{
    const auto event = lastOf(copy, u"event"_s), entry = lastOf(copy, u"audit"_s);
    if (!event || !entry)
        return tl::unexpected(!event ? event.error() : entry.error());
    bool isEnd = anchor && anchor->seq == *event && anchor->auditSeq == *entry;
    if (isEnd) {
        const auto missing = missingFrom(copy, *anchor);
        if (!missing)
            return tl::unexpected(missing.error());
        isEnd = missing->isEmpty();
    }
    return Deed{.kind = DeedKind::Restored,
                .subject = backup,
                .why = {},
                .details = {{endDetail, isEnd ? proven : unproven}}};
}

Deed carriedAway(const Place &book, qint64 events)
{
    return {.kind = DeedKind::CarriedAway,
            .subject = book.name(),
            .why = {},
            .details = {{"events"_L1, QString::number(events)}}};
}

Result<void> write(const Database &database, const SecretBytes &key, const Clock &clock, const Actor &actor,
                   const Deed &deed, const std::shared_ptr<AnchorStore> &anchor)
{
    AuditLog trail;
    if (auto found = trail.findEnd(database, key); !found)
        return found;
    const auto event = lastOf(database, u"event"_s);
    auto transaction = event ? Transaction::begin(database) : tl::unexpected(event.error());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto entry = trail.append(database, key,
                                    {.at = clock.now(),
                                     .monotonic = clock.monotonic(),
                                     .boot = bootId(),
                                     .actor = actor,
                                     .afterEvent = *event},
                                    deed);
    if (!entry)
        return tl::unexpected(entry.error());
    if (auto committed = transaction->commit(); !committed || !anchor)
        return committed;
    const auto mac = database.value(u"SELECT mac FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (!mac)
        return tl::unexpected(mac.error());
    return anchor->write({.seq = *event,
                          .mac = mac->toByteArray(),
                          .auditSeq = entry->seq,
                          .auditMac = entry->mac,
                          .at = clock.now(),
                          .history = {}});
}

Result<std::optional<Error>> objection(const Database &database)
{
    const auto book = database.value(u"SELECT subject FROM audit WHERE deed = ? ORDER BY seq DESC LIMIT 1"_s,
                                     {word(DeedKind::CarriedAway)});
    if (!book)
        return tl::unexpected(book.error());
    if (!book->isNull())
        return std::optional(Error{Problem::CarriedAway, book->toString()});
    auto entries = database.run(u"SELECT subject, details FROM audit WHERE deed = ? AND seq > "
                                "(SELECT coalesce(max(seq), 0) FROM audit WHERE deed = ?) ORDER BY seq"_s,
                                {word(DeedKind::Restored), word(DeedKind::JournalTrusted)});
    if (!entries)
        return tl::unexpected(entries.error());
    while (entries->next()) {
        // Earlier versions wrote neither word: they asked the anchor alone.
        const auto details = json::parseObject(entries->value(1).toString().toUtf8());
        if (!details || details->value(endDetail).toString() == unproven)
            return std::optional(Error{Problem::RolledBack, entries->value(0).toString()});
    }
    return std::nullopt;
}

Result<std::optional<Instant>> lastTurn(const Database &database)
{
    return database
        .value(u"SELECT at FROM audit WHERE deed = ? OR (deed = ? AND details NOT LIKE ?) "
               "ORDER BY seq DESC LIMIT 1"_s,
               {word(DeedKind::JournalTrusted), word(DeedKind::Restored),
                u"%\"%1\":\"%2\"%"_s.arg(endDetail, proven)})
        .map([](const QVariant &at) {
            return at.isNull() ? std::optional<Instant>() : std::optional(fromMilliseconds(at.toLongLong()));
        });
}

} // namespace vezne::journal::marks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/check/verifyaudit.h"

#include "core/journal/books/staffbook.h"
#include "core/journal/engine/samerow.h"
#include "core/journal/history/auditprojection.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// False at the first fault: what follows it proves nothing.
Result<bool> walkAudit(const Database &database, const Database *rebuilt, const SecretBytes &key,
                       Verification &result)
{
    auto entries = database.run(u"SELECT %1 FROM audit ORDER BY seq"_s.arg(auditColumns()));
    if (!entries)
        return tl::unexpected(entries.error());
    QByteArray mac;
    qint64 afterEvent = 0;
    while (entries->next()) {
        const qint64 expected = result.auditEntries + 1;
        const auto entry = auditFromRow(*entries);
        const auto fail = [&](const QString &fault) {
            result.faults.append(u"audit %1: %2"_s.arg(expected).arg(fault));
            return false;
        };
        if (!entry || entry->seq != expected)
            return fail(u"missing, or its words are not ours"_s);
        if (macOf(*entry, mac, key) != entry->mac)
            return fail(u"does not follow from the one before it, or was changed"_s);
        if (entry->afterEvent < afterEvent || entry->afterEvent > result.events)
            return fail(u"knew of events that are missing"_s);
        if (const auto projected = rebuilt ? project(*rebuilt, *entry) : Result<void>(); !projected)
            return fail(projected.error().detail);
        mac = entry->mac;
        afterEvent = entry->afterEvent;
        result.auditEntries = expected;
    }
    return true;
}

Result<void> compareWhole(const Database &stored, const Database &rebuilt, const QString &table,
                          const QString &order, Verification &result)
{
    auto left = stored.run(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order));
    auto right = rebuilt.run(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order));
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    const int columns = left->record().count();
    while (true) {
        const bool hasLeft = left->next();
        const bool hasRight = right->next();
        if (!hasLeft && !hasRight)
            return {};
        if (!hasLeft || !hasRight || !isSameRow(*left, *right, columns)) {
            const QString key = (hasLeft ? left : right)->value(0).toString();
            result.faults.append(u"%1 %2: is not what the audit trail says"_s.arg(table, key));
            return {};
        }
    }
}

/// The hashes that stand beside the chain are those whose digests it holds.
Result<void> checkSecrets(const Database &database, Verification &result)
{
    const auto members = StaffBook(database).members();
    if (!members)
        return tl::unexpected(members.error());
    for (const StaffMember &member : *members) {
        if (!StaffBook(database).secretHash(member.name))
            result.faults.append(u"staff %1: the PIN or password is not the recorded one"_s.arg(member.name));
    }
    return {};
}

} // namespace

Result<void> checkAudit(const Database &database, const Database *rebuilt, const SecretBytes &key,
                        Verification &result)
{
    const auto holds = walkAudit(database, rebuilt, key, result);
    if (!holds)
        return tl::unexpected(holds.error());
    if (!*holds || !rebuilt)
        return {};
    for (const auto &[table, order] :
         {std::pair(u"staff"_s, u"id"_s), std::pair(u"setting"_s, u"name"_s),
          std::pair(u"refund_request"_s, u"seq"_s), std::pair(u"accepted_difference"_s, u"difference"_s),
          std::pair(u"item_approval"_s, u"transaction_id"_s)}) {
        if (const auto compared = compareWhole(database, *rebuilt, table, order, result); !compared)
            return compared;
    }
    return checkSecrets(database, result);
}

} // namespace vezne::journal

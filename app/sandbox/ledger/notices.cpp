// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/notices.h"

#include "app/sandbox/ledger/columns.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

void Notices::add(const Notice &notice) const
{
    m_database.run(
        u"INSERT INTO notice (event_type, conversation_id, payment_id, status, token, reference, at,"
        " due_at, tries, delivered) VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
        {column::text(notice.eventType), column::text(notice.conversationId), notice.paymentId,
         column::text(notice.status), column::text(notice.token), column::text(notice.reference),
         column::milliseconds(notice.at), column::milliseconds(notice.dueAt), notice.tries,
         int(notice.isDelivered)});
}

void Notices::setOutcome(qint64 id, int tries, bool isDelivered, Instant dueAt) const
{
    m_database.run(u"UPDATE notice SET tries = ?, delivered = ?, due_at = ? WHERE id = ?"_s,
                   {tries, int(isDelivered), column::milliseconds(dueAt), id});
}

std::vector<Notice> Notices::due(Instant now, int mostTries) const
{
    return select(u"delivered = 0 AND tries < ? AND due_at <= ?"_s, {mostTries, column::milliseconds(now)});
}

std::vector<Notice> Notices::all() const
{
    return select(u"1 = 1"_s, {});
}

std::vector<Notice> Notices::select(const QString &where, const QVariantList &values) const
{
    std::vector<Notice> found;
    QSqlQuery row = m_database.run(u"SELECT id, event_type, conversation_id, payment_id, status, token,"
                                   " reference, at, due_at, tries, delivered FROM notice WHERE "_s +
                                       where + u" ORDER BY id"_s,
                                   values);
    while (row.next())
        found.push_back({.id = row.value(0).toLongLong(),
                         .eventType = row.value(1).toString(),
                         .conversationId = column::optionalText(row.value(2)),
                         .paymentId = row.value(3).toLongLong(),
                         .status = row.value(4).toString(),
                         .token = column::optionalText(row.value(5)),
                         .reference = row.value(6).toString(),
                         .at = column::instant(row.value(7)),
                         .dueAt = column::instant(row.value(8)),
                         .tries = row.value(9).toInt(),
                         .isDelivered = row.value(10).toBool()});
    return found;
}

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/notebook.h"

#include <QSqlQuery>
#include <algorithm>

#include "core/base/json.h"
#include "core/journal/history/audit.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

Note noteOf(const AuditEntry &entry)
{
    const QJsonObject details = json::parseObject(entry.details).value_or(QJsonObject());
    const QString kind = details.value("kind"_L1).toString();
    const auto found =
        std::ranges::find_if(allNoteKinds, [&kind](NoteKind known) { return word(known) == kind; });
    return {entry.at, entry.actor.name, found == allNoteKinds.end() ? NoteKind::Remark : *found, entry.why};
}

} // namespace

QString word(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Remark:
        return u"remark"_s;
    case NoteKind::Delivery:
        return u"delivery"_s;
    case NoteKind::Consent:
        return u"consent"_s;
    }
    Q_UNREACHABLE();
}

Deed noteDeed(const QString &payment, const QString &order, NoteKind kind, const QString &text)
{
    return {.kind = DeedKind::Noted,
            .subject = payment,
            .why = text,
            .details = {{"kind"_L1, word(kind)}, {"order"_L1, order}}};
}

Result<std::vector<Note>> NoteBook::ofPayment(const QString &payment) const
{
    auto query = m_database->run(
        u"SELECT %1 FROM audit WHERE deed = 'noted' AND subject = ? ORDER BY seq"_s.arg(auditColumns()),
        {payment});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Note> notes;
    while (query->next()) {
        if (const auto entry = auditFromRow(*query))
            notes.push_back(noteOf(*entry));
    }
    return notes;
}

} // namespace vezne::journal

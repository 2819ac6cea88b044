// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditmodel.h"

#include "ui/access/accesstext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

QString actorWithRole(const journal::Actor &actor)
{
    const QString name = actorText(actor.name);
    return actor.role.isEmpty() ? name : u"%1 (%2)"_s.arg(name, roleText(actor.role));
}

/// Why, where that is a person's sentence: a grant and a refusal say it in place of what, and a link's is a
/// word of the journal that stands, translated, in what.
QString whyOf(const journal::AuditEntry &entry)
{
    const bool isWord =
        entry.kind == journal::DeedKind::LinkChanged || entry.kind == journal::DeedKind::LinkMatched;
    return isWord || deedSubject(entry) == entry.why ? QString() : entry.why;
}

} // namespace

std::optional<qint64> AuditModel::lastSeq() const
{
    return rows().empty() ? std::nullopt : std::optional(rows().back().seq);
}

QString AuditModel::text(const journal::AuditEntry &entry, int column) const
{
    switch (column) {
    case At:
        return dateTimeText(entry.at, language());
    case Who:
        return actorWithRole(entry.actor);
    case What:
        return deedText(entry.kind);
    case About:
        return deedSubject(entry);
    case Why:
        return whyOf(entry);
    default: // a column number, not an enum of ours
        return {};
    }
}

QStringList AuditModel::titles() const
{
    return {tr("When"), tr("Who"), tr("What"), tr("About"), tr("Why")};
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/auditprojection.h"

#include "core/base/fold.h"
#include "core/base/json.h"
#include "core/journal/engine/removal.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

QString detailOf(const QJsonObject &details, QLatin1StringView name)
{
    const QString value = details.value(name).toString();
    return value.isNull() ? u""_s : value;
}

Result<void> apply(const Database &database, const QString &sql, const QVariantList &values)
{
    if (const auto applied = database.run(sql, values); !applied)
        return tl::unexpected(applied.error());
    return {};
}

Result<void> addStaff(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    return apply(database,
                 u"INSERT INTO staff(id, name, role, active, since, secret_digest) VALUES(?,?,?,1,?,?)"_s,
                 {fold(entry.subject), entry.subject, detailOf(details, "role"_L1), toMilliseconds(entry.at),
                  detailOf(details, "secret"_L1)});
}

Result<void> setSecret(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    return apply(database, u"UPDATE staff SET secret_digest=?, tries=0 WHERE id=?"_s,
                 {detailOf(details, "secret"_L1), fold(entry.subject)});
}

Result<void> setRole(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    if (details.contains("secret"_L1)) {
        if (const auto set = setSecret(database, entry, details); !set)
            return set;
    }
    return apply(database, u"UPDATE staff SET role=? WHERE id=?"_s,
                 {detailOf(details, "role"_L1), fold(entry.subject)});
}

Result<void> askRefund(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    return apply(database,
                 u"INSERT INTO refund_request(seq, id, payment, order_id, amount, currency, "
                 u"item_transaction, reason, note, "
                 "asked_by, asked_at, state) VALUES(?,?,?,?,?,?,?,?,?,?,?,'waiting')"_s,
                 {entry.seq, entry.subject, detailOf(details, "payment"_L1), detailOf(details, "order"_L1),
                  detailOf(details, "amount"_L1).toLongLong(), detailOf(details, "currency"_L1),
                  detailOf(details, "item"_L1), detailOf(details, "reason"_L1), detailOf(details, "note"_L1),
                  entry.actor.name, toMilliseconds(entry.at)});
}

Result<void> settleRefund(const Database &database, const AuditEntry &entry, const QJsonObject &details,
                          const QString &state)
{
    return apply(
        database,
        u"UPDATE refund_request SET state=?, settled_by=?, settled_at=?, why=?, second=?, operation=? "
        "WHERE id=?"_s,
        {state, entry.actor.name, toMilliseconds(entry.at), entry.why, detailOf(details, "second"_L1),
         detailOf(details, "operation"_L1), entry.subject});
}

/// Notes what is under way; whatever came of an earlier question stays until this one is answered.
Result<void> askApproval(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    return apply(database,
                 u"INSERT INTO item_approval(transaction_id, open_act) VALUES(?,?) "
                 "ON CONFLICT(transaction_id) DO UPDATE SET open_act=excluded.open_act"_s,
                 {entry.subject, detailOf(details, "act"_L1)});
}

/// What was asked for since stays open; where nothing came of the question, so does what was asked before it.
/// Entries of earlier versions do not say which question they answer: the open one.
Result<void> answerApproval(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    const auto open =
        database.value(u"SELECT open_act FROM item_approval WHERE transaction_id=?"_s, {entry.subject});
    if (!open)
        return tl::unexpected(open.error());
    const QString answered = details.value("act"_L1).toString(open->toString());
    const bool isDone = detailOf(details, "outcome"_L1) == "done"_L1;
    QString left;
    if (open->toString() != answered)
        left = open->toString();
    else if (const QString earlier = details.value("earlier"_L1).toString(); !isDone && !earlier.isEmpty())
        left = earlier;
    return apply(database,
                 u"UPDATE item_approval SET approved=CASE WHEN ? = 1 THEN ? ELSE approved END, open_act=? "
                 "WHERE transaction_id=?"_s,
                 {isDone ? 1 : 0, answered == "approve"_L1 ? 1 : 0, orNull(left), entry.subject});
}

/// A counterpart is accepted with it: each is the other's half.
Result<void> acceptDifference(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    const QString counterpart = detailOf(details, "counterpart"_L1);
    const auto accept = [&](const QString &difference, const QString &figures, const QString &other) {
        return apply(
            database,
            u"INSERT INTO accepted_difference(difference, figures, accepted_by, at, why, counterpart) "
            "VALUES(?,?,?,?,?,?) ON CONFLICT(difference) DO UPDATE SET figures=excluded.figures, "
            "accepted_by=excluded.accepted_by, at=excluded.at, why=excluded.why, "
            "counterpart=excluded.counterpart"_s,
            {difference, figures, entry.actor.name, toMilliseconds(entry.at), entry.why, other});
    };
    auto accepted = accept(entry.subject, detailOf(details, "figures"_L1), counterpart);
    if (accepted && !counterpart.isEmpty())
        accepted = accept(counterpart, detailOf(details, "counterpartFigures"_L1), entry.subject);
    return accepted;
}

Result<void> reopenDifference(const Database &database, const AuditEntry &entry)
{
    return apply(database, database.engine().remove(Removal::Acceptance), {entry.subject, entry.subject});
}

Result<void> carry(const Database &database, const AuditEntry &entry, const QJsonObject &details)
{
    const QString who = fold(entry.subject);
    switch (entry.kind) {
    case DeedKind::SignedIn:
    case DeedKind::Confirmed:
    case DeedKind::Approved:
        return apply(database, u"UPDATE staff SET tries=0 WHERE id=?"_s, {who});
    case DeedKind::SignInFailed:
        return apply(database, u"UPDATE staff SET tries=tries+1, last_failure=? WHERE id=?"_s,
                     {toMilliseconds(entry.at), who});
    case DeedKind::StaffAdded:
        return addStaff(database, entry, details);
    case DeedKind::RoleChanged:
        return setRole(database, entry, details);
    case DeedKind::SecretReset:
        return setSecret(database, entry, details);
    case DeedKind::Deactivated:
        return apply(database, u"UPDATE staff SET active=0 WHERE id=?"_s, {who});
    case DeedKind::Reactivated:
        return apply(database, u"UPDATE staff SET active=1 WHERE id=?"_s, {who});
    case DeedKind::SettingChanged:
        return apply(
            database,
            u"INSERT INTO setting(name, value) VALUES(?,?) ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s,
            {entry.subject, detailOf(details, "to"_L1)});
    case DeedKind::RefundAsked:
        return askRefund(database, entry, details);
    case DeedKind::RefundGranted:
        return settleRefund(database, entry, details, u"granted"_s);
    case DeedKind::RefundDeclined:
        return settleRefund(database, entry, details, u"declined"_s);
    case DeedKind::ApprovalAsked:
        return askApproval(database, entry, details);
    case DeedKind::ApprovalAnswered:
        return answerApproval(database, entry, details);
    case DeedKind::DifferenceAccepted:
        return acceptDifference(database, entry, details);
    case DeedKind::DifferenceReopened:
        return reopenDifference(database, entry);
    case DeedKind::Compared:
    case DeedKind::LockedOut:
    case DeedKind::SignedOut:
    case DeedKind::ScreenLocked:
    case DeedKind::Refused:
    case DeedKind::Exported:
    case DeedKind::JournalTrusted:
    case DeedKind::BackedUp:
    case DeedKind::Restored:
    case DeedKind::LinkMade:
    case DeedKind::LinkChanged:
    case DeedKind::LinkMatched:
    case DeedKind::Noted:
    case DeedKind::CustomerErased:
    case DeedKind::CustomerRenamed:
    case DeedKind::BatchBegun:
    case DeedKind::BatchClosed:
    case DeedKind::TillJoined:
    case DeedKind::CarriedAway:
        break;
    }
    return {};
}

} // namespace

Result<void> project(const Database &database, const AuditEntry &entry)
{
    const auto details = json::parseObject(entry.details);
    if (!details)
        return tl::unexpected(Error{Problem::Damaged, u"audit %1: %2"_s.arg(entry.seq).arg(details.error())});
    return carry(database, entry, *details);
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditmodel.h"

#include "ui/access/accesstext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/transactions/operationtext.h"

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

void AuditModel::setEntries(std::vector<journal::AuditEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void AuditModel::append(const std::vector<journal::AuditEntry> &entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
}

std::optional<qint64> AuditModel::lastSeq() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries.back().seq);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const journal::AuditEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
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

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[]{tr("When"), tr("Who"), tr("What"), tr("About"), tr("Why")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

} // namespace vezne::ui

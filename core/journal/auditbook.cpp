// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/auditbook.h"

#include "core/base/fold.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

bool hasText(const AuditEntry &entry, const QString &folded)
{
    if (folded.isEmpty())
        return true;
    const QString all =
        QStringList{entry.actor.name, entry.subject, entry.why, QString::fromUtf8(entry.details)}.join(
            ' '_L1);
    return fold(all).contains(folded);
}

} // namespace

Result<std::vector<AuditEntry>> AuditBook::page(const AuditFilter &filter, std::optional<qint64> before,
                                                int limit) const
{
    QStringList conditions;
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    if (before)
        add(u"seq < ?"_s, *before);
    if (filter.from)
        add(u"at >= ?"_s, qint64(filter.from->time_since_epoch().count()));
    if (filter.until)
        add(u"at < ?"_s, qint64(filter.until->time_since_epoch().count()));
    QStringList words;
    for (const DeedKind kind : filter.kinds)
        words.append(u'\'' + word(kind) + u'\'');
    if (!words.isEmpty())
        conditions.append(u"deed IN (%1)"_s.arg(words.join(','_L1)));
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    auto query =
        m_database->run(u"SELECT %1 FROM audit %2 ORDER BY seq DESC"_s.arg(auditColumns(), where), values);
    if (!query)
        return tl::unexpected(query.error());
    // Folding is ours, not SQL's; rows are read until the page is full.
    const QString text = fold(filter.text);
    std::vector<AuditEntry> entries;
    while (static_cast<int>(entries.size()) < limit && query->next()) {
        if (auto entry = auditFromRow(*query); entry && hasText(*entry, text))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/auditbook.h"

#include "core/base/fold.h"
#include "core/journal/list/conditions.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 500; ///< read in one go where a text is looked for

Conditions conditionsOf(const AuditFilter &filter, std::optional<qint64> before)
{
    Conditions conditions;
    if (before)
        conditions.add(u"seq < ?"_s, {*before});
    if (filter.from)
        conditions.add(u"at >= ?"_s, {toMilliseconds(*filter.from)});
    if (filter.until)
        conditions.add(u"at < ?"_s, {toMilliseconds(*filter.until)});
    conditions.addWords(u"deed"_s, filter.kinds);
    return conditions;
}

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
    // Folding is ours, not SQL's; rows are read until the page is full.
    const QString text = fold(filter.text);
    const int atOnce = text.isEmpty() ? limit : entriesAtOnce;
    std::vector<AuditEntry> entries;
    for (int read = atOnce; read == atOnce && static_cast<int>(entries.size()) < limit;) {
        auto query = m_database->run(u"SELECT %1 FROM audit%2 ORDER BY seq DESC LIMIT ?"_s.arg(
                                         auditColumns(), conditionsOf(filter, before).clause()),
                                     conditionsOf(filter, before).values() + QVariantList{atOnce});
        if (!query)
            return tl::unexpected(query.error());
        for (read = 0; query->next(); ++read) {
            before = query->value(0).toLongLong();
            auto entry = auditFromRow(*query);
            if (entry && static_cast<int>(entries.size()) < limit && hasText(*entry, text))
                entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

} // namespace vezne::journal

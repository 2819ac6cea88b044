// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/check/census.h"

#include <QFileInfo>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> number(const Database &database, const QString &sql)
{
    return database.value(sql).map([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace

Result<Census> takeCensus(const Database &database)
{
    const auto schema = database.engine().schemaMark(database);
    const auto events = number(database, u"SELECT coalesce(max(seq), 0) FROM event"_s);
    const auto audit = number(database, u"SELECT coalesce(max(seq), 0) FROM audit"_s);
    const auto oldest = database.value(u"SELECT min(created_at) FROM operation WHERE state = 'UNKNOWN'"_s);
    auto counted = database.run(u"SELECT kind, state, count(*) FROM operation GROUP BY kind, state"_s);
    if (!schema || !events || !audit)
        return tl::unexpected(!schema ? schema.error() : !events ? events.error() : audit.error());
    if (!oldest || !counted)
        return tl::unexpected(!oldest ? oldest.error() : counted.error());
    Census census{.schema = schema->version,
                  .events = *events,
                  .auditEntries = *audit,
                  .bytes = QFileInfo(database.place().file()).size(),
                  .operations = {},
                  .oldestAwaited = {}};
    while (counted->next())
        census.operations.insert(counted->value(0).toString() + u'/' + counted->value(1).toString(),
                                 counted->value(2).toLongLong());
    if (!oldest->isNull())
        census.oldestAwaited = fromMilliseconds(oldest->toLongLong());
    return census;
}

} // namespace vezne::journal

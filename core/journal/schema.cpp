// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema.h"

#include "core/journal/schemasteps.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

Result<int> pragma(const Database &database, const QString &name)
{
    return database.value(u"PRAGMA %1"_s.arg(name)).map([](const QVariant &read) { return read.toInt(); });
}

/// Version of the schema, 0 for an empty file.
Result<int> versionOf(const Database &database)
{
    const auto version = pragma(database, u"user_version"_s);
    const auto owner = pragma(database, u"application_id"_s);
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!version || !owner || !tables)
        return tl::unexpected(!version ? version.error() : !owner ? owner.error() : tables.error());
    const bool isEmpty = *owner == 0 && *version == 0 && tables->toInt() == 0;
    if (!isEmpty && *owner != applicationId)
        return tl::unexpected(Error{Problem::Foreign, u"application_id is %1"_s.arg(*owner)});
    if (*version > schemaVersion())
        return tl::unexpected(
            Error{Problem::Newer, u"schema %1, known is %2"_s.arg(*version).arg(schemaVersion())});
    return *version;
}

Result<void> runStep(const Database &database, int version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QStringList statements = schemaSteps()[static_cast<std::size_t>(version)]();
    statements << u"PRAGMA application_id=%1"_s.arg(applicationId)
               << u"PRAGMA user_version=%1"_s.arg(version + 1);
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(schemaSteps().size());
}

Result<void> migrate(const Database &database)
{
    auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    for (int step = *version; step < schemaVersion(); ++step) {
        if (const auto done = runStep(database, step); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> checkSchema(const Database &database)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != schemaVersion())
        return tl::unexpected(Error{*version < schemaVersion() ? Problem::Older : Problem::Newer,
                                    u"schema %1"_s.arg(*version)});
    return {};
}

} // namespace vezne::journal

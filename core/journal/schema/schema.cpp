// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema/schema.h"

#include "core/journal/schema/schemasteps.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// Version of the schema, 0 for an empty database.
Result<int> versionOf(const Database &database)
{
    const auto mark = database.engine().schemaMark(database);
    if (!mark)
        return tl::unexpected(mark.error());
    if (!mark->isEmpty && mark->application != applicationId)
        return tl::unexpected(Error{Problem::Foreign, u"application_id is %1"_s.arg(mark->application)});
    if (mark->version > schemaVersion())
        return tl::unexpected(
            Error{Problem::Newer, u"schema %1, known is %2"_s.arg(mark->version).arg(schemaVersion())});
    return mark->version;
}

Result<void> runAll(const Database &database, const QStringList &statements)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &statement : statements) {
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
        const Engine &engine = database.engine();
        const QStringList statements = engine.translated(schemaSteps()[static_cast<std::size_t>(step)]()) +
                                       engine.setSchemaMark(step + 1);
        if (const auto done = runAll(database, statements); !done)
            return done;
    }
    const QStringList rules = database.engine().rules();
    return rules.isEmpty() ? Result<void>() : runAll(database, rules);
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

Result<void> checkWhole(const Database &database)
{
    const auto source = database.value(u"SELECT source FROM carrying"_s);
    if (!source)
        return tl::unexpected(source.error());
    if (source->isNull())
        return {};
    return tl::unexpected(Error{Problem::HalfCarried, source->toString()});
}

} // namespace vezne::journal

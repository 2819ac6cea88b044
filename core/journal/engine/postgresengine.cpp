// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/postgresengine.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <algorithm>
#include <array>

#include "core/journal/engine/database.h"
#include "core/journal/engine/removal.h"
#include "core/journal/schema/schema.h"
#include "core/journal/schema/sharedrules.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

const QString systemCertificates = u"/etc/ssl/certs/ca-certificates.crt"_s;

/// A value as libpq reads it: in quotes, with those within escaped.
QString quotedOption(QString value)
{
    return u'\'' + value.replace('\\'_L1, "\\\\"_L1).replace('\''_L1, "\\'"_L1) + u'\'';
}

/// A list is asked for by the same question again and again, for a rare word and for a frequent one: each
/// asking gets a plan of its own. Pages are cheap to come by out of order, on a flash disk and in memory, so
/// that the narrow index is read and not the rows; and a helper of the server's is not started, let alone
/// scheduled on a busy machine, in the time that a question takes (docs/performance.md).
const QString readerSettings = u", set_config('default_transaction_read_only', 'on', false), "
                               "set_config('plan_cache_mode', 'force_custom_plan', false), "
                               "set_config('random_page_cost', '1.1', false), "
                               "set_config('max_parallel_workers_per_gather', '0', false)"_s;

/// How long a session waits, and that it holds nobody up when its till hangs in the middle of a write.
Result<void> limitSession(const Database &database)
{
    const bool isReader = database.access() == Access::ReadOnly;
    const auto set = database.run(
        u"SELECT set_config('lock_timeout', '5s', false), set_config('statement_timeout', ?, false), "
        "set_config('idle_in_transaction_session_timeout', ?, false), "
        "set_config('search_path', 'public', false), set_config('client_min_messages', 'warning', false)"_s +
            (isReader ? readerSettings : QString()),
        {database.access() == Access::Owner ? u"0"_s : u"60s"_s, isReader ? u"60s"_s : u"10s"_s});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

/// A till whose cable is cut right after it took its seat finds the seat taken until the server ends the
/// session that nobody can hear: within a minute, not after two hours. Sessions through a socket of the
/// machine have no such settings.
Result<void> noticeCutCables(const Database &database)
{
    return database
        .run(u"SELECT set_config('tcp_keepalives_idle', '20', false), set_config('tcp_keepalives_interval', "
             u"'10', false), "
             "set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '30s', false)"_s)
        .map([](const auto &) {});
}

/// A setting of the server and the values with which money is safe.
struct Demand
{
    QString name;
    QStringList good;
};

Result<void> checkServer(const Database &database)
{
    const std::array demands{
        Demand{u"fsync"_s, {u"on"_s}},
        Demand{u"full_page_writes"_s, {u"on"_s}},
        Demand{u"synchronous_commit"_s, {u"on"_s, u"remote_apply"_s}},
        Demand{u"server_encoding"_s, {u"UTF8"_s}},
    };
    for (const Demand &demand : demands) {
        const auto read = database.value(u"SELECT current_setting(?)"_s, {demand.name});
        if (!read)
            return tl::unexpected(read.error());
        if (!demand.good.contains(read->toString()))
            return tl::unexpected(
                Error{Problem::CannotOpen, u"%1 is %2"_s.arg(demand.name, read->toString())});
    }
    return {};
}

/// Texts sort by code unit, as in a file. Which of the server's settings decides that differs from version to
/// version and with the locale's provider, so the server is asked to sort: a locale of people has Z behind a
/// and é before z.
Result<void> checkOrder(const Database &database)
{
    const auto isByCode = database.value(u"SELECT (('a' > 'Z' AND 'é' > 'z'))::TEXT"_s);
    if (!isByCode)
        return tl::unexpected(isByCode.error());
    if (isByCode->toString() == "true"_L1)
        return {};
    const auto locale =
        database.value(u"SELECT datcollate::TEXT FROM pg_database WHERE datname = current_database()"_s);
    return tl::unexpected(
        Error{Problem::CannotOpen, u"lc_collate is %1"_s.arg(locale ? locale->toString() : QString())});
}

/// A stand-by follows another server, and the owner of one that shall take no writes for a while sets
/// default_transaction_read_only. Nobody sells by promises.
Result<void> checkWhetherItWrites(const Database &database)
{
    const bool isReader = database.access() == Access::ReadOnly;
    for (const QString &setting : {u"default_transaction_read_only"_s, u"in_hot_standby"_s}) {
        const auto isOn =
            database.value(u"SELECT current_setting(?)"_s, {setting}).map([](const QVariant &value) {
                return value.toString() == "on"_L1;
            });
        if (!isOn)
            return tl::unexpected(isOn.error());
        if (isReader && !*isOn && setting.startsWith("default"_L1))
            return tl::unexpected(Error{Problem::CannotOpen, u"%1 is off"_s.arg(setting)});
        if (!isReader && *isOn)
            return tl::unexpected(Error{Problem::ReadOnly, u"%1 is on"_s.arg(setting)});
    }
    return {};
}

/// What libpq promised, as the server sees it.
Result<void> checkSecrecy(const Database &database)
{
    const auto isSecret = database.value(
        u"SELECT CASE WHEN ssl THEN 1 ELSE 0 END FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s);
    if (!isSecret)
        return tl::unexpected(isSecret.error());
    if (isSecret->toInt() != 1)
        return tl::unexpected(Error{Problem::CannotOpen, u"the connection is not encrypted"_s});
    return {};
}

} // namespace

QString authoritiesOf(const Server &server)
{
    return server.certificates.isEmpty() ? systemCertificates : server.certificates;
}

QList<std::pair<QString, QString>> waysOf(const Server &server, std::chrono::seconds patience)
{
    // A cut cable is noticed in seconds by the system too, whatever Interrupter finds.
    QList<std::pair<QString, QString>> ways{{u"connect_timeout"_s, QString::number(patience.count())},
                                            {u"tcp_user_timeout"_s, u"5000"_s},
                                            {u"keepalives_idle"_s, u"5"_s},
                                            {u"keepalives_interval"_s, u"2"_s},
                                            {u"keepalives_count"_s, u"3"_s},
                                            {u"application_name"_s, u"vezne"_s}};
    if (!server.isLocal())
        ways += {{u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, authoritiesOf(server)}};
    return ways;
}

QString PostgresEngine::driver() const
{
    return u"QPSQL"_s;
}

bool PostgresEngine::open(QSqlDatabase &connection, std::chrono::seconds patience) const
{
    connection.setHostName(m_server.host);
    connection.setPort(m_server.port);
    connection.setDatabaseName(m_server.database);
    QStringList options;
    for (const auto &[keyword, value] : waysOf(m_server, patience))
        options.append(keyword + u'=' + quotedOption(value));
    connection.setConnectOptions(options.join(u';'));
    // Sums of whole numbers are of PostgreSQL's type numeric. As text nothing is lost of them.
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    const SecretBytes *const password = m_server.password.get();
    // Handed over like this the connection keeps no copy of it.
    return connection.open(
        m_server.user,
        password ? QString::fromUtf8(password->data(), static_cast<qsizetype>(password->size())) : QString());
}

Result<void> PostgresEngine::configure(const Database &database) const
{
    auto configured = limitSession(database)
                          .and_then([&database] { return checkServer(database); })
                          .and_then([&database] { return checkOrder(database); })
                          .and_then([&database] { return checkWhetherItWrites(database); });
    if (configured && !m_server.isLocal())
        configured = noticeCutCables(database).and_then([&database] { return checkSecrecy(database); });
    return configured;
}

// Classes and codes of postgresql.org/docs/15/errcodes-appendix.html; without one nobody answered.
Problem PostgresEngine::problemOf(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    const QString errorClass = code.left(2);
    if (code.isEmpty() || errorClass == "08"_L1 || errorClass == "57"_L1)
        return code == "57014"_L1 ? Problem::Locked : Problem::Unreachable; // 57014: it took too long
    if (errorClass == "23"_L1 || code == "P0001"_L1) // an index or trigger of ours said no
        return Problem::StateChanged;
    if (errorClass == "40"_L1 || code == "55P03"_L1 || errorClass == "53"_L1)
        return code == "53100"_L1 ? Problem::Full : Problem::Locked;
    if (code == "25P03"_L1) // we hung in a transaction, and were thrown out
        return Problem::Unreachable;
    if (code == "25006"_L1) // a stand-by, or a server that was told to take no writes
        return Problem::ReadOnly;
    if (errorClass == "28"_L1 || errorClass == "3D"_L1 || code == "42501"_L1)
        return Problem::CannotOpen;
    if (errorClass == "XX"_L1)
        return Problem::Damaged;
    return Problem::Io;
}

bool PostgresEngine::isCompiled(const QString &sql) const
{
    static constexpr std::array words{"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1};
    return std::ranges::any_of(words, [&sql](QLatin1StringView word) { return sql.startsWith(word); });
}

QStringList PostgresEngine::beginToWrite() const
{
    // One writer at a time: each adds to the end of one chain, and every rule of money is judged by what
    // the writer before it left. Read committed, so that each statement sees that.
    // Without READ WRITE: a server that was told to take no writes means us too.
    return {u"BEGIN ISOLATION LEVEL READ COMMITTED"_s,
            u"SELECT pg_advisory_xact_lock(%1)"_s.arg(applicationId)};
}

QString PostgresEngine::beginToRead() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString PostgresEngine::append(const QString &chain, const QString &columns) const
{
    return u"SELECT append_%1(%2)"_s.arg(chain, QStringList(columns.count(u',') + 2, u"?"_s).join(u','));
}

QString PostgresEngine::remove(Removal removal) const
{
    const RemovalText text = textOf(removal);
    return u"SELECT %1(%2)"_s.arg(text.name, QStringList(text.types.size(), u"?"_s).join(u','));
}

QString PostgresEngine::rawColumns(const QStringList &columns) const
{
    return columns.join(u", "_s);
}

QString PostgresEngine::member(const QString &column, const QString &name) const
{
    return u"(%1::json ->> '%2')"_s.arg(column, name);
}

Result<SchemaMark> PostgresEngine::schemaMark(const Database &database) const
{
    auto found = database.run(
        u"SELECT (SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace "
        "AND relkind IN ('r', 'v')), CASE WHEN to_regclass('public.book') IS NULL THEN 0 ELSE 1 END"_s);
    if (!found)
        return tl::unexpected(found.error());
    SchemaMark mark{.isEmpty = found->next() && found->value(0).toInt() == 0};
    const bool isMarked = found->value(1).toInt() == 1;
    found->finish();
    if (!isMarked)
        return mark;
    auto book = database.run(u"SELECT application, version FROM book"_s);
    if (!book)
        return tl::unexpected(book.error());
    if (book->next()) {
        mark.application = book->value(0).toInt();
        mark.version = book->value(1).toInt();
    }
    return mark;
}

QStringList PostgresEngine::setSchemaMark(int version) const
{
    return {
        u"CREATE TABLE IF NOT EXISTS book(application BIGINT PRIMARY KEY, version BIGINT NOT NULL)"_s,
        u"INSERT INTO book(application, version) VALUES(%1, %2) ON CONFLICT(application) DO UPDATE SET version = excluded.version"_s
            .arg(QString::number(applicationId), QString::number(version))};
}

QStringList PostgresEngine::translated(const QStringList &step) const
{
    return sharedStep(step);
}

QStringList PostgresEngine::rules() const
{
    return sharedRules();
}

QStringList PostgresEngine::afterCopies() const
{
    return {
        u"SELECT setval(pg_get_serial_sequence('buyer', 'id'), coalesce(max(id), 0) + 1, false) FROM buyer"_s};
}

Result<std::chrono::milliseconds> PostgresEngine::clockAhead(const Database &database, Instant now) const
{
    return database.value(u"SELECT present()"_s).map([now](const QVariant &present) {
        return std::chrono::milliseconds(present.toLongLong() - toMilliseconds(now));
    });
}

QByteArray PostgresEngine::history(const Database &database) const
{
    // The first eight digits of a log file's name are the timeline. Object numbers are given out once: a
    // stand-by has the same, what pg_restore makes has others.
    const auto told =
        database.value(u"SELECT CASE WHEN pg_is_in_recovery() THEN '' ELSE system_identifier || '/' || "
                       "substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) || '/' || (SELECT oid FROM "
                       "pg_database WHERE datname = current_database()) || '/' || "
                       "to_regclass('public.event')::oid END FROM pg_control_system()"_s);
    return told ? told->toString().toLatin1() : QByteArray();
}

Result<QString> PostgresEngine::faultOfFiles(const Database &database) const
{
    // The server checks its pages as it reads them, when its owner made it with checksums.
    return database
        .value(u"SELECT coalesce(checksum_failures, 0) FROM pg_stat_database "
               "WHERE datname = current_database()"_s)
        .map([](const QVariant &failures) {
            return failures.toLongLong() == 0
                       ? QString()
                       : u"server: %1 pages do not match their checksums"_s.arg(failures.toLongLong());
        });
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/sharedbook.h"

#include <QRegularExpression>
#include <sodium.h>
#include <string_view>

#include "core/journal/engine/database.h"
#include "core/journal/engine/scram.h"
#include "core/journal/schema/sharedrules.h"

namespace vezne::journal::sharedbook {

using namespace Qt::StringLiterals;

namespace {

const QString maintenance = u"postgres"_s; // the database that every server has

Result<void> runEach(const Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<bool> hasRow(const Database &database, const QString &sql, const QString &name)
{
    return database.value(sql, {name}).map([](const QVariant &found) { return !found.isNull(); });
}

Result<bool> hasRole(const Database &database, const QString &name)
{
    return hasRow(database, u"SELECT 1 FROM pg_roles WHERE rolname = ?"_s, name);
}

Result<void> makeGroups(const Database &database)
{
    for (const QString &group : {tillGroup, financeGroup}) {
        const auto isThere = hasRole(database, group);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            continue;
        if (const auto made = database.run(u"CREATE ROLE %1 NOLOGIN"_s.arg(group)); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

/// Texts sort by code unit, whatever the server's own language, and nobody enters who was not let in.
Result<void> makeDatabase(const Database &database, const QString &name)
{
    const auto isThere = hasRow(database, u"SELECT 1 FROM pg_database WHERE datname = ?"_s, name);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (*isThere)
        return {};
    return runEach(
        database,
        {u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(name),
         u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(name)});
}

} // namespace

bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,62}$"_s);
    return form.match(name).hasMatch();
}

SecretBytes makePassword()
{
    static constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    SecretBytes password(26);
    for (std::size_t i = 0; i < password.size(); ++i)
        password.data()[i] = letters[randombytes_uniform(letters.size())];
    return password;
}

Result<void> create(const Server &owner)
{
    if (!isName(owner.database))
        return tl::unexpected(Error{Problem::BadName, owner.database});
    Server server = owner;
    server.database = maintenance;
    {
        const auto bare = Database::openBare(server);
        if (!bare)
            return tl::unexpected(bare.error());
        const auto made = makeGroups(*bare).and_then([&] { return makeDatabase(*bare, owner.database); });
        if (!made)
            return made;
    }
    const auto book = Database::open(Place(owner), Access::Owner);
    if (!book)
        return tl::unexpected(book.error());
    return {};
}

Result<void> admit(const Server &owner, const Member &member)
{
    if (!isName(member.name) || !isName(owner.database))
        return tl::unexpected(Error{Problem::BadName, member.name});
    const auto bare = Database::openBare(owner);
    if (!bare)
        return tl::unexpected(bare.error());
    const auto isThere = hasRole(*bare, member.name);
    if (!isThere)
        return tl::unexpected(isThere.error());
    QByteArray salt(16, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    const QString verifier = QString::fromLatin1(scramVerifier(member.password, salt));
    QStringList statements{
        u"%1 ROLE %2 LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE INHERIT PASSWORD '%3'"_s.arg(
            *isThere ? u"ALTER"_s : u"CREATE"_s, member.name, verifier),
        u"GRANT %1 TO %2"_s.arg(tillGroup, member.name),
        u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(owner.database, member.name)};
    if (member.isFinance)
        statements.append(u"GRANT %1 TO %2"_s.arg(financeGroup, member.name));
    else if (*isThere)
        statements.append(u"REVOKE %1 FROM %2"_s.arg(financeGroup, member.name));
    return runEach(*bare, statements);
}

} // namespace vezne::journal::sharedbook

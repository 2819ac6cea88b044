// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/bookcheck.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/journal/database.h"
#include "core/journal/sharedrules.h"

namespace vezne::journal::sharedbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestVersion = 140'000; // the first with CREATE OR REPLACE TRIGGER
constexpr int patienceMs = 5'000;

bool answers(const addrinfo &address)
{
    const int descriptor =
        ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol);
    if (descriptor < 0)
        return false;
    bool isThere = ::connect(descriptor, address.ai_addr, address.ai_addrlen) == 0;
    if (!isThere && errno == EINPROGRESS) {
        pollfd waiting{.fd = descriptor, .events = POLLOUT, .revents = 0};
        int fault = 0;
        socklen_t size = sizeof fault;
        isThere = ::poll(&waiting, 1, patienceMs) == 1 &&
                  ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &fault, &size) == 0 && fault == 0;
    }
    ::close(descriptor);
    return isThere;
}

/// libpq says these in one sentence of the system's language, so they are found out apart.
Obstacle reach(const Server &server)
{
    if (server.host.startsWith('/'_L1)) {
        const QString socket = u"%1/.s.PGSQL.%2"_s.arg(server.host).arg(server.port);
        return QFileInfo::exists(socket) ? Obstacle::None : Obstacle::Port;
    }
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(server.host.toUtf8().constData(), QByteArray::number(server.port).constData(), &wanted,
                      &found) != 0)
        return Obstacle::Name;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    for (const addrinfo *address = found; address; address = address->ai_next) {
        if (answers(*address))
            return Obstacle::None;
    }
    return Obstacle::Port;
}

/// Why a server that answers does not let somebody in. It says so in words alone.
Obstacle refusalIn(const QString &words)
{
    const auto tells = [&words](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); };
    if (tells("pg_hba.conf"_L1) || tells("permission denied for database"_L1))
        return Obstacle::Entry;
    if (tells("certificate"_L1) || tells("SSL"_L1))
        return Obstacle::Tls;
    if (tells("password"_L1) || tells("role"_L1))
        return Obstacle::Password;
    if (tells("database"_L1) && tells("does not exist"_L1))
        return Obstacle::Book;
    return Obstacle::Other;
}

Condition readBare(const Server &server)
{
    const auto bare = Database::openBare(server);
    if (!bare)
        return {.obstacle = refusalIn(bare.error().detail), .detail = bare.error().detail};
    auto row = bare->run(
        u"SELECT current_setting('server_version'), current_setting('server_version_num')::INTEGER, "
        "(SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = session_user), "
        "EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles t ON "
        "t.oid = m.member WHERE g.rolname = ? AND t.rolname = session_user), "
        "EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles t ON "
        "t.oid = m.member WHERE g.rolname = ? AND t.rolname = session_user)"_s,
        {tillGroup, financeGroup});
    if (!row || !row->next())
        return {.obstacle = Obstacle::Other, .detail = row ? QString() : row.error().detail};
    Condition condition{.version = row->value(0).toString(), .isFinance = row->value(4).toBool()};
    if (row->value(1).toInt() < oldestVersion) {
        condition.obstacle = Obstacle::Version;
    } else if (row->value(2).toBool() || !row->value(3).toBool()) {
        condition.obstacle = Obstacle::Rights;
        condition.detail = row->value(2).toBool() ? u"more than a till's"_s : u"no till of this book"_s;
    }
    return condition;
}

/// Whether something between us and the server lends its sessions by the transaction. A till's seat and every
/// setting need a session of their own: two connections, and each stays what it was.
Result<bool> isPooled(const Server &server)
{
    const auto first = Database::openBare(server);
    const auto second = Database::openBare(server);
    if (!first || !second)
        return tl::unexpected(!first ? first.error() : second.error());
    const QString mark = u"SELECT set_config('vezne.session', ?, false)"_s;
    const QString look = u"SELECT pg_backend_pid() || ' ' || current_setting('vezne.session', true)"_s;
    const auto marked = first->value(mark, {u"first"_s});
    const auto before = first->value(look);
    const auto markedToo = second->value(mark, {u"second"_s});
    const auto other = second->value(look);
    const auto after = first->value(look);
    for (const auto &answer : {marked, before, markedToo, other, after}) {
        if (!answer)
            return tl::unexpected(answer.error());
    }
    return before->toString() != after->toString() || !before->toString().endsWith("first"_L1) ||
           before->toString().section(u' ', 0, 0) == other->toString().section(u' ', 0, 0);
}

} // namespace

QString word(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Driver:
        return u"DRIVER"_s;
    case Obstacle::Name:
        return u"NAME"_s;
    case Obstacle::Port:
        return u"PORT"_s;
    case Obstacle::Tls:
        return u"TLS"_s;
    case Obstacle::Password:
        return u"PASSWORD"_s;
    case Obstacle::Entry:
        return u"ENTRY"_s;
    case Obstacle::Book:
        return u"BOOK"_s;
    case Obstacle::Version:
        return u"VERSION"_s;
    case Obstacle::Setting:
        return u"SETTING"_s;
    case Obstacle::Schema:
        return u"SCHEMA"_s;
    case Obstacle::Rights:
        return u"RIGHTS"_s;
    case Obstacle::Other:
        return u"OTHER"_s;
    }
    Q_UNREACHABLE();
}

Condition check(const Server &till)
{
    if (!QSqlDatabase::isDriverAvailable(Engine::of(Place(till))->driver()))
        return {.obstacle = Obstacle::Driver};
    if (const Obstacle outside = reach(till); outside != Obstacle::None)
        return {.obstacle = outside};
    Condition condition = readBare(till);
    if (condition.obstacle != Obstacle::None)
        return condition;
    if (const auto pooled = isPooled(till); !pooled || *pooled) {
        condition.obstacle = pooled ? Obstacle::Setting : Obstacle::Other;
        condition.detail = pooled ? u"a pooler lends sessions by the transaction"_s : pooled.error().detail;
        return condition;
    }
    const auto book = Database::open(Place(till), Access::ReadWrite);
    if (book)
        return condition;
    condition.detail = book.error().detail;
    switch (book.error().problem) {
    case Problem::Foreign:
    case Problem::Newer:
    case Problem::Older:
        condition.obstacle = Obstacle::Schema;
        break;
    case Problem::CannotOpen:
        condition.obstacle = condition.detail.contains(" is "_L1) ? Obstacle::Setting : Obstacle::Rights;
        break;
    default:
        condition.obstacle = Obstacle::Other;
        break;
    }
    return condition;
}

} // namespace vezne::journal::sharedbook

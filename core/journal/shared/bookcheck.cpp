// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/bookcheck.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <array>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/journal/check/verify.h"
#include "core/journal/engine/database.h"
#include "core/journal/history/auditlog.h"
#include "core/journal/history/chain.h"
#include "core/journal/schema/sharedrules.h"
#include "core/journal/shared/refusal.h"

namespace vezne::journal::sharedbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestVersion = 140'000; // the first with CREATE OR REPLACE TRIGGER
constexpr int patienceMs = 5'000;

class DoorSocket
{
public:
    explicit DoorSocket(const addrinfo &address)
        : m_descriptor(
              ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol))
    {}
    ~DoorSocket() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(DoorSocket)

    [[nodiscard]] Obstacle connect(const addrinfo &address) const
    {
        if (::connect(m_descriptor, address.ai_addr, address.ai_addrlen) == 0)
            return Obstacle::None;
        if (errno != EINPROGRESS)
            return errno == ECONNREFUSED ? Obstacle::Port : Obstacle::Host;
        int fault = ETIMEDOUT;
        socklen_t size = sizeof fault;
        if (waitFor(POLLOUT))
            ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &fault, &size);
        return fault == 0 ? Obstacle::None : fault == ECONNREFUSED ? Obstacle::Port : Obstacle::Host;
    }

    /// Asks as every client does before it says who it is (SSLRequest, postgresql.org/docs/15/protocol-flow).
    /// What answers with neither letter is left to libpq to complain about.
    [[nodiscard]] bool refusesTls() const
    {
        static constexpr std::array<unsigned char, 8> request{0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};
        char answer = 0;
        return ::send(m_descriptor, request.data(), request.size(), MSG_NOSIGNAL) ==
                   ssize_t(request.size()) &&
               waitFor(POLLIN) && ::recv(m_descriptor, &answer, 1, 0) == 1 && answer == 'N';
    }

private:
    [[nodiscard]] bool waitFor(short what) const
    {
        pollfd waiting{.fd = m_descriptor, .events = what, .revents = 0};
        return ::poll(&waiting, 1, patienceMs) == 1;
    }

    int m_descriptor;
};

Obstacle knock(const addrinfo &address, bool needsTls)
{
    const DoorSocket socket(address);
    const Obstacle outside = socket.connect(address);
    return outside == Obstacle::None && needsTls && socket.refusesTls() ? Obstacle::NoTls : outside;
}

/// libpq says these in one sentence of the system's language, so they are found out apart (see refusalOf()).
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
    Obstacle outside = Obstacle::Host;
    for (const addrinfo *address = found; address; address = address->ai_next) {
        const Obstacle there = knock(*address, !server.isLocal());
        if (there == Obstacle::None)
            return there;
        if (there != Obstacle::Host) // somebody is there, which says more
            outside = there;
    }
    return outside;
}

Condition readBare(const Server &server)
{
    const auto bare = Database::openBare(server);
    if (!bare)
        return {.obstacle = refusalOf(server), .detail = bare.error().detail};
    auto row = bare->run(
        u"SELECT current_setting('server_version'), current_setting('server_version_num')::INTEGER, "
        "(SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = session_user), "
        "EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles t ON "
        "t.oid = m.member WHERE g.rolname = ? AND t.rolname = session_user), "
        "EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles t ON "
        "t.oid = m.member WHERE g.rolname = ? AND t.rolname = session_user), "
        "to_regclass('public.book') IS NULL"_s,
        {tillGroup, financeGroup});
    if (!row || !row->next())
        return {.obstacle = Obstacle::Other, .detail = row ? QString() : row.error().detail};
    Condition condition{.version = row->value(0).toString(), .isFinance = row->value(4).toBool()};
    if (row->value(1).toInt() < oldestVersion) {
        condition.obstacle = Obstacle::Version;
    } else if (row->value(5).toBool()) {
        condition.obstacle = Obstacle::NoBook;
    } else if (row->value(2).toBool() || !row->value(3).toBool()) {
        condition.obstacle = Obstacle::Rights;
        condition.detail = row->value(2).toBool() ? u"more than a till's"_s : u"no till of this book"_s;
    }
    return condition;
}

/// Our own words of a setting that is not safe, and not the server's, of which nobody knows the language.
bool isOfSetting(const QString &detail)
{
    static const QRegularExpression words(u"^([a-z_]+ is \\S*|the connection is not encrypted)$"_s);
    return words.match(detail).hasMatch();
}

Obstacle obstacleOf(const Error &error)
{
    switch (error.problem) {
    case Problem::Foreign:
        return Obstacle::NoBook;
    case Problem::Newer:
    case Problem::Older:
        return Obstacle::Schema;
    case Problem::HalfCarried:
        return Obstacle::Carrying;
    case Problem::CannotOpen:
        return isOfSetting(error.detail) ? Obstacle::Setting : Obstacle::Rights;
    case Problem::ReadOnly: // it stands by
        return Obstacle::Setting;
    case Problem::WrongKey:
    case Problem::Damaged:
        return Obstacle::Key;
    default:
        return Obstacle::Other;
    }
}

/// The last till that joined tells for which account at iyzico they work. One that joins anew, since its
/// keys were renewed, tells it for all.
Result<bool> isOfOurAccount(const Database &book, const Server &till, const Papers &papers)
{
    auto joined = book.run(u"SELECT subject, details FROM audit WHERE deed = ? ORDER BY seq DESC"_s,
                           {word(DeedKind::TillJoined)});
    if (!joined)
        return tl::unexpected(joined.error());
    QString mark;
    bool isKnown = false;
    while (joined->next()) {
        const QJsonObject details = QJsonDocument::fromJson(joined->value(1).toString().toUtf8()).object();
        if (mark.isEmpty())
            mark = details.value("account"_L1).toString();
        isKnown = isKnown || joined->value(0).toString() == till.user;
    }
    return mark.isEmpty() || isKnown || mark == accountMark(papers);
}

/// Fills in what stands in the book, and whether `papers` fit it.
Result<void> readInside(const Database &book, const Server &till, const Papers &papers, Condition &condition)
{
    auto row =
        book.run(u"SELECT CASE WHEN EXISTS (SELECT 1 FROM event) OR EXISTS (SELECT 1 FROM audit) THEN 1 "
                 "ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM staff) THEN 1 ELSE 0 END"_s);
    if (!row || !row->next())
        return row ? Result<void>() : tl::unexpected(row.error());
    condition.isBegun = row->value(0).toInt() == 1;
    condition.hasStaff = row->value(1).toInt() == 1;
    row->finish();
    if (!condition.isBegun || papers.chainKey.isEmpty())
        return {};
    auto fits = checkTail(book, papers.chainKey, 1).and_then([&] {
        return AuditLog().findEnd(book, papers.chainKey);
    });
    if (!fits || papers.apiKey.isEmpty())
        return fits;
    const auto isOurs = isOfOurAccount(book, till, papers);
    if (!isOurs)
        return tl::unexpected(isOurs.error());
    if (!*isOurs)
        condition.obstacle = Obstacle::Account;
    return {};
}

/// Whether something between us and the server lends its sessions by the transaction. A till's seat and every
/// setting need a session of their own: two connections, and each stays what it was.
Condition readSessions(const Server &server)
{
    const auto first = Database::openBare(server);
    const auto second = Database::openBare(server);
    if (!first || !second) // asked while the first is there: there may be room for one
        return {.obstacle = refusalOf(server), .detail = (!first ? first.error() : second.error()).detail};
    const QString mark = u"SELECT set_config('vezne.session', ?, false)"_s;
    const QString look = u"SELECT pg_backend_pid() || ' ' || current_setting('vezne.session', true)"_s;
    const auto marked = first->value(mark, {u"first"_s});
    const auto before = first->value(look);
    const auto markedToo = second->value(mark, {u"second"_s});
    const auto other = second->value(look);
    const auto after = first->value(look);
    for (const auto &answer : {marked, before, markedToo, other, after}) {
        if (!answer)
            return {.obstacle = Obstacle::Other, .detail = answer.error().detail};
    }
    if (before->toString() == after->toString() && before->toString().endsWith("first"_L1) &&
        before->toString().section(u' ', 0, 0) != other->toString().section(u' ', 0, 0))
        return {};
    return {.obstacle = Obstacle::Setting, .detail = u"a pooler lends sessions by the transaction"_s};
}

} // namespace

QString accountMark(const Papers &papers)
{
    static constexpr qsizetype enough = 16; // hexadecimal digits
    const auto key = papers.apiKey.bytes();
    const std::array fields{QByteArray("account"),
                            QByteArray::fromRawData(key.data(), static_cast<qsizetype>(key.size()))};
    return QString::fromLatin1(Chain(papers.chainKey).code({}, fields).first(enough));
}

Condition check(const Server &till, const Papers &papers)
{
    if (!QSqlDatabase::isDriverAvailable(Engine::of(Place(till))->driver()))
        return {.obstacle = Obstacle::Driver};
    if (const bool isThere = till.certificates.isEmpty() || QFileInfo(till.certificates).isReadable();
        !till.isLocal() && !isThere)
        return {.obstacle = Obstacle::Authority, .detail = till.certificates};
    if (const Obstacle outside = reach(till); outside != Obstacle::None)
        return {.obstacle = outside};
    Condition condition = readBare(till);
    if (condition.obstacle != Obstacle::None)
        return condition;
    if (const Condition sessions = readSessions(till); sessions.obstacle != Obstacle::None) {
        condition.obstacle = sessions.obstacle;
        condition.detail = sessions.detail;
        return condition;
    }
    const auto book = Database::open(Place(till), Access::ReadWrite);
    const auto read = book ? readInside(*book, till, papers, condition) : tl::unexpected(book.error());
    if (!read) {
        condition.obstacle = obstacleOf(read.error());
        condition.detail = read.error().detail;
    }
    return condition;
}

} // namespace vezne::journal::sharedbook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/interrupter.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#include "core/base/log.h"
#include "core/journal/engine/serverprobe.h"

namespace vezne::journal {

namespace {

/// Qt hands out libpq's connection but not its socket; libpq does, and is loaded already with Qt's driver.
int socketOf(const QSqlDriver &driver)
{
    using SocketOfConnection = int (*)(const void *); // PQsocket
    static const auto ask =
        reinterpret_cast<SocketOfConnection>(QLibrary::resolve(QStringLiteral("pq"), 5, "PQsocket"));
    const QVariant handle = driver.handle();
    // PGconn is libpq's name for pg_conn; Qt calls the type either way.
    const bool isOurs = handle.isValid() && (std::strcmp(handle.typeName(), "pg_conn*") == 0 ||
                                             std::strcmp(handle.typeName(), "PGconn*") == 0);
    return ask && isOurs ? ask(*static_cast<void *const *>(handle.constData())) : -1;
}

} // namespace

Interrupter::~Interrupter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        letGo();
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Interrupter::take(const QSqlDriver *driver)
{
    const int socket = driver ? socketOf(*driver) : -1;
    const std::lock_guard lock(m_mutex);
    letGo();
    m_hasCut = false;
    if (socket >= 0)
        m_socket = ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    else if (driver)
        qCWarning(logJournal) << "libpq does not tell its socket: a server that says nothing is waited for";
}

void Interrupter::letGo()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void Interrupter::setPatience(const Patience &patience)
{
    const std::lock_guard lock(m_mutex);
    m_patience = patience;
}

Interrupter::Watch::Watch(Interrupter &interrupter)
    : m_interrupter(interrupter)
{
    const std::lock_guard lock(interrupter.m_mutex);
    m_isOuter = interrupter.m_socket >= 0 && !interrupter.m_isUnderWay;
    if (!m_isOuter)
        return;
    interrupter.m_since = Clock::now();
    interrupter.m_askAt = interrupter.m_since + interrupter.m_patience.silence;
    interrupter.m_isUnderWay = true;
    ++interrupter.m_statement;
    if (!interrupter.m_thread.joinable())
        interrupter.m_thread = std::thread([&interrupter] { interrupter.run(); });
    else if (interrupter.m_askAt < interrupter.m_wakesAt) // seldom: it looks by itself
        interrupter.m_changed.notify_one();
}

Interrupter::Watch::~Watch()
{
    if (!m_isOuter)
        return;
    const std::lock_guard lock(m_interrupter.m_mutex);
    m_interrupter.m_isUnderWay = false;
}

void Interrupter::cut()
{
    const std::lock_guard lock(m_mutex);
    shutDown();
}

bool Interrupter::hasCut() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasCut;
}

void Interrupter::shutDown()
{
    if (m_socket < 0)
        return;
    ::shutdown(m_socket, SHUT_RDWR);
    m_hasCut = true;
}

void Interrupter::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!m_isUnderWay) {
            m_wakesAt = Clock::time_point::max();
            m_changed.wait(lock, [this] { return m_isUnderWay || m_isEnding; });
        } else if (Clock::now() < m_askAt) {
            m_wakesAt = m_askAt;
            m_changed.wait_until(lock, m_askAt);
        } else {
            judge(lock);
        }
    }
}

void Interrupter::judge(std::unique_lock<std::mutex> &lock)
{
    const unsigned statement = m_statement;
    const bool isOver = m_patience.most.count() > 0 && Clock::now() - m_since >= m_patience.most;
    bool isWell = false;
    if (const int peer = isOver ? -1 : ::fcntl(m_socket, F_DUPFD_CLOEXEC, 0); peer >= 0) {
        const auto patience = m_patience.answer;
        lock.unlock(); // a statement that comes to its end meanwhile waits for nobody
        isWell = answersAnew(peer, patience);
        ::close(peer);
        lock.lock();
    }
    if (!m_isUnderWay || m_statement != statement)
        return;
    if (isWell) {
        m_askAt = Clock::now() + m_patience.silence;
        return;
    }
    shutDown();
    m_isUnderWay = false;
}

} // namespace vezne::journal

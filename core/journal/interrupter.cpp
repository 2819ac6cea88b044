// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/interrupter.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vezne::journal {

namespace {

/// Qt hands out libpq's connection but not its socket; libpq does, and is loaded already with Qt's driver.
int socketOf(const QSqlDriver &driver)
{
    using SocketOfConnection = int (*)(const void *); // PQsocket
    static const auto ask =
        reinterpret_cast<SocketOfConnection>(QLibrary::resolve(QStringLiteral("pq"), 5, "PQsocket"));
    const QVariant handle = driver.handle();
    if (!ask || std::strcmp(handle.typeName(), "PGconn*") != 0)
        return -1;
    return ask(*static_cast<void *const *>(handle.constData()));
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
}

void Interrupter::letGo()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void Interrupter::setLimit(std::chrono::milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
    if (limit.count() > 0 && !m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

Interrupter::Watch::Watch(Interrupter &interrupter)
    : m_interrupter(interrupter)
{
    const std::lock_guard lock(interrupter.m_mutex);
    if (interrupter.m_limit.count() == 0)
        return;
    interrupter.m_deadline = Clock::now() + interrupter.m_limit;
    interrupter.m_isUnderWay = true;
    interrupter.m_changed.notify_one();
}

Interrupter::Watch::~Watch()
{
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
            m_changed.wait(lock, [this] { return m_isUnderWay || m_isEnding; });
        } else if (Clock::now() < m_deadline) {
            m_changed.wait_until(lock, m_deadline);
        } else {
            shutDown();
            m_isUnderWay = false;
        }
    }
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QSqlDriver;

namespace vezne::journal {

/// Ends the wait for a server that says nothing. A connection to PostgreSQL waits on its socket for as long
/// as it takes, and a cut cable, or a server that hangs, takes for ever; shutting the socket down lets it go:
/// it then reports a lost connection. What was said to the server may or may not have been heard.
class Interrupter
{
public:
    Interrupter() = default;
    ~Interrupter();
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

    /// Belongs to this connection from now on, to none for a null driver. To be let go before it is closed.
    void take(const QSqlDriver *driver);
    /// How long the server may take for one statement; zero for as long as it likes.
    void setLimit(std::chrono::milliseconds limit);

    /// A statement is under way, for as long as this lives.
    class Watch
    {
    public:
        explicit Watch(Interrupter &interrupter);
        ~Watch();
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        Interrupter &m_interrupter;
    };

    /// Ends whatever is under way, from any thread; the connection is lost.
    void cut();
    /// The connection was cut, by hand or by the limit.
    [[nodiscard]] bool hasCut() const;

private:
    using Clock = std::chrono::steady_clock;

    void letGo();
    void shutDown();
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread; ///< runs while there is a limit
    std::chrono::milliseconds m_limit{0};
    Clock::time_point m_deadline;
    int m_socket = -1; ///< a duplicate of the connection's: ours until we close it, whatever libpq does
    bool m_isUnderWay = false;
    bool m_isEnding = false;
    bool m_hasCut = false;
};

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QSqlDriver;

namespace vezne::journal {

/// How long a statement waits for the server of a shared book. A slow one is waited for: after `silence` the
/// server is asked on another connection whether it is there at all (answersAnew()), again and again. One
/// that says nothing within `answer` is given up, and so is a statement that took `most` although the server
/// is well; zero for as long as it likes.
struct Patience
{
    std::chrono::milliseconds silence, answer, most;
};

/// What nobody watches. The server itself ends a till's statement after a minute (statement_timeout).
inline constexpr Patience usualPatience{std::chrono::seconds(5), std::chrono::seconds(5),
                                        std::chrono::seconds(70)};
/// A whole schema may have to be made, or a long history carried in.
inline constexpr Patience ownersPatience{usualPatience.silence, usualPatience.answer, {}};
/// The window stands still meanwhile. A write waits five seconds for others (lock_timeout) before it gives
/// up.
inline constexpr Patience windowPatience{std::chrono::milliseconds(500), std::chrono::seconds(1),
                                         std::chrono::seconds(10)};
/// Somebody waits for a list, in a window that goes on.
inline constexpr Patience listPatience{std::chrono::seconds(1), std::chrono::seconds(2), usualPatience.most};

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
    void setPatience(const Patience &patience);

    /// A statement is under way, for as long as this lives. One within another counts for nothing.
    class Watch
    {
    public:
        explicit Watch(Interrupter &interrupter);
        ~Watch();
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        Interrupter &m_interrupter;
        bool m_isOuter;
    };

    /// Ends whatever is under way, from any thread; the connection is lost.
    void cut();
    /// The connection was cut, by hand or because patience was at its end.
    [[nodiscard]] bool hasCut() const;

private:
    using Clock = std::chrono::steady_clock;

    void letGo();
    void shutDown();
    void run();
    void judge(std::unique_lock<std::mutex> &lock);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread; ///< runs from the first statement on
    Patience m_patience = usualPatience;
    Clock::time_point m_since, m_askAt; ///< of the statement
    Clock::time_point m_wakesAt;        ///< the thread, by itself
    unsigned m_statement = 0;           ///< counted, to tell one from the next
    int m_socket = -1; ///< a duplicate of the connection's: ours until we close it, whatever libpq does
    bool m_isUnderWay = false;
    bool m_isEnding = false;
    bool m_hasCut = false;
};

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpSocket>

namespace vezne::sandbox {

/// What goes back over HTTP.
struct Response
{
    int status = 200;
    QByteArray contentType = "application/json;charset=UTF-8";
    QByteArray body;
};

/// One caller waiting for an answer. Writes to the socket itself, because a provider that fails does things
/// no HTTP library offers: it hangs up, stays silent, or stops in the middle of a sentence. Dropping every
/// copy without a word leaves the caller waiting. Does nothing once the caller has gone.
class Exchange
{
public:
    /// `keepAlive`: whether the caller may send its next request on this connection.
    Exchange(QTcpSocket *socket, bool keepAlive)
        : m_socket(socket)
        , m_keepAlive(keepAlive)
    {}

    void answer(const Response &response) const;

    /// Announces the whole body, sends half of it and hangs up.
    void answerHalf(const Response &response) const;

    /// Hangs up without a byte.
    void hangUp() const;

private:
    QPointer<QTcpSocket> m_socket;
    bool m_keepAlive;
};

} // namespace vezne::sandbox

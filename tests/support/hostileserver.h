// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>
#include <optional>

namespace vezne::test {

/// What a server does with a request.
struct Behaviour
{
    enum class Moment { Accepted, Head, HalfBody, WholeRequest };
    enum class Ending {
        KeepAlive, ///< waits for the next request
        Hang,      ///< says nothing more
        Close,     ///< ends the connection in good order
        Drop,      ///< ends it without TLS's goodbye
        Reset,     ///< TCP RST
        Trickle,   ///< sends the answer, then a blank now and then, for longer than anybody should wait
    };

    Moment moment = Moment::WholeRequest;
    QByteArray answer{}; ///< raw, status line and all; may be anything
    Ending ending = Ending::KeepAlive;
};

/// A whole HTTP answer.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

/// A raw HTTP/1.1 server on 127.0.0.1 in a thread of its own, over TCP or TLS, that counts what it receives
/// and answers exactly as told. It understands just enough of HTTP to know where a request ends.
class HostileServer
{
public:
    explicit HostileServer(const std::optional<QSslConfiguration> &tls = std::nullopt);
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    [[nodiscard]] QUrl base() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// From now on requests for `path` meet this behaviour; one for Moment::Accepted meets every connection.
    void behave(const QByteArray &path, const Behaviour &behaviour);
    /// Requests for `path` whose head arrived, whatever became of their body.
    [[nodiscard]] int requests(const QByteArray &path) const;
    /// Connections accepted.
    [[nodiscard]] int connections() const;
    /// Bytes of the latest request for `path`, head and body, as they came.
    [[nodiscard]] QByteArray lastRequest(const QByteArray &path) const;
    /// The first bytes that came over the latest connection, whatever they are.
    [[nodiscard]] QByteArray firstBytes() const;

private:
    friend class HostileConnection;
    [[nodiscard]] Behaviour behaviourOf(const QByteArray &path) const;
    [[nodiscard]] std::optional<Behaviour> greeting() const;
    void sawConnection();
    void sawBytes(const QByteArray &bytes);
    void sawHead(const QByteArray &path);
    void sawRequest(const QByteArray &path, const QByteArray &bytes);

    mutable QMutex m_mutex; ///< guards what follows; the server's thread and the test's share it
    QMap<QByteArray, Behaviour> m_behaviours;
    QMap<QByteArray, int> m_requests;
    QMap<QByteArray, QByteArray> m_lastRequests;
    QByteArray m_firstBytes;
    int m_connections = 0;

    QThread m_thread;
    quint16 m_port = 0;
    bool m_isTls = false;
};

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <functional>
#include <tl/expected.hpp>

#include "app/sandbox/http/exchange.h"
#include "app/sandbox/http/request.h"

namespace vezne::sandbox {

class Listener;

/// HTTP/1.1 on one address: hands every request, whatever its path, to one handler. The only file that knows
/// Qt HTTP Server and how its versions differ.
class Server final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Request &, const Exchange &)>;

    explicit Server(Handler handler, QObject *parent = nullptr);

    /// Begins to listen; port 0 takes a free one. Gives the port, or why it cannot be had.
    [[nodiscard]] tl::expected<quint16, QString> start(const QHostAddress &address, quint16 port);

private:
    void take(const QHttpServerRequest &request, QTcpSocket *socket);

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

    Handler m_handler;
    Listener *m_listener;
};

} // namespace vezne::sandbox

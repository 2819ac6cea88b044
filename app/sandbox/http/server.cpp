// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/server.h"

#include <QHash>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>

#include "app/sandbox/http/listener.h"

namespace vezne::sandbox {

namespace {

/// Qt HTTP Server's `value()` was not the same over its versions; a walk over the headers is.
QByteArray header(const QHttpServerRequest &request, const QByteArray &name)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[key, value] : request.headers()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
#else
    return request.headers().value(name).toByteArray();
#endif
}

} // namespace

Server::Server(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
    , m_listener(new Listener(this))
{}

tl::expected<quint16, QString> Server::start(const QHostAddress &address, quint16 port)
{
    if (!m_listener->listen(address, port))
        return tl::unexpected(m_listener->errorString());
    bind(m_listener);
    return m_listener->serverPort();
}

void Server::take(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QByteArray method =
        QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    const QUrl url = request.url();
    const bool keepAlive = header(request, "Connection").compare("close", Qt::CaseInsensitive) != 0;
    m_handler(Request{method.toUpper(), url.path(QUrl::FullyEncoded).toUtf8(), QUrlQuery(url),
                      header(request, "Authorization"), request.body()},
              Exchange(socket, keepAlive));
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    take(request, socket);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

#else

bool Server::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    take(request, m_listener->socketOf(request.remotePort()));
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}

#endif

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/loopback.h"

#include <QTcpSocket>
#include <QTimer>
#include <chrono>

#include "core/till/visit/loopanswer.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostConnections = 4;
constexpr auto readDeadline = 5s;

bool isForm(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower() == "application/x-www-form-urlencoded";
}

} // namespace

std::unique_ptr<Loopback> Loopback::open(quint16 port)
{
    auto loopback = std::unique_ptr<Loopback>(new Loopback);
    if (!loopback->m_server.listen(QHostAddress::LocalHost, port))
        return nullptr;
    connect(&loopback->m_server, &QTcpServer::newConnection, loopback.get(), &Loopback::accept);
    return loopback;
}

QUrl Loopback::issueReturn()
{
    return urlOf(m_return.issue());
}

QUrl Loopback::issuePage(const QByteArray &html)
{
    m_page = html;
    return urlOf(m_pagePath.issue());
}

void Loopback::close()
{
    m_return.spend();
    m_pagePath.spend();
    m_page.clear();
    m_server.close();
}

QByteArray Loopback::ownHost() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

QUrl Loopback::urlOf(const QString &path) const
{
    return QUrl(u"http://"_s + QString::fromLatin1(ownHost()) + path);
}

void Loopback::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this); // outlives the server, so that the last answer gets out
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections == mostConnections) {
            socket->abort();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        QTimer::singleShot(readDeadline, socket, [socket] { socket->abort(); });
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, request = std::make_shared<LoopRequest>()] { hear(socket, *request); });
    }
}

void Loopback::hear(QTcpSocket *socket, LoopRequest &request)
{
    if (request.state() != LoopRequest::State::Incomplete) {
        socket->readAll(); // answered; nothing more is heard
        return;
    }
    switch (request.take(socket->readAll())) {
    case LoopRequest::State::Incomplete:
        return;
    case LoopRequest::State::Refused:
        socket->write(notFoundAnswer());
        socket->disconnectFromHost();
        return;
    case LoopRequest::State::Complete:
        respond(socket, request);
        return;
    }
}

bool Loopback::isReturn(const LoopRequest &request) const
{
    return request.method() == "POST" && isForm(request.header("content-type")) &&
           m_return.matches(request.target());
}

void Loopback::respond(QTcpSocket *socket, const LoopRequest &request)
{
    // Another name that leads here is another site's page with our address behind it (DNS rebinding).
    const bool isOurs = request.header("host") == ownHost();
    const bool isPage = isOurs && request.method() == "GET" && m_pagePath.matches(request.target());
    const bool isHit = isOurs && !isPage && isReturn(request);
    socket->write(isPage ? bankPageAnswer(m_page) : isHit ? returnedAnswer() : notFoundAnswer());
    socket->flush(); // what hears of the return may take this down
    socket->disconnectFromHost();
    if (isPage) {
        m_pagePath.spend();
        m_page.clear();
        Q_EMIT pageVisited();
    } else if (isHit) {
        close();
        Q_EMIT returned(request.body()); // may delete this
    }
}

} // namespace vezne::till

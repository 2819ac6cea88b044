// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostileserver.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace vezne::test {

/// One connection, in the server's thread; dies with its socket.
class HostileConnection : public QObject
{
public:
    HostileConnection(HostileServer &server, QTcpSocket *socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
    {
        m_server.sawConnection();
        connect(socket, &QTcpSocket::readyRead, this, &HostileConnection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (const auto greeting = m_server.greeting())
            act(*greeting);
        else
            read();
    }

private:
    void read()
    {
        if (m_isActing) {
            m_socket->readAll();
            return;
        }
        m_received += m_socket->readAll();
        if (m_received.isEmpty())
            return;
        if (m_path.isEmpty())
            m_server.sawBytes(m_received);
        readHead();
        if (!m_path.isEmpty())
            readBody();
    }

    void readHead()
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (!m_path.isEmpty() || end < 0)
            return;
        m_headSize = end + 4;
        const QByteArray head = m_received.first(m_headSize).toLower();
        const qsizetype length = head.indexOf("content-length:");
        m_bodySize =
            length < 0 ? 0 : head.sliced(length + 15, head.indexOf('\r', length) - length - 15).toLongLong();
        const QByteArray target = m_received.split(' ').value(1);
        m_path = target.first(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
        m_server.sawHead(m_path);
    }

    void readBody()
    {
        const Behaviour behaviour = m_server.behaviourOf(m_path);
        const qsizetype body = m_received.size() - m_headSize;
        const bool isWhole = body >= m_bodySize;
        if (isWhole)
            m_server.sawRequest(m_path, m_received.first(m_headSize + m_bodySize));
        const bool isTime = behaviour.moment == Behaviour::Moment::Head ||
                            (behaviour.moment == Behaviour::Moment::HalfBody && body >= m_bodySize / 2) ||
                            isWhole;
        if (isTime)
            act(behaviour);
    }

    void act(const Behaviour &behaviour)
    {
        m_isActing = true;
        switch (behaviour.ending) {
        case Behaviour::Ending::KeepAlive:
            m_received.remove(0, m_headSize + m_bodySize);
            m_path.clear();
            m_isActing = false;
            m_socket->write(behaviour.answer);
            return;
        case Behaviour::Ending::Hang:
            m_socket->write(behaviour.answer);
            return;
        case Behaviour::Ending::Close:
            m_socket->write(behaviour.answer);
            m_socket->disconnectFromHost();
            return;
        case Behaviour::Ending::Drop:
            m_socket->write(behaviour.answer);
            m_socket->flush();
            m_socket->abort();
            return;
        case Behaviour::Ending::Reset:
            reset(behaviour.answer);
            return;
        case Behaviour::Ending::Trickle:
            trickle(behaviour.answer);
            return;
        }
    }

    void reset(const QByteArray &answer)
    {
        m_socket->write(answer);
        m_socket->flush();
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
        m_socket->abort();
    }

    void trickle(const QByteArray &answer)
    {
        m_socket->write(answer);
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { m_socket->write(" "); });
        timer->start(std::chrono::milliseconds(20));
    }

    HostileServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_received;
    QByteArray m_path;
    qsizetype m_headSize = 0;
    qsizetype m_bodySize = 0;
    bool m_isActing = false;
};

namespace {

QTcpServer *makeServer(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return new QTcpServer;
    auto *server = new QSslServer;
    server->setSslConfiguration(*tls);
    return server;
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Whatever\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

HostileServer::HostileServer(const std::optional<QSslConfiguration> &tls)
    : m_isTls(tls.has_value())
{
    QTcpServer *server = makeServer(tls);
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            new HostileConnection(*this, socket);
    });
    m_thread.start();
}

HostileServer::~HostileServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl HostileServer::base() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_isTls ? u"https"_s : u"http"_s).arg(m_port));
}

void HostileServer::behave(const QByteArray &path, const Behaviour &behaviour)
{
    const QMutexLocker lock(&m_mutex);
    m_behaviours[path] = behaviour;
}

int HostileServer::requests(const QByteArray &path) const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests.value(path);
}

int HostileServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

QByteArray HostileServer::lastRequest(const QByteArray &path) const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastRequests.value(path);
}

QByteArray HostileServer::firstBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_firstBytes;
}

Behaviour HostileServer::behaviourOf(const QByteArray &path) const
{
    const QMutexLocker lock(&m_mutex);
    return m_behaviours.value(path, {.answer = httpAnswer(404, "{}")});
}

std::optional<Behaviour> HostileServer::greeting() const
{
    const QMutexLocker lock(&m_mutex);
    for (const Behaviour &behaviour : m_behaviours) {
        if (behaviour.moment == Behaviour::Moment::Accepted)
            return behaviour;
    }
    return std::nullopt;
}

void HostileServer::sawConnection()
{
    const QMutexLocker lock(&m_mutex);
    ++m_connections;
    m_firstBytes.clear();
}

void HostileServer::sawBytes(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_firstBytes = bytes;
}

void HostileServer::sawHead(const QByteArray &path)
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests[path];
}

void HostileServer::sawRequest(const QByteArray &path, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_lastRequests[path] = bytes;
}

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cable.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <atomic>

namespace vezne::test {

/// Lives on the cable's thread.
class Cable::Plug : public QTcpServer
{
public:
    explicit Plug(quint16 server)
        : m_server(server)
    {
        connect(this, &QTcpServer::newConnection, this, &Plug::join);
    }

    std::atomic<bool> isCut = false;
    QByteArray lastWords; ///< of who is on the near side; empty for none

private:
    void join()
    {
        QTcpSocket *near = nextPendingConnection();
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
        const auto lead = [this, near](QTcpSocket *from, QTcpSocket *to) {
            // A connection that met the cut hangs for good, as one whose packets were dropped for long does.
            connect(from, &QTcpSocket::readyRead, near, [this, near, from, to] {
                const QByteArray bytes = from->readAll();
                if (isCut)
                    near->setProperty("hangs", true);
                else if (!near->property("hangs").toBool())
                    to->write(bytes);
                if (from == near && !lastWords.isEmpty() && bytes.contains(lastWords)) {
                    lastWords.clear();
                    isCut = true;
                }
            });
            connect(from, &QTcpSocket::disconnected, to, [this, near, to] {
                if (!isCut && !near->property("hangs").toBool())
                    to->disconnectFromHost();
            });
        };
        lead(near, far);
        lead(far, near);
        connect(near, &QTcpSocket::disconnected, near, [this, near] {
            if (!isCut) // else the server is not told, and takes it for connected
                near->deleteLater();
        });
    }

    quint16 m_server;
};

Cable::Cable(quint16 server)
    : m_plug(std::make_unique<Plug>(server))
{
    if (!m_plug->listen(QHostAddress::LocalHost))
        qFatal("no free port");
    m_port = m_plug->serverPort();
    m_plug->moveToThread(&m_thread);
    m_thread.start();
}

Cable::~Cable()
{
    QMetaObject::invokeMethod(
        m_plug.get(), [this] { m_plug.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Cable::cut()
{
    m_plug->isCut = true;
}

void Cable::cutBehind(const QByteArray &words)
{
    QMetaObject::invokeMethod(
        m_plug.get(), [this, words] { m_plug->lastWords = words; }, Qt::BlockingQueuedConnection);
}

bool Cable::isCut() const
{
    return m_plug->isCut;
}

void Cable::mend()
{
    m_plug->isCut = false;
}

} // namespace vezne::test

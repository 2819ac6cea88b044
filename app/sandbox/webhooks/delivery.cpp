// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhooks/delivery.h"

#include <utility>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{10};

QByteArray requestFor(const QUrl &address, const QByteArray &body, const QByteArray &signature)
{
    QByteArray target = address.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (address.hasQuery())
        target += '?' + address.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request =
        "POST " + target + " HTTP/1.1\r\nHost: " + address.authority().toLatin1() +
        "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\nConnection: close\r\n";
    if (!signature.isEmpty())
        request += "X-IYZ-SIGNATURE-V3: " + signature + "\r\n";
    return request + "\r\n" + body;
}

} // namespace

Delivery::Delivery(const QUrl &address, const QByteArray &body, const QByteArray &signature, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::connected, this,
            [this, request = requestFor(address, body, signature)] { m_socket.write(request); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Delivery::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { end(false); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(false); });
    m_deadline.setSingleShot(true);
    m_deadline.start(patience);
    m_socket.connectToHost(address.host(), quint16(address.port(80)));
}

void Delivery::read()
{
    m_received += m_socket.read(1024); // the status line is all that counts
    if (m_received.contains('\n'))
        end(m_received.split(' ').value(1).startsWith('2'));
    else if (m_received.size() >= 1024)
        end(false);
}

void Delivery::end(bool isAccepted)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    Q_EMIT finished(isAccepted);
    deleteLater();
}

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plainhttp.h"

#include <QTcpSocket>

namespace vezne::desktop {

namespace {

constexpr int answerPatience = 10'000; // milliseconds

QByteArray headOf(const QByteArray &method, const QUrl &address)
{
    const QByteArray target = address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return method + ' ' + (target.isEmpty() ? QByteArray("/") : target) +
           " HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\nConnection: close\r\n";
}

PlainAnswer exchange(const QUrl &address, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port(80)));
    if (!socket.waitForConnected(answerPatience))
        return {};
    socket.write(request);
    QByteArray received;
    while (socket.waitForReadyRead(answerPatience))
        received += socket.readAll();
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    return {.status = received.first(head).split(' ').value(1).toInt(), .body = received.sliced(head + 4)};
}

} // namespace

PlainAnswer getPlain(const QUrl &address)
{
    return exchange(address, headOf("GET", address) + "\r\n");
}

PlainAnswer postPlain(const QUrl &address, const QByteArray &content, const QByteArray &type)
{
    return exchange(address, headOf("POST", address) + "Content-Type: " + type + "\r\nContent-Length: " +
                                 QByteArray::number(content.size()) + "\r\n\r\n" + content);
}

} // namespace vezne::desktop

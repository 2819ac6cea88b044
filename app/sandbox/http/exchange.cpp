// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/exchange.h"

#include <QMetaObject>
#include <array>
#include <utility>

namespace vezne::sandbox {

namespace {

QByteArray reason(int status)
{
    static constexpr std::array<std::pair<int, const char *>, 8> reasons{{{200, "OK"},
                                                                          {400, "Bad Request"},
                                                                          {404, "Not Found"},
                                                                          {405, "Method Not Allowed"},
                                                                          {410, "Gone"},
                                                                          {500, "Internal Server Error"},
                                                                          {502, "Bad Gateway"},
                                                                          {503, "Service Unavailable"}}};
    for (const auto &[code, text] : reasons) {
        if (code == status)
            return text;
    }
    return "Unknown";
}

QByteArray head(const Response &response, bool keepAlive)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    head += "Content-Type: " + response.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += "Cache-Control: no-cache, no-store, max-age=0, must-revalidate\r\n";
    head += "X-Content-Type-Options: nosniff\r\n";
    if (response.contentType.startsWith("text/html"))
        head += "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
                "script-src 'unsafe-inline'; img-src 'self'; base-uri 'none'\r\n"
                "Referrer-Policy: no-referrer\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return head + "\r\n";
}

/// Queued, because the HTTP server is still busy with this socket when it hands us the request.
void closeLater(QTcpSocket *socket)
{
    QMetaObject::invokeMethod(socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

} // namespace

void Exchange::answer(const Response &response) const
{
    if (!m_socket)
        return;
    m_socket->write(head(response, m_keepAlive) + response.body);
    if (!m_keepAlive)
        closeLater(m_socket);
}

void Exchange::answerHalf(const Response &response) const
{
    if (!m_socket)
        return;
    m_socket->write(head(response, false) + response.body.first(response.body.size() / 2));
    closeLater(m_socket);
}

void Exchange::hangUp() const
{
    if (m_socket)
        closeLater(m_socket);
}

} // namespace vezne::sandbox

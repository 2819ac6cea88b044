// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawhttp.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <optional>

namespace vezne::test {

namespace {

std::optional<qsizetype> contentLength(const QByteArray &headers)
{
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.first(qMax(colon, 0)).compare("Content-Length", Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed().toLongLong();
    }
    return std::nullopt;
}

/// Splits what has come so far; true when it is the whole answer.
bool digest(const QByteArray &received, RawAnswer &answer)
{
    const qsizetype blank = received.indexOf("\r\n\r\n");
    if (blank < 0)
        return false;
    answer.headers = received.first(blank);
    answer.status = answer.headers.split(' ').value(1).toInt();
    answer.body = received.sliced(blank + 4);
    const auto length = contentLength(answer.headers);
    return length && answer.body.size() >= *length;
}

} // namespace

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawAnswer rawHttp(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                  const Headers &headers, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    RawAnswer answer;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(left()))
        return answer;

    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                         "\r\nConnection: close\r\n";
    bool isTyped = body.isEmpty();
    for (const auto &[name, value] : headers) {
        request += name + ": " + value + "\r\n";
        isTyped = isTyped || name == "Content-Type";
    }
    if (!isTyped)
        request += "Content-Type: application/json\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);

    QByteArray received;
    while (!digest(received, answer)) {
        if (!socket.waitForReadyRead(left())) {
            const bool hasHungUp = socket.state() != QAbstractSocket::ConnectedState;
            answer.end = hasHungUp ? RawAnswer::End::Cut : RawAnswer::End::Silence;
            return answer;
        }
        received += socket.readAll();
    }
    answer.end = RawAnswer::End::Whole;
    return answer;
}

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <chrono>
#include <utility>

/// HTTP by hand: one request, one connection, every byte and every hang-up seen as it is. Blocks.
namespace vezne::test {

struct RawAnswer
{
    enum class End {
        Whole,   ///< as many bytes as Content-Length says
        Cut,     ///< the server hung up before
        Silence, ///< neither an answer nor a hang-up within the time
        Refused, ///< nobody listens
    };

    End end = End::Refused;
    int status = 0;     ///< 0 when not even a status line came
    QByteArray headers; ///< with the status line
    QByteArray body;

    /// The body as JSON; empty when it is none. Numbers go through double: for amounts look at `body`.
    [[nodiscard]] QJsonObject json() const;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Sends exactly one request to 127.0.0.1 (a body is JSON unless the headers name another Content-Type) and
/// waits at most `patience` for what comes back.
[[nodiscard]] RawAnswer rawHttp(quint16 port, const QByteArray &method, const QByteArray &target,
                                const QByteArray &body = {}, const Headers &headers = {},
                                std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace vezne::test

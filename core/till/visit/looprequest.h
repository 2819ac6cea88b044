// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace vezne::till {

/// One HTTP/1 request as a browser sends it to this machine, read byte by byte under tight bounds: a head of
/// 8 KiB, a body of 16 KiB with its length announced, one Host. Whatever is unusual is refused.
class LoopRequest
{
public:
    enum class State { Incomplete, Complete, Refused };

    /// Takes what has arrived and says how far the request has come. Nothing may follow the body.
    State take(const QByteArray &bytes);

    [[nodiscard]] State state() const { return m_state; }

    // Of a complete request.
    [[nodiscard]] QByteArray method() const { return m_method; }
    [[nodiscard]] QByteArray target() const { return m_target; } ///< as sent
    /// The header's only value; empty when it is absent.
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] QByteArray body() const { return m_body; }

private:
    [[nodiscard]] State read();
    [[nodiscard]] bool readHead(const QByteArray &head);
    [[nodiscard]] bool readLength();

    State m_state = State::Incomplete;
    QByteArray m_received, m_method, m_target, m_body;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    qsizetype m_bodyBegin = -1; ///< once the head is whole
    qsizetype m_bodyLength = 0;
};

} // namespace vezne::till

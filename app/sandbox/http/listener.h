// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace vezne::sandbox {

/// Accepts connections and remembers them by the caller's port: newer Qt HTTP Servers no longer say which
/// socket a request came in on.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    /// The open connection from that port; null when it has gone.
    [[nodiscard]] QTcpSocket *socketOf(quint16 peerPort) const { return m_sockets.value(peerPort); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QHash<quint16, QPointer<QTcpSocket>> m_sockets;
};

} // namespace vezne::sandbox

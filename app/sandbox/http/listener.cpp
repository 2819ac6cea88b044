// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/listener.h"

namespace vezne::sandbox {

void Listener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    const quint16 port = socket->peerPort();
    m_sockets.insert(port, socket);
    connect(socket, &QObject::destroyed, this, [this, port] {
        // A newer connection may have taken the port over by now.
        if (!m_sockets.value(port))
            m_sockets.remove(port);
    });
    addPendingConnection(socket);
}

} // namespace vezne::sandbox

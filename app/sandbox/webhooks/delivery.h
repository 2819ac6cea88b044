// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace vezne::sandbox {

/// Posts one notice to an address on this machine. Ends exactly once, with finished(), and deletes itself.
class Delivery final : public QObject
{
    Q_OBJECT

public:
    /// `signature`: empty when the merchant gets none.
    Delivery(const QUrl &address, const QByteArray &body, const QByteArray &signature, QObject *parent);

Q_SIGNALS:
    /// `isAccepted`: the merchant's server answered with 2xx.
    void finished(bool isAccepted);

private:
    void read();
    void end(bool isAccepted);

    QTcpSocket m_socket;
    QTimer m_deadline;
    QByteArray m_received;
    bool m_hasEnded = false;
};

} // namespace vezne::sandbox

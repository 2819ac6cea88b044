// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

class QDBusObjectPath;

namespace vezne::desktop {

/// Hears from logind (org.freedesktop.login1) that people leave this machine: the screen is locked, or it
/// goes to sleep. Sleep is held up until everybody who listens has locked, for a moment at most. Without
/// logind nothing is heard, and the idle time of the till's own remains.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(const QDBusConnection &systemBus, QObject *parent = nullptr);

Q_SIGNALS:
    /// The screen is locked now, or the machine is about to sleep.
    void leaving();

private:
    Q_SLOT void hearSleep(bool isBeginning);
    Q_SLOT void hearChange(const QString &interface, const QVariantMap &changed,
                           const QStringList &invalidated);
    void findSession();
    void findDisplaySession();
    void follow(const QDBusObjectPath &session);
    void holdUpSleep();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold; ///< open while sleep has to wait for us
};

} // namespace vezne::desktop

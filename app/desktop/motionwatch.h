// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace vezne::desktop {

/// Hears from the desktop's settings portal whether people want things on the screen to move: GNOME's
/// `enable-animations`, Plasma's `AnimationDurationFactor`. Without a portal nothing is heard.
class MotionWatch : public QObject
{
    Q_OBJECT

public:
    explicit MotionWatch(const QDBusConnection &sessionBus, QObject *parent = nullptr);

Q_SIGNALS:
    void heard(bool isWanted);

private:
    void ask(const QString &space, const QString &key);
    Q_SLOT void hearChange(const QDBusMessage &change);
    void hear(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
};

} // namespace vezne::desktop

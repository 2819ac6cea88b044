// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace vezne::desktop {

/// Something that people should hear of while they look elsewhere. No names and no card: it shows on locked
/// screens too.
struct Notification
{
    enum class Urgency { Normal, Critical };

    QString title, text;
    Urgency urgency = Urgency::Normal;
};

/// Shows notifications through the desktop's service (org.freedesktop.Notifications). Without one nothing is
/// shown; the window tells the same.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection &sessionBus, QObject *parent = nullptr);

    void show(const Notification &notification);

Q_SIGNALS:
    /// Somebody pressed one of ours.
    void activated();

private:
    Q_SLOT void hearAction(uint id, const QString &action);

    QDBusConnection m_bus;
    QList<uint> m_shown;
};

} // namespace vezne::desktop

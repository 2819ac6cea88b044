// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString notifications = u"/org/freedesktop/Notifications"_s;
const QString pressed = u"default"_s;
constexpr int serversChoice = -1;    // how long it stays
constexpr qsizetype remembered = 50; // notifications that may still be pressed

} // namespace

Notifier::Notifier(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    if (m_bus.isConnected())
        m_bus.connect(service, notifications, service, u"ActionInvoked"_s, this,
                      SLOT(hearAction(uint, QString)));
}

void Notifier::show(const Notification &notification)
{
    if (!m_bus.isConnected())
        return;
    const bool isCritical = notification.urgency == Notification::Urgency::Critical;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(isCritical ? 2 : 1))},
                            {u"desktop-entry"_s, u"org.vezne.Vezne"_s},
                            {u"category"_s, u"transfer.complete"_s}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, notifications, service, u"Notify"_s);
    // Servers may take the body for markup; orders are typed by people.
    call.setArguments({u"Vezne"_s, 0U, u"org.vezne.Vezne"_s, notification.title,
                       notification.text.toHtmlEscaped(), QStringList{pressed, QString()}, hints,
                       serversChoice});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<uint> reply = *ended;
        ended->deleteLater();
        if (!reply.isValid())
            return;
        m_shown.append(reply.value());
        if (m_shown.size() > remembered)
            m_shown.removeFirst();
    });
}

void Notifier::hearAction(uint id, const QString &action)
{
    // Others’ notifications are told to everybody; and a press closes one, so it is pressed once.
    if (action == pressed && m_shown.removeOne(id))
        Q_EMIT activated();
}

} // namespace vezne::desktop

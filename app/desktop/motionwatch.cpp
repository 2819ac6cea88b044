// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/motionwatch.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString gnomeSpace = u"org.gnome.desktop.interface"_s;
const QString gnomeKey = u"enable-animations"_s;
const QString plasmaSpace = u"org.kde.kdeglobals.KDE"_s;
const QString plasmaKey = u"AnimationDurationFactor"_s;

/// A portal's answer is a variant, within another one from its older call.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

MotionWatch::MotionWatch(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(portal, portalPath, settingsInterface, u"SettingChanged"_s, this,
                  SLOT(hearChange(QDBusMessage)));
    ask(gnomeSpace, gnomeKey);
    ask(plasmaSpace, plasmaKey);
}

void MotionWatch::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
    call.setArguments({space, key});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, space, key](QDBusPendingCallWatcher *ended) {
                const QDBusPendingReply<QDBusVariant> reply = *ended;
                ended->deleteLater();
                if (reply.isValid()) // else this desktop has no such setting
                    hear(space, key, QVariant::fromValue(reply.value()));
            });
}

void MotionWatch::hearChange(const QDBusMessage &change)
{
    const QVariantList told = change.arguments();
    if (told.size() == 3)
        hear(told[0].toString(), told[1].toString(), told[2]);
}

void MotionWatch::hear(const QString &space, const QString &key, const QVariant &value)
{
    const QVariant setting = unwrapped(value);
    if (space == gnomeSpace && key == gnomeKey)
        Q_EMIT heard(setting.toBool());
    else if (space == plasmaSpace && key == plasmaKey)
        Q_EMIT heard(setting.toString().toDouble() > 0);
}

} // namespace vezne::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessionwatch.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <unistd.h>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, managerPath, managerInterface, method);
    call.setArguments(arguments);
    return call;
}

/// Sends `call` and hands its first value to `use` when there is one; else calls `otherwise`.
template<class Value, class Use, class Otherwise>
void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context, Use use, Otherwise otherwise)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [use, otherwise](QDBusPendingCallWatcher *ended) {
                         const QDBusPendingReply<Value> reply = *ended;
                         ended->deleteLater();
                         if (reply.isValid())
                             use(reply.value());
                         else
                             otherwise();
                     });
}

} // namespace

SessionWatch::SessionWatch(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(logind, managerPath, managerInterface, u"PrepareForSleep"_s, this, SLOT(hearSleep(bool)));
    holdUpSleep();
    findSession();
}

void SessionWatch::findSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    const QDBusMessage call =
        id.isEmpty() ? managerCall(u"GetSessionByPID"_s, {uint(QCoreApplication::applicationPid())})
                     : managerCall(u"GetSession"_s, {id});
    ask<QDBusObjectPath>(
        m_bus, call, this, [this](const QDBusObjectPath &session) { follow(session); },
        [this] { findDisplaySession(); });
}

void SessionWatch::findDisplaySession()
{
    // Desktops that start programs as services of the user: they belong to no session, but the user has one.
    ask<QDBusObjectPath>(
        m_bus, managerCall(u"GetUser"_s, {uint(::getuid())}), this,
        [this](const QDBusObjectPath &user) {
            QDBusMessage call =
                QDBusMessage::createMethodCall(logind, user.path(), propertiesInterface, u"Get"_s);
            call.setArguments({u"org.freedesktop.login1.User"_s, u"Display"_s});
            ask<QDBusVariant>(
                m_bus, call, this,
                [this](const QDBusVariant &display) { // (id, path)
                    const auto structure = display.variant().value<QDBusArgument>();
                    QString id;
                    QDBusObjectPath session;
                    structure.beginStructure();
                    structure >> id >> session;
                    structure.endStructure();
                    follow(session);
                },
                [] {});
        },
        [] {});
}

void SessionWatch::follow(const QDBusObjectPath &session)
{
    m_bus.connect(logind, session.path(), sessionInterface, u"Lock"_s, this, SIGNAL(leaving()));
    // A desktop that locks by itself says so in a property of the session.
    m_bus.connect(logind, session.path(), propertiesInterface, u"PropertiesChanged"_s, this,
                  SLOT(hearChange(QString, QVariantMap, QStringList)));
}

void SessionWatch::holdUpSleep()
{
    ask<QDBusUnixFileDescriptor>(
        m_bus, managerCall(u"Inhibit"_s, {u"sleep"_s, u"Vezne"_s, u"Locks the till"_s, u"delay"_s}), this,
        [this](const QDBusUnixFileDescriptor &hold) { m_hold = hold; }, [] {});
}

void SessionWatch::hearSleep(bool isBeginning)
{
    if (!isBeginning)
        return holdUpSleep();
    Q_EMIT leaving();
    m_hold = QDBusUnixFileDescriptor(); // closed: sleep may come
}

void SessionWatch::hearChange(const QString &interface, const QVariantMap &changed,
                              const QStringList & /*invalidated*/)
{
    if (interface == sessionInterface && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT leaving();
}

} // namespace vezne::desktop

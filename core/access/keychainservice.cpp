// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/keychainservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <algorithm>

namespace vezne::access {

using namespace Qt::StringLiterals;

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
const QStringList keepers{secretService, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

/// Calls `answered` with the reply, from the event loop.
void call(const QDBusMessage &message, QObject *context,
          const std::function<void(const QDBusMessage &)> &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         answered(done->reply());
                     });
}

/// Whether the Secret Service's default collection is locked (specifications.freedesktop.org/secret-service).
void askWhetherLocked(QObject *context, const std::function<void(KeychainState)> &deliver)
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(get, context, [deliver](const QDBusMessage &reply) {
        const QVariant value = reply.arguments().value(0).value<QDBusVariant>().variant();
        deliver(value.toBool() ? KeychainState::Locked : KeychainState::Open);
    });
}

} // namespace

void askKeychainState(QObject *context, const std::function<void(KeychainState)> &deliver)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [deliver] { deliver(KeychainState::Absent); }, Qt::QueuedConnection);
        return;
    }
    call(busCall(u"ListNames"_s), context, [context, deliver](const QDBusMessage &running) {
        const QStringList names = running.arguments().value(0).toStringList();
        if (names.contains(secretService))
            return askWhetherLocked(context, deliver);
        call(busCall(u"ListActivatableNames"_s), context, [names, deliver](const QDBusMessage &startable) {
            const QStringList all = names + startable.arguments().value(0).toStringList();
            const bool isKept =
                std::ranges::any_of(keepers, [&](const QString &k) { return all.contains(k); });
            deliver(isKept ? KeychainState::Open : KeychainState::Absent);
        });
    });
}

} // namespace vezne::access

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <csignal>

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyringPatience = 10'000; // milliseconds
const QString service = u"org.freedesktop.secrets"_s;

} // namespace

Keyring::Keyring()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            m_whyNot = program + u" is not installed"_s;
    }
    if (m_whyNot.isEmpty() && !startBus())
        m_whyNot = u"a session bus of our own cannot be started"_s;
    if (m_whyNot.isEmpty() && !startKeyring())
        m_whyNot = u"gnome-keyring cannot be started"_s;
}

Keyring::~Keyring()
{
    thaw();
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

bool Keyring::startBus()
{
    const QString run = m_folder.filePath(u"run"_s), data = m_folder.filePath(u"data"_s);
    QDir().mkpath(run);
    QDir().mkpath(data);
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(run));
    qputenv("XDG_DATA_HOME", QFile::encodeName(data));
    qunsetenv("DISPLAY"); // what wants to open a dialog fails at once
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("KDE_FULL_SESSION");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(keyringPatience))
            return false;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return true;
}

bool Keyring::startKeyring()
{
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("test");
    m_keyring.closeWriteChannel();
    QElapsedTimer waited;
    waited.start();
    const auto *bus = QDBusConnection::sessionBus().interface();
    while (bus && waited.elapsed() < keyringPatience && m_keyring.state() != QProcess::NotRunning) {
        if (bus->isServiceRegistered(service))
            return true;
        m_keyring.waitForReadyRead(20);
    }
    return false;
}

bool Keyring::lock() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

void Keyring::freeze() const
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void Keyring::thaw() const
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop decides about the window: whether closing it leaves an icon, and whether things may move.
#include "app/desktop/tray.h"

#include <QAction>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "app/desktop/motionwatch.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using desktop::MotionWatch;
using desktop::Tray;

/// The desktop's settings portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QString space)
        : m_space(std::move(space))
    {}

    QVariant value;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &, const QDBusMessage &message)
    {
        if (space == m_space)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // twice, as portals do
        message.setDelayedReply(true);
        QDBusConnection(u"portal"_s)
            .send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"none"_s));
        return {};
    }

private:
    QString m_space;
};

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingTheWindow_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<bool>("isAvailable");
        QTest::addColumn<bool>("closes");
        QTest::newRow("an icon that can be seen keeps it") << true << true << false;
        QTest::newRow("a desktop without a tray closes it") << true << false << true;
        QTest::newRow("who wants no icon closes it") << false << true << true;
    }

    void closingTheWindow()
    {
        QFETCH(const bool, isWanted);
        QFETCH(const bool, isAvailable);
        QFETCH(const bool, closes);
        QWidget window;
        Tray tray(window, [isAvailable] { return isAvailable; });
        window.show();
        tray.setWanted(isWanted);
        QCOMPARE(window.close(), closes);
        QVERIFY(window.isHidden());
    }

    void theMenuBringsTheWindowBackAndEndsIt()
    {
        QWidget window;
        Tray tray(window, [] { return true; });
        window.show();
        tray.setWanted(true);
        QVERIFY(!window.close());
        tray.action(u"trayToggle"_s)->trigger();
        QVERIFY(window.isVisible());
        QVERIFY(!window.close());
        tray.setWanted(false);
        QVERIFY2(window.isVisible(), "nothing would be left of it");
        tray.setWanted(true);
        tray.action(u"trayQuit"_s)->trigger();
        QVERIFY(window.isHidden());
    }

    void itTellsHowTheTillStands()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QWidget window;
        Tray tray(window, [] { return true; });
        QCOMPARE(tray.state(), u"No result is awaited"_s);
        tray.setAwaited(2, 0);
        QVERIFY2(tray.state().contains(u'2'), qPrintable(tray.state()));
    }

    void motionFollowsTheDesktop_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("off");
        QTest::addColumn<QVariant>("on");
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s
                               << QVariant(false) << QVariant(true);
        QTest::newRow("Plasma") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s
                                << QVariant(u"0"_s) << QVariant(u"0.5"_s);
    }

    void motionFollowsTheDesktop()
    {
        QFETCH(const QString, space);
        QFETCH(const QString, key);
        QFETCH(const QVariant, off);
        QFETCH(const QVariant, on);
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        while (!daemon.canReadLine())
            QVERIFY(daemon.waitForReadyRead());
        const QString address = QString::fromLatin1(daemon.readLine().trimmed());
        {
            Portal portal(space);
            portal.value = off;
            QDBusConnection desktop = QDBusConnection::connectToBus(address, u"portal"_s);
            QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
            QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                           QDBusConnection::ExportAllContents));
            MotionWatch watch(QDBusConnection::connectToBus(address, u"motion"_s));
            QSignalSpy heard(&watch, &MotionWatch::heard);
            QTRY_COMPARE(heard.size(), 1);
            QCOMPARE(heard.front().front().toBool(), false);
            QDBusMessage changed =
                QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                           u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
            changed.setArguments({space, key, QVariant::fromValue(QDBusVariant(on))});
            QVERIFY(desktop.send(changed));
            QTRY_COMPARE(heard.size(), 2);
            QCOMPARE(heard.back().front().toBool(), true);
        }
        QDBusConnection::disconnectFromBus(u"portal"_s);
        QDBusConnection::disconnectFromBus(u"motion"_s);
        daemon.kill();
        daemon.waitForFinished();
    }
};

VEZNE_TEST(TestTray)
#include "tst_tray.moc"

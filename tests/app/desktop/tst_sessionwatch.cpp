// SPDX-License-Identifier: GPL-3.0-or-later
// A locked screen and a machine that goes to sleep, told by a logind of the test's own on a bus of its own.
#include "app/desktop/sessionwatch.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

#include "app/desktop/desk.h"
#include "core/till/staffoffice.h"
#include "tests/support/people.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"
#include "ui/kit/cardnumberedit.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using desktop::SessionWatch;

namespace {

const QString sessionPath = u"/org/freedesktop/login1/session/_32"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;

/// The user's session as (id, path), which D-Bus has no ready type for.
struct UserSession
{
    QString id;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const UserSession &display)
{
    argument.beginStructure();
    argument << display.id << display.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, UserSession &display)
{
    argument.beginStructure();
    argument >> display.id >> display.path;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(UserSession)

/// What logind says of itself, and how it holds up sleep: by a pipe whose other end it watches.
class Manager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    bool knowsProcesses = true;

    /// Somebody still wants a moment before the machine sleeps.
    [[nodiscard]] bool isHeldUp() const
    {
        char c = 0;
        return m_watched >= 0 && ::read(m_watched, &c, 1) < 0 && errno == EAGAIN;
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint, const QDBusMessage &message)
    {
        return knowsProcesses ? QDBusObjectPath(sessionPath) : refuse(message);
    }
    QDBusObjectPath GetSession(const QString &, const QDBusMessage &message)
    {
        return GetSessionByPID(0, message);
    }
    QDBusObjectPath GetUser(uint) { return QDBusObjectPath(u"/org/freedesktop/login1/user/_0"_s); }
    QDBusUnixFileDescriptor Inhibit(const QString &, const QString &, const QString &, const QString &)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_watched = ends[0];
        QDBusUnixFileDescriptor held(ends[1]);
        ::close(ends[1]);
        return held;
    }

Q_SIGNALS:
    void PrepareForSleep(bool isBeginning);

private:
    QDBusObjectPath refuse(const QDBusMessage &message)
    {
        message.setDelayedReply(true);
        QDBusConnection(u"logind"_s)
            .send(message.createErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"none"_s));
        return {};
    }

    int m_watched = -1;
};

class User : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.User")
    Q_PROPERTY(UserSession Display READ display)

public:
    [[nodiscard]] UserSession display() const { return {u"2"_s, QDBusObjectPath(sessionPath)}; }
};

class TestSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        qDBusRegisterMetaType<UserSession>();
        qunsetenv("XDG_SESSION_ID");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        while (!m_bus.canReadLine())
            QVERIFY(m_bus.waitForReadyRead());
        const QString address = QString::fromLatin1(m_bus.readLine().trimmed());
        QDBusConnection logind = QDBusConnection::connectToBus(address, u"logind"_s);
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
        const auto parts = QDBusConnection::ExportAllContents;
        QVERIFY(logind.registerObject(managerPath, &m_manager, parts));
        QVERIFY(logind.registerObject(u"/org/freedesktop/login1/user/_0"_s, &m_user, parts));
        QVERIFY(QDBusConnection::connectToBus(address, u"vezne"_s).isConnected());
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void init() { m_manager.knowsProcesses = true; }

    void leavingIsHeard_data()
    {
        QTest::addColumn<bool>("isOfSession");
        QTest::newRow("of the session that the program belongs to") << true;
        QTest::newRow("of the user's, when it belongs to none") << false;
    }

    void leavingIsHeard()
    {
        QFETCH(const bool, isOfSession);
        m_manager.knowsProcesses = isOfSession;
        SessionWatch watch(bus());
        QSignalSpy leaving(&watch, &SessionWatch::leaving);
        untilHeard(leaving, [this] { lockSession(); });
        hearAll();
        leaving.clear();
        sayLocked(false);
        sayLocked(true); // by the desktop's own lock screen
        QTRY_COMPARE(leaving.size(), 1);
    }

    void sleepWaitsUntilTheTillIsLocked()
    {
        SessionWatch watch(bus());
        QTRY_VERIFY(m_manager.isHeldUp());
        bool wasHeldUp = false;
        connect(&watch, &SessionWatch::leaving, this, [&] { wasHeldUp = m_manager.isHeldUp(); });
        Q_EMIT m_manager.PrepareForSleep(true);
        QTRY_VERIFY(wasHeldUp);
        QTRY_VERIFY(!m_manager.isHeldUp());
        Q_EMIT m_manager.PrepareForSleep(false); // and the next time again
        QTRY_VERIFY(m_manager.isHeldUp());
    }

    void withoutABusNothingIsHeard()
    {
        SessionWatch watch(QDBusConnection(u"nowhere"_s));
        QSignalSpy leaving(&watch, &SessionWatch::leaving);
        lockSession();
        QCoreApplication::processEvents();
        QVERIFY(leaving.isEmpty());
    }

    void theTillLocksWithTheScreenAndDropsTheCard_data()
    {
        QTest::addColumn<bool>("hasStaff");
        QTest::newRow("with staff it is covered too") << true;
        QTest::newRow("without, the card goes all the same") << false;
    }

    void theTillLocksWithTheScreenAndDropsTheCard()
    {
        QFETCH(const bool, hasStaff);
        QTemporaryDir folder;
        QByteArray secret = "secret";
        auto credentials = std::make_shared<iyzico::Credentials>();
        credentials->apiKey = "key";
        credentials->secretKey = SecretBytes::taking(secret);
        const SystemClock clock;
        auto desk = desktop::Desk::open(*qApp,
                                        {.api = QUrl(u"http://127.0.0.1:9"_s),
                                         .credentials = credentials,
                                         .journal = test::placeFor(folder.filePath(u"till.vezne"_s)),
                                         .settings = folder.filePath(u"vezne.ini"_s),
                                         .systemBus = bus()},
                                        clock);
        QVERIFY(desk);
        till::Till &till = (*desk)->till();
        if (hasStaff) {
            const auto password = access::NewSecret::make(
                access::Role::Owner, test::secretOf(test::ownerPassword), access::HashCost::cheapest());
            QVERIFY(till::StaffOffice(till.journal(), till.roster())
                        .add(u"Ece"_s, access::Role::Owner, *password));
        }
        ui::MainWindow &window = (*desk)->window();
        window.show();
        auto *number = window.findChild<ui::CardNumberEdit *>(u"cardNumberEdit"_s);
        auto *order = window.findChild<QLineEdit *>(u"orderEdit"_s);
        number->setFocus();
        QTest::keyClicks(number, u"5528790000000008"_s);
        QVERIFY(!number->isEmpty());
        const QString typed = order->text();

        QSignalSpy covered(&till.roster(), &till::Roster::changed);
        const auto isGone = [number] { return number->isEmpty(); };
        for (int tries = 0; tries < 500 && !isGone(); ++tries) {
            lockSession();
            QTest::qWait(10); // until the watch has found its session
        }
        QVERIFY(isGone());
        QCOMPARE(window.isCovered(), hasStaff);
        QCOMPARE(order->text(), typed);
    }

private:
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection(u"vezne"_s); }

    static void lockSession()
    {
        QDBusConnection(u"logind"_s)
            .send(QDBusMessage::createSignal(sessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
    }

    static void sayLocked(bool isLocked)
    {
        QDBusMessage changed = QDBusMessage::createSignal(sessionPath, u"org.freedesktop.DBus.Properties"_s,
                                                          u"PropertiesChanged"_s);
        changed << u"org.freedesktop.login1.Session"_s << QVariantMap{{u"LockedHint"_s, isLocked}}
                << QStringList();
        QDBusConnection(u"logind"_s).send(changed);
    }

    /// The watch asks for its session in its own time; nothing tells that it has it.
    template<class Act>
    static void untilHeard(const QSignalSpy &spy, Act act)
    {
        for (int tries = 0; tries < 500 && spy.isEmpty(); ++tries) {
            act();
            QTest::qWait(10);
        }
        QVERIFY(!spy.isEmpty());
    }

    /// What was said before an answer of the same speaker has come when the answer has.
    static void hearAll()
    {
        const QDBusPendingCall answer = bus().asyncCall(QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, managerPath, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
        QTRY_VERIFY(answer.isFinished());
        QCoreApplication::processEvents();
    }

    QProcess m_bus;
    Manager m_manager;
    User m_user;
};

VEZNE_TEST(TestSessionWatch)
#include "tst_sessionwatch.moc"

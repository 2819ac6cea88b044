// SPDX-License-Identifier: GPL-3.0-or-later
// What people hear of while they look elsewhere: what is told, and how it reaches the desktop, which a
// service of the test's own plays on a bus of its own.
#include "app/desktop/news.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using desktop::News;
using desktop::Notification;
using desktop::Notifier;

/// The desktop's notification service.
class Board : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QList<int> urgencies;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &hints, int)
    {
        shown << title + u": "_s + text;
        urgencies << hints.value(u"urgency"_s).toInt();
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultThatBecomesKnownIsToldOnce()
    {
        QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
        test::Shop shop;
        QVERIFY(shop.sandbox().fault(u"/payment/auth"_s, u"drop-after-commit"_s));
        News news(shop.till(), shop.journal().reader());
        QList<Notification> told;
        connect(&news, &News::happened, this, [&told](const Notification &one) { told << one; });
        const QString lost = shop.charge(12'500);
        QCOMPARE(word(shop.file(lost).payment.state), u"UNKNOWN"_s);
        QVERIFY(told.isEmpty()); // the window shows what is awaited
        static_cast<void>(shop.pay(9'900));
        QVERIFY(told.isEmpty()); // who charges sees the outcome
        shop.till().recovery().askNow(lost);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().text.contains(u"₺125,00"_s));
        QCOMPARE(told.front().urgency, Notification::Urgency::Normal);
    }

    void theDesktopShowsItAndAPressComesBack()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        while (!daemon.canReadLine())
            QVERIFY(daemon.waitForReadyRead());
        const QString address = QString::fromLatin1(daemon.readLine().trimmed());
        QDBusConnection desktop = QDBusConnection::connectToBus(address, u"board"_s);
        Board board;
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &board,
                                       QDBusConnection::ExportAllContents));
        Notifier notifier(QDBusConnection::connectToBus(address, u"vezne-notes"_s));
        QSignalSpy pressed(&notifier, &Notifier::activated);
        notifier.show({u"Late"_s, u"A <b> order"_s, Notification::Urgency::Critical});
        QTRY_COMPARE(board.shown, QStringList{u"Late: A &lt;b&gt; order"_s}); // servers may read markup
        QCOMPARE(board.urgencies, QList<int>{2});
        for (int tries = 0; tries < 500 && pressed.isEmpty(); ++tries) {
            Q_EMIT board.ActionInvoked(7, u"default"_s); // somebody else's
            Q_EMIT board.ActionInvoked(1, u"default"_s);
            QTest::qWait(10); // until the answer with the number is here
        }
        QCOMPARE(pressed.size(), 1);
        daemon.kill();
        daemon.waitForFinished();
    }

    void withoutADesktopNothingHappens()
    {
        Notifier notifier(QDBusConnection(u"nowhere"_s));
        const QSignalSpy pressed(&notifier, &Notifier::activated);
        notifier.show({u"Late"_s, {}});
        QCoreApplication::processEvents();
        QVERIFY(pressed.isEmpty());
    }
};

VEZNE_TEST(TestNews)
#include "tst_news.moc"

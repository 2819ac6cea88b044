// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt on its way to the customer: the other language, PDF, and e-mail with and without the desktop's
// portal, whose part a service of this test takes on a session bus of its own.
#include <QComboBox>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUrl>
#include <QUrlQuery>

#include "tests/support/journalbuilder.h"
#include "tests/support/places.h"
#include "tests/support/suite.h"
#include "ui/kit/plainlabel.h"
#include "ui/paper/paper.h"
#include "ui/receipt/mailer.h"
#include "ui/receipt/receiptdialog.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;

namespace {

/// What org.freedesktop.portal.Email is to a program that asks it.
class MailPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Email")

public:
    QVariantMap options;
    QByteArray attached;

public Q_SLOTS:
    QDBusObjectPath ComposeEmail(const QString &, const QVariantMap &asked)
    {
        options = asked;
        QList<QDBusUnixFileDescriptor> files;
        asked.value(u"attachment_fds"_s).value<QDBusArgument>() >> files;
        for (const QDBusUnixFileDescriptor &descriptor : files) {
            QFile file(u"/proc/self/fd/%1"_s.arg(descriptor.fileDescriptor()));
            if (file.open(QIODevice::ReadOnly))
                attached = file.readAll();
        }
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s);
    }
};

} // namespace

class TestReceiptDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("PATH", QFileInfo(programPath(u"vezne-paper"_s)).path().toUtf8() + ':' + qgetenv("PATH"));
        m_payment = m_book.pay({.order = u"S-1"_s, .minorUnits = 125'000});
    }

    void init()
    {
        m_links.clear();
        m_hasMailProgram = true;
        m_dialog =
            std::make_unique<ui::ReceiptDialog>(*m_book.journal().reader().paymentFile(m_payment),
                                                ui::ReceiptDesk{.shop = {u"Çiçek Evi"_s, u"Kadıköy"_s, {}},
                                                                .openLink =
                                                                    [this](const QUrl &link) {
                                                                        m_links.append(link);
                                                                        return m_hasMailProgram;
                                                                    },
                                                                .attachments = m_folder.path()},
                                                finance::ReceiptCustomer::Named, m_book.clock().now());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
    }

    void itSpeaksTheCustomersLanguageWhateverTheScreens()
    {
        QVERIFY(paper().contains(u"Collection receipt"_s) && paper().contains(u"Çiçek Evi"_s));
        m_dialog->findChild<QComboBox *>(u"receiptLanguageCombo"_s)->setCurrentIndex(0);
        QVERIFY(paper().contains(u"Tahsilat makbuzu"_s));
        QVERIFY(paper().contains(u"bin iki yüz elli lira"_s));
        QVERIFY(paper().contains(u"Mali değeri yoktur"_s));
        QVERIFY(paper().contains(u"₺1.250,00"_s));
    }

    void aPdfIsWrittenWholeOrNotAtAll()
    {
        const QString file = m_folder.filePath(u"r.pdf"_s);
        QVERIFY(ui::savePdf(u"<p>₺ ş ğ</p>"_s, u"t"_s, file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        QVERIFY(!ui::savePdf(u"<p>x</p>"_s, u"t"_s, m_folder.filePath(u"no/such/r.pdf"_s)));
    }

    void withoutAPortalTheLinkHoldsTheReceiptAsText()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        button()->click();
        QVERIFY(!button()->isEnabled());
        QTRY_COMPARE(m_links.size(), 1);
        QVERIFY(button()->isEnabled());
        const QUrl link = m_links.front();
        QCOMPARE(link.scheme(), u"mailto"_s);
        const QUrlQuery query(link);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Collection receipt S-1"_s);
        const QString body = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY(body.contains(u"₺1,250.00\r\n"_s) && body.contains(u"not a fiscal document"_s));
        QVERIFY(message().contains(u"takes no attachments"_s));
    }

    void withoutAMailProgramItSaysWhatRemains()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_hasMailProgram = false;
        button()->click();
        QTRY_VERIFY(message().contains(u"No mail program could be started. Save the PDF"_s));
        QVERIFY(button()->isEnabled());
    }

    void throughThePortalThePdfIsAttached()
    {
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address=1"_s, u"--nofork"_s});
        if (!bus.waitForStarted())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(bus.waitForReadyRead());
        const QByteArray address = bus.readAllStandardOutput().trimmed();
        MailPortal portal;
        {
            QDBusConnection connection =
                QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
            QVERIFY(connection.registerService(u"org.freedesktop.portal.Desktop"_s));
            QVERIFY(connection.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                              QDBusConnection::ExportAllSlots));
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // for the helper
        button()->click();
        QTRY_VERIFY(message().contains(u"attached"_s));
        QVERIFY(m_links.isEmpty());
        QCOMPARE(portal.options.value(u"subject"_s).toString(), u"Collection receipt S-1"_s);
        QVERIFY(portal.attached.startsWith("%PDF-"));
        QDBusConnection::disconnectFromBus(u"portal"_s);
        bus.kill();
        bus.waitForFinished();
    }

private:
    [[nodiscard]] QString paper() const
    {
        return m_dialog->findChild<QTextEdit *>(u"receiptPaper"_s)->toPlainText();
    }
    [[nodiscard]] QPushButton *button() const
    {
        return m_dialog->findChild<QPushButton *>(u"receiptMailButton"_s);
    }
    [[nodiscard]] QString message() const
    {
        return m_dialog->findChild<ui::PlainLabel *>(u"receiptMessage"_s)->text();
    }

    JournalBuilder m_book;
    QTemporaryDir m_folder;
    QString m_payment;
    QList<QUrl> m_links;
    bool m_hasMailProgram = true;
    std::unique_ptr<ui::ReceiptDialog> m_dialog;
};

VEZNE_TEST(TestReceiptDialog)
#include "tst_receiptdialog.moc"

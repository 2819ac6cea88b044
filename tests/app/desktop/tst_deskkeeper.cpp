// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup through the real window, and a start on a journal that is damaged.
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/desktop/deskkeeper.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/noticebar.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestDeskKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto credentials = std::make_shared<iyzico::Credentials>();
        credentials->apiKey = "key";
        QByteArray secret = "secret";
        credentials->secretKey = SecretBytes::taking(secret);
        const QString journal = m_folder->filePath(u"till.vezne"_s);
        m_keeper = std::make_unique<desktop::DeskKeeper>(
            *qApp,
            desktop::Desk::Premises{.api = QUrl(u"http://127.0.0.1:9"_s),
                                    .credentials = credentials,
                                    .journal = journal,
                                    .person = u"test"_s,
                                    .settings = m_folder->filePath(u"vezne.ini"_s),
                                    .safeguards = {.anchor = std::make_shared<journal::FileAnchorStore>(
                                                       m_folder->filePath(u"anchors"_s), journal,
                                                       journal::chainKeyFrom(credentials->secretKey))}},
            m_clock);
        m_opened = std::make_unique<QSignalSpy>(m_keeper.get(), &desktop::DeskKeeper::opened);
        m_failed = std::make_unique<QSignalSpy>(m_keeper.get(), &desktop::DeskKeeper::failed);
    }
    void cleanup() { m_keeper.reset(); }

    void goingBackSaysWhatIsMissingAndWaitsForADecision()
    {
        m_keeper->open();
        record(u"S-1"_s);
        backUp();
        record(u"S-2"_s);

        Q_EMIT m_keeper->desk()->restoreRequested(backups().front());
        QTRY_COMPARE(m_opened->size(), 2);
        QVERIFY(m_keeper->desk()->till().journal().reader().find(u"S-1"_s));
        QVERIFY(!m_keeper->desk()->till().journal().reader().find(u"S-2"_s));
        m_keeper->desk()->start();
        auto *notice = m_keeper->desk()->window().findChild<ui::NoticeBar *>(u"noticeBar"_s);
        QVERIFY(notice->isVisible());

        notice->findChild<QPushButton *>(u"noticeButton"_s)->click();
        auto *dialog = m_keeper->desk()->window().findChild<QDialog *>(u"trustDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QWidget *>(u"trustReasonEdit"_s), u"compared"_s);
        dialog->findChild<QPushButton *>(u"trustButton"_s)->click();
        QVERIFY(!notice->isVisible());
        record(u"S-3"_s);
    }

    void aDamagedJournalOffersTheNewestBackup()
    {
        m_keeper->open();
        record(u"S-1"_s);
        backUp();
        closeAndDamage();
        m_keeper->open();
        QVERIFY(!m_keeper->desk());
        auto *dialog = openDialog();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"goBackButton"_s)->click();
        QTRY_COMPARE(m_opened->size(), 2);
        QVERIFY(m_keeper->desk()->till().journal().reader().find(u"S-1"_s));
        QVERIFY(!m_keeper->desk()->till().journal().guard().distrust()); // nothing is missing
        QCOMPARE(QDir(m_folder->path()).entryList({u"till.vezne.set-aside-*Z"_s}, QDir::Files).size(), 1);
    }

    void damageAtTheEndIsToldWhenTheWindowStands()
    {
        for (const QString &order : {u"S-1"_s, u"S-2"_s}) {
            m_keeper->open();
            record(order);
            m_keeper->closeDesk(); // the next start settles it, so that nothing is left to write at the last
        }
        m_keeper->open();
        QVERIFY(test::tamper(m_keeper->desk()->till().journal(),
                             u"UPDATE event SET actor = 'nobody' WHERE seq = 2"_s));
        m_keeper->closeDesk();
        m_keeper->open();
        QVERIFY(m_keeper->desk());
        m_keeper->desk()->start();
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(!m_keeper->desk());
        QCOMPARE(m_failed->first().first().value<journal::Error>().problem, journal::Problem::Damaged);
    }

    void withoutABackupADamagedJournalIsLeftAlone()
    {
        m_keeper->open();
        record(u"S-1"_s);
        closeAndDamage();
        m_keeper->open();
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->first().first().value<journal::Error>().problem, journal::Problem::Damaged);
        QVERIFY(QFile::exists(file()));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"till.vezne"_s); }
    [[nodiscard]] QString backupFolder() const { return m_folder->filePath(u"backups"_s); }
    [[nodiscard]] std::vector<journal::Backup> backups() const
    {
        return journal::backupsIn(backupFolder(), file());
    }

    void record(const QString &order)
    {
        const Money total(1'000, Currency::TRY);
        const auto recorded = m_keeper->desk()->till().journal().open(
            journal::Intent{.id = u"id-"_s + order,
                            .orderId = order,
                            .price = total,
                            .paidPrice = total,
                            .amount = total,
                            .items = {{u"A"_s, u"Çay"_s, u"Gıda"_s, u"VIRTUAL"_s, total}}});
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
    }

    void backUp()
    {
        journal::Journal &journal = m_keeper->desk()->till().journal();
        QVERIFY(journal::backUp(file(), journal.key(), backupFolder(), m_clock.now()));
    }

    void closeAndDamage()
    {
        m_keeper->closeDesk();
        QFile journal(file());
        QVERIFY(journal.open(QIODevice::ReadWrite));
        journal.seek(4096);
        journal.write(QByteArray(16'384, 'x'));
    }

    [[nodiscard]] static QDialog *openDialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::DeskKeeper> m_keeper;
    std::unique_ptr<QSignalSpy> m_opened, m_failed;
};

VEZNE_TEST(TestDeskKeeper)
#include "tst_deskkeeper.moc"

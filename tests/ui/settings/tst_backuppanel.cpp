// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"
#include "ui/settings/backupmodel.h"
#include "ui/settings/backuppanel.h"
#include "ui/settings/trustdialog.h"
#include "ui/shell/journalnotice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;

class TestBackupPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::JournalBuilder>();
        m_book->pay({});
        m_care = std::make_unique<journal::Caretaker>(m_book->file(), test::JournalBuilder::key(),
                                                      m_book->clock());
        m_panel = std::make_unique<ui::BackupPanel>(*m_care, m_book->clock());
        connect(m_panel.get(), &ui::BackupPanel::backUpRequested, m_care.get(),
                &journal::Caretaker::backUpNow);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_care.reset();
    }

    void ageIsSaidInWords_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0 << u"just now"_s;
        QTest::newRow("minutes") << 59 << u"59 minute(s) ago"_s; // the plural is the translation's
        QTest::newRow("hours") << 60 << u"1 hour(s) ago"_s;
        QTest::newRow("days") << 72 * 60 << u"3 day(s) ago"_s;
    }

    void ageIsSaidInWords()
    {
        QFETCH(int, minutes);
        QTEST(ui::backupAgeText(std::chrono::minutes(minutes)), "text");
    }

    void aPlaceIsJudged_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("place");
        using journal::BackupPlace;
        QTest::newRow("beside the journal") << m_folder.path() << int(BackupPlace::SameDisk);
        QTest::newRow("not there yet: where it would be made")
            << m_folder.filePath(u"a/b"_s) << int(BackupPlace::SameDisk);
        QTest::newRow("another file system") << u"/dev/shm"_s << int(BackupPlace::OtherDisk);
        QTest::newRow("nobody may write there") << u"/proc"_s << int(BackupPlace::NotWritable);
    }

    void aPlaceIsJudged()
    {
        QFETCH(QString, folder);
        if (folder == u"/dev/shm"_s &&
            QStorageInfo(folder).device() == QStorageInfo(m_folder.path()).device())
            QSKIP("Temporary files lie in /dev/shm here.");
        QTEST(int(journal::judgeBackupPlace(folder, m_folder.filePath(u"j.vezne"_s))), "place");
    }

    void theModelIsAModel()
    {
        ui::BackupModel model(m_book->clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(
            {{u"/b"_s, m_book->clock().now(), 1234, 5'000'000}, {u"/a"_s, m_book->clock().now() - 1h, 9, 1}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rows().front().file, u"/b"_s);
        QCOMPARE(model.index(0, ui::BackupModel::Entries).data(Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignRight | Qt::AlignVCenter));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void oneIsMadeAtThePressOfAButton()
    {
        QVERIFY(!table()->isVisible());
        auto *now = m_panel->findChild<QPushButton *>(u"backUpNowButton"_s);
        now->click();
        QVERIFY(!now->isEnabled()); // not twice
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(now->isEnabled());
        QVERIFY(table()->isVisible());
        QVERIFY(m_panel->findChild<QLabel *>(u"newestBackupLabel"_s)->text().contains(u"just now"_s));
    }

    void goingBackIsAskedFirst()
    {
        m_care->backUpNow();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        auto *restore = m_panel->findChild<QPushButton *>(u"restoreButton"_s);
        QVERIFY(!restore->isEnabled()); // which?
        table()->selectRow(0);
        QSignalSpy requested(m_panel.get(), &ui::BackupPanel::restoreRequested);
        restore->click();
        auto *dialog = m_panel->findChild<QDialog *>(u"restoreDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // Enter keeps the journal
        QVERIFY(requested.isEmpty());
        QTRY_VERIFY(!m_panel->findChild<QDialog *>(u"restoreDialog"_s));
        restore->click();
        m_panel->findChild<QPushButton *>(u"goBackButton"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<journal::Backup>().events, 3);
    }

    void whoMayNotCannot()
    {
        m_care->backUpNow();
        QTRY_COMPARE(m_panel->findChild<QTableView *>(u"backupTable"_s)->model()->rowCount(), 1);
        m_panel->findChild<QTableView *>(u"backupTable"_s)->selectRow(0);
        auto *now = m_panel->findChild<QPushButton *>(u"backUpNowButton"_s);
        auto *restore = m_panel->findChild<QPushButton *>(u"restoreButton"_s);
        QTRY_VERIFY(now->isEnabled() && restore->isEnabled());
        m_panel->setRights({.backUp = false, .restore = false});
        QVERIFY(!now->isEnabled());
        QVERIFY(!restore->isEnabled());
        QTest::keyClick(m_panel->findChild<QTableView *>(u"backupTable"_s), Qt::Key_Return);
        QVERIFY(!m_panel->findChild<QDialog *>(u"restoreDialog"_s));
    }

    void aDecisionNeedsAReason()
    {
        ui::TrustDialog dialog;
        QSignalSpy trusted(&dialog, &ui::TrustDialog::trusted);
        auto *button = dialog.findChild<QPushButton *>(u"trustButton"_s);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(dialog.findChild<QWidget *>(u"trustReasonEdit"_s), u"compared"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(trusted.first().first().toString(), u"compared"_s);
    }

    void theGravestThingIsSaidAboveThePages()
    {
        QVERIFY(m_book->reopen());
        QVERIFY(!ui::noticeOf(m_book->journal().guard()));
        m_book->journal().setDistrust({journal::Problem::Damaged, u"event 7: was changed"_s});
        const auto notice = ui::noticeOf(m_book->journal().guard());
        QVERIFY(notice->text.contains(u"event 7"_s));
        QVERIFY(notice->action.isEmpty());
        QVERIFY(m_book->reopen());
        m_book->journal().setDistrust({journal::Problem::RolledBack, {}});
        QVERIFY(!ui::noticeOf(m_book->journal().guard())->action.isEmpty());
    }

private:
    [[nodiscard]] QTableView *table() const { return m_panel->findChild<QTableView *>(u"backupTable"_s); }

    std::unique_ptr<test::JournalBuilder> m_book;
    QTemporaryDir m_folder;
    std::unique_ptr<journal::Caretaker> m_care;
    std::unique_ptr<ui::BackupPanel> m_panel;
};

VEZNE_TEST(TestBackupPanel)
#include "tst_backuppanel.moc"

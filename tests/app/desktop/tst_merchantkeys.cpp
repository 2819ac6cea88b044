// SPDX-License-Identifier: GPL-3.0-or-later
// A journal whose key the keychain does not have, or has not any more: the file that it was saved in opens
// it.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QTest>

#include "core/access/chainkeyfile.h"
#include "core/access/profilesecrets.h"
#include "core/journal/keeping/backup.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/merchanttest.h"
#include "ui/kit/field.h"
#include "ui/settings/backuppanel.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class TestMerchantKeys : public test::MerchantTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLostKeychainTakesNoJournalThatHasItsKey()
    {
        const QString journal = sellAndSaveTheKey();
        loseKeychain();
        QDialog *dialog = askForKeys();
        in<QLineEdit>(*dialog, u"journalKeyEdit"_s)->setText(keyFile());
        in<QAbstractButton>(*dialog, u"saveKeysButton"_s)->click();
        QTRY_VERIFY(isOpen());
        QCOMPARE(m_merchant->desk()->till().journal().file(), journal);
        QVERIFY(m_merchant->desk()->till().journal().reader().find(u"S-1"_s));
        QVERIFY(!m_merchant->desk()->till().journal().guard().distrust());
    }

    void anotherKeyChangesNothing()
    {
        sellAndSaveTheKey();
        loseKeychain();
        QVERIFY(QFile::remove(keyFile()));
        QVERIFY(access::writeChainKey(keyFile(), access::makeChainKey()));
        QDialog *dialog = askForKeys();
        in<QLineEdit>(*dialog, u"journalKeyEdit"_s)->setText(keyFile());
        in<QAbstractButton>(*dialog, u"saveKeysButton"_s)->click();
        QTRY_VERIFY(keyField(dialog)->hasError());
        QVERIFY(dialog->isVisible()); // what was typed is still there
        QVERIFY(!isOpen());
        QVERIFY(!m_store->holds(access::secretName(onlyProfile().id)));
    }

    void whatIsLostIsSaidWithoutSquashingTheFields()
    {
        sellAndSaveTheKey();
        loseKeychain();
        QDialog *dialog = askForKeys();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            QVERIFY(edit->height() >= edit->sizeHint().height());
    }

    void withoutItANewJournalIsBegun()
    {
        const QString journal = sellAndSaveTheKey();
        loseKeychain();
        QDialog *dialog = askForKeys();
        in<QLineEdit>(*dialog, u"journalKeyEdit"_s)->setText(m_folder->filePath(u"no such file"_s));
        in<QAbstractButton>(*dialog, u"saveKeysButton"_s)->click();
        QTRY_VERIFY(keyField(dialog)->hasError());
        in<QLineEdit>(*dialog, u"journalKeyEdit"_s)->clear();
        in<QAbstractButton>(*dialog, u"saveKeysButton"_s)->click();
        QTRY_VERIFY(isOpen());
        QVERIFY(m_merchant->desk()->till().journal().file() != journal);
        QVERIFY(QFile::exists(journal));
    }

    void aBackupOfAnotherComputerOpensWithItsKey()
    {
        const QString journal = sellAndSaveTheKey();
        const auto backup = journal::backUp(journal, m_merchant->desk()->till().journal().key(),
                                            m_folder->filePath(u"stick"_s), m_clock.now());
        QVERIFY(backup);
        m_merchant.reset();
        QVERIFY(QDir(m_folder->filePath(u"data"_s)).removeRecursively());
        QVERIFY(QDir(m_folder->filePath(u"state"_s)).removeRecursively());
        QVERIFY(QDir(m_folder->filePath(u"config"_s)).removeRecursively());
        m_store = std::make_unique<test::MemoryStore>();
        start();
        setUp(u"Çiçekçi"_s);
        QTRY_VERIFY(isOpen());

        m_merchant->desk()->window().showPage(ui::PageId::Settings);
        inDesk<QAbstractButton>(u"restoreFileButton"_s)->click();
        auto *files = inDesk<ui::BackupPanel>(u"backupPanel"_s)->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(backup->file);
        files->close();
        in<QAbstractButton>(*inDesk<QDialog>(u"restoreDialog"_s), u"goBackButton"_s)->click();
        QTRY_VERIFY(m_merchant->desk() &&
                    m_merchant->desk()->window().findChild<QDialog *>(u"chainKeyDialog"_s));
        auto *dialog = m_merchant->desk()->window().findChild<QDialog *>(u"chainKeyDialog"_s);
        in<QAbstractButton>(*dialog, u"takeKeyButton"_s)->click(); // without a key
        QVERIFY(dialog->isVisible());
        in<QLineEdit>(*dialog, u"journalKeyEdit"_s)->setText(keyFile());
        in<QAbstractButton>(*dialog, u"takeKeyButton"_s)->click();
        QTRY_VERIFY(isOpen() && m_merchant->desk()->till().journal().reader().find(u"S-1"_s));
        QCOMPARE(m_merchant->desk()->till().journal().guard().distrust()->problem,
                 journal::Problem::RolledBack); // until somebody trusts it
        start();
        QTRY_VERIFY(isOpen()); // the keychain has its key now
        QVERIFY(m_merchant->desk()->till().journal().reader().find(u"S-1"_s));
    }

private:
    /// Returns the journal.
    QString sellAndSaveTheKey()
    {
        setUp(u"Çiçekçi"_s);
        [this] { QTRY_VERIFY(isOpen()); }();
        journal::Journal &journal = m_merchant->desk()->till().journal();
        const Money total(1'000, Currency::TRY);
        const auto recorded =
            journal.open(journal::Intent{.id = u"id-1"_s,
                                         .orderId = u"S-1"_s,
                                         .price = total,
                                         .paidPrice = total,
                                         .amount = total,
                                         .items = {{u"A"_s, u"Çay"_s, u"Gıda"_s, u"VIRTUAL"_s, total}}});
        const bool isKept = recorded && access::writeChainKey(keyFile(), journal.key());
        return isKept ? journal.file() : QString();
    }

    void loseKeychain()
    {
        m_merchant.reset();
        m_store = std::make_unique<test::MemoryStore>();
        start();
        QTRY_VERIFY(m_merchant->desk());
        QVERIFY(!isOpen());
    }

    QDialog *askForKeys()
    {
        inDesk<QAbstractButton>(u"enterKeysButton"_s)->click();
        [this] { QTRY_VERIFY(m_merchant->desk()->window().findChild<QDialog *>(u"keysDialog"_s)); }();
        auto *dialog = inDesk<QDialog>(u"keysDialog"_s);
        in<QLineEdit>(*dialog, u"apiKeyEdit"_s)->setText(QString::fromLatin1(test::SandboxProcess::apiKey()));
        in<QLineEdit>(*dialog, u"secretKeyEdit"_s)
            ->setText(QString::fromLatin1(test::SandboxProcess::secretKey()));
        return dialog;
    }

    static ui::Field *keyField(QDialog *dialog)
    {
        return qobject_cast<ui::Field *>(in<QLineEdit>(*dialog, u"journalKeyEdit"_s)->parentWidget());
    }

    /// With keys: it can sell.
    bool isOpen()
    {
        return m_merchant->desk() && m_merchant->desk()->window().findChild<QWidget *>(u"cardNumberEdit"_s);
    }

    QString keyFile() const { return m_folder->filePath(u"journal.key"_s); }
};

VEZNE_TEST(TestMerchantKeys)
#include "tst_merchantkeys.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette of the whole window finds and does, whichever page is in front.
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/sandboxdesk.h"
#include "tests/support/widgets/typing.h"
#include "ui/access/staffpanel.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/shell/commandpalette.h"

using namespace Qt::StringLiterals;
using namespace vezne;

class DeskCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        m_desk = test::openDesk(*m_sandbox, *m_folder, m_clock, Language::English);
        QVERIFY(m_desk);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void cleanup()
    {
        m_desk.reset();
        m_sandbox.reset();
        m_folder.reset();
    }

    void aDeedIsFoundByWhatPeopleCallIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("report, in Turkish")
            << u"rapor"_s << QStringList{u"Interim report (X)"_s, u"Close the day (Z)"_s, u"Figures"_s};
        QTest::newRow("export") << u"dışa"_s << QStringList{u"Export the list"_s};
        QTest::newRow("its file") << u"excel"_s << QStringList{u"Export the list"_s};
        QTest::newRow("several at once") << u"toplu"_s << QStringList{u"Refund several payments"_s};
        QTest::newRow("refund") << u"iade"_s << QStringList{u"Refund several payments"_s, u"Transactions"_s};
        QTest::newRow("a new sale") << u"yeni satış"_s << QStringList{u"New sale"_s};
        QTest::newRow("the X report") << u"X raporu"_s << QStringList{u"Interim report (X)"_s};
        QTest::newRow("the Z report") << u"z report"_s << QStringList{u"Close the day (Z)"_s};
        QTest::newRow("link") << u"bağlantı"_s << QStringList{u"New payment link"_s, u"Links"_s};
        QTest::newRow("reconciliation") << u"mutabakat"_s << QStringList{u"Compare with iyzico"_s};
        QTest::newRow("lock") << u"kilit"_s << QStringList{u"Lock the screen"_s};
        QTest::newRow("keys") << u"kısayol"_s << QStringList{u"Keyboard shortcuts"_s};
        QTest::newRow("a section of the settings") << u"staff"_s << QStringList{u"Staff"_s};
    }

    void aDeedIsFoundByWhatPeopleCallIt()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, wanted);
        const QStringList found = namesFoundBy(typed);
        for (const QString &name : wanted)
            QVERIFY2(found.contains(name), qPrintable(name + u" is not among: "_s + found.join(u"; ")));
    }

    void aDeedOfAnotherPageIsCarriedOutThere()
    {
        carryOut(u"new payment link"_s);
        QCOMPARE(m_desk->window().currentPage(), ui::PageId::Links);
        const auto *dialog = m_desk->window().findChild<QDialog *>(u"newLinkDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
    }

    /// Who may charge on has nobody to lock out: the card that is being typed stays.
    void lockingWithoutStaffLeavesTheCardAndLeadsToTheStaff()
    {
        auto *number = m_desk->window().findChild<ui::CardNumberEdit *>(u"cardNumberEdit"_s);
        test::type(number, u"552879"_s);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(number->digitCount(), 6);
        auto *box = m_desk->window().findChild<QMessageBox *>(u"noStaffBox"_s);
        QVERIFY(box && box->isVisible());
        box->findChild<QPushButton *>(u"setUpStaffButton"_s)->click();
        QCOMPARE(m_desk->window().currentPage(), ui::PageId::Settings);
        const auto *staff = m_desk->window().findChild<ui::StaffPanel *>();
        QVERIFY(staff->isVisible() && staff->isAncestorOf(m_desk->window().focusWidget()));
        QCOMPARE(number->digitCount(), 6);
    }

private:
    QDialog *open(const QString &typed)
    {
        QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_desk->window().findChild<ui::CommandPalette *>();
        palette->findChild<QLineEdit *>(u"commandEdit"_s)->setText(typed);
        return palette;
    }

    QStringList namesFoundBy(const QString &typed)
    {
        QDialog *palette = open(typed);
        const auto *list = palette->findChild<QListWidget *>(u"commandList"_s);
        QStringList names;
        for (int row = 0; row < list->count(); ++row) // the name, and after a comma where it belongs
            names << list->item(row)->data(Qt::AccessibleTextRole).toString().section(u", "_s, 0, 0);
        palette->reject();
        return names;
    }

    void carryOut(const QString &typed)
    {
        QTest::keyClick(open(typed)->findChild<QLineEdit *>(u"commandEdit"_s), Qt::Key_Return);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<desktop::Desk> m_desk;
};

VEZNE_TEST(DeskCommandsTest)
#include "tst_deskcommands.moc"

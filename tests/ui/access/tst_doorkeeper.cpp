// SPDX-License-Identifier: GPL-3.0-or-later
// The cover over the window: when it comes, what it hides and keeps, and how it goes.
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/access/doorkeeper.h"
#include "ui/kit/passwordedit.h"
#include "ui/kit/pinedit.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;

class TestDoorkeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        m_roster = std::make_unique<till::Roster>(m_book->journal(), access::HashCost::cheapest());
        m_window = std::make_unique<ui::MainWindow>();
        m_note = new QLineEdit;
        m_window->addPage({ui::PageId::Sale, ui::Glyph::Sale, [] { return u"Sale"_s; },
                           [this] { return ui::PageParts{m_note}; }});
        m_window->showPage(ui::PageId::Sale);
        m_door = std::make_unique<ui::Doorkeeper>(*m_roster, *m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_door.reset();
        m_window.reset();
    }

    void aShopWithoutStaffIsNeverAsked()
    {
        QVERIFY(!m_window->isCovered());
        QSignalSpy locked(m_door.get(), &ui::Doorkeeper::locked);
        m_door->lock();
        QVERIFY(!m_window->isCovered());
        QCOMPARE(locked.size(), 1); // but a card that was typed goes
    }

    void byHandWithoutStaffItKeepsTheCardAndSaysWhatLockingNeeds()
    {
        QSignalSpy locked(m_door.get(), &ui::Doorkeeper::locked);
        QSignalSpy wanted(m_door.get(), &ui::Doorkeeper::staffWanted);
        m_note->setFocus();
        QTest::keyClick(m_note, Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(m_note, Qt::Key_L, Qt::ControlModifier); // once is enough
        QCOMPARE(m_window->findChildren<QMessageBox *>(u"noStaffBox"_s).size(), 1);
        auto *box = m_window->findChild<QMessageBox *>(u"noStaffBox"_s);
        QVERIFY(box->isVisible() && box->text().contains(u"add staff first"_s));
        QVERIFY(!m_window->isCovered());
        QCOMPARE(locked.size(), 0); // which would wipe the card
        box->findChild<QPushButton *>(u"setUpStaffButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"noStaffBox"_s));
    }

    void lockingHidesAndKeepsWhatWasTyped()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Ayşe"_s, cashierPin);
        QVERIFY(!m_window->isCovered()); // whoever sets the first account up works on
        m_note->setFocus();
        QTest::keyClicks(m_note, u"half a note"_s);
        QDialog dialog(m_window.get());
        dialog.open();

        QSignalSpy locked(m_door.get(), &ui::Doorkeeper::locked);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.size(), 1);
        QVERIFY(m_window->isCovered());
        QVERIFY(!m_note->isVisible());
        QVERIFY(!dialog.isVisible());

        enter(cashierPin);
        QTRY_VERIFY(!m_window->isCovered());
        QVERIFY(m_note->isVisible());
        QCOMPARE(m_note->text(), u"half a note"_s);
        QVERIFY(dialog.isVisible());
    }

    void aWrongPinKeepsItCoveredAndSaysSo()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Ayşe"_s, cashierPin);
        m_door->lock();
        enter("111112");
        auto *pin = m_window->findChild<ui::PinEdit *>(u"pinEdit"_s);
        QTRY_COMPARE(pin->digitCount(), 0); // forgotten once it was tried
        auto *button = m_window->findChild<QPushButton *>(u"signInButton"_s);
        QTRY_COMPARE(button->text(), u"Sign in"_s);
        QVERIFY(m_window->isCovered());
        QVERIFY(!button->isEnabled());
        enter(cashierPin);
        QTRY_VERIFY(!m_window->isCovered());
    }

    void somebodyElseMayTakeOver()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Ayşe"_s, cashierPin);
        m_door->lock();
        auto *names = m_window->findChild<QListWidget *>(u"namesList"_s);
        QCOMPARE(names->count(), 5);
        QVERIFY(names->currentItem()->text().startsWith(u"Ayşe"_s));
        // The arrow keys choose from the PIN field on; a password has letters.
        auto *pin = m_window->findChild<ui::PinEdit *>(u"pinEdit"_s);
        QTest::keyClick(pin, Qt::Key_Down);
        for (int i = 0; i < 2 && !names->currentItem()->text().startsWith(u"Fatma"_s); ++i)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        QVERIFY(names->currentItem()->text().startsWith(u"Fatma"_s));
        auto *password = m_window->findChild<ui::PasswordEdit *>(u"passwordEdit"_s);
        QVERIFY(password->isVisible());
        type(password, QString::fromLatin1(financePassword));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!m_window->isCovered());
        QCOMPARE(m_roster->current()->name, u"Fatma"_s);
    }

    void thePadTypesIntoTheField()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Ayşe"_s, cashierPin);
        m_door->lock();
        auto *pin = m_window->findChild<ui::PinEdit *>(u"pinEdit"_s);
        const auto press = [this](const QString &face) {
            for (auto *button : m_window->findChildren<QPushButton *>()) {
                if (button->text() == face)
                    button->click();
            }
        };
        press(u"4"_s);
        press(u"0"_s);
        QCOMPARE(pin->digitCount(), 2);
        press(u"⌫"_s);
        QCOMPARE(pin->digitCount(), 1);
    }

    void idleTimeCovers()
    {
        hire(*m_roster);
        ui::IdleWatch watch(30ms);
        QSignalSpy idle(&watch, &ui::IdleWatch::idle);
        QVERIFY(idle.wait());
        // A key begins the wait anew; a long patience does not end by itself.
        watch.setPatience(1h);
        QTest::keyClick(m_note, Qt::Key_A);
        QCOMPARE(idle.size(), 1);
    }

private:
    void enter(const QByteArray &pin)
    {
        auto *edit = m_window->findChild<ui::PinEdit *>(u"pinEdit"_s);
        type(edit, QString::fromLatin1(pin));
        QTest::keyClick(edit, Qt::Key_Enter);
    }

    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<till::Roster> m_roster;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Doorkeeper> m_door;
    QLineEdit *m_note = nullptr;
};

VEZNE_TEST(TestDoorkeeper)
#include "tst_doorkeeper.moc"

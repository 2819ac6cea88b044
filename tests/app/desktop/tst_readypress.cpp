// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/readypress.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/suite.h"

using namespace vezne;
using desktop::ReadyPress;

class ReadyPressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_button = std::make_unique<QPushButton>();
        m_button->show();
    }
    void cleanup() { m_button.reset(); }

    void pressesAtOnceWhatCanBePressed()
    {
        QSignalSpy pressed(m_button.get(), &QPushButton::clicked);
        ReadyPress::press(m_button.get());
        QCOMPARE(pressed.size(), 1);
    }

    void waitsForWhatCannotYet()
    {
        QSignalSpy pressed(m_button.get(), &QPushButton::clicked);
        m_button->setEnabled(false);
        ReadyPress::press(m_button.get());
        QCOMPARE(pressed.size(), 0);
        m_button->setEnabled(true);
        QTRY_COMPARE(pressed.size(), 1);
        m_button->setEnabled(false);
        m_button->setEnabled(true); // once was asked for
        QCoreApplication::processEvents();
        QCOMPARE(pressed.size(), 1);
    }

    void givesUpOnceSomebodyGoesElsewhere()
    {
        QSignalSpy pressed(m_button.get(), &QPushButton::clicked);
        m_button->setEnabled(false);
        ReadyPress::press(m_button.get());
        m_button->hide();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_button->setEnabled(true);
        m_button->show();
        QCoreApplication::processEvents();
        QCOMPARE(pressed.size(), 0);
    }

    void pressesNothingBehindADialog()
    {
        QSignalSpy pressed(m_button.get(), &QPushButton::clicked);
        m_button->setEnabled(false);
        ReadyPress::press(m_button.get());
        QDialog dialog;
        dialog.open();
        m_button->setEnabled(true);
        QCoreApplication::processEvents();
        QCOMPARE(pressed.size(), 0);
    }

private:
    std::unique_ptr<QPushButton> m_button;
};

VEZNE_TEST(ReadyPressTest)
#include "tst_readypress.moc"

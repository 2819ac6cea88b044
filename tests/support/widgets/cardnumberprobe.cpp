// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/cardnumberprobe.h"

#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgets/typing.h"

namespace vezne::test {

void play(QWidget &edit, const QString &keys)
{
    for (const QChar key : keys) {
        switch (key.unicode()) {
        case u'<':
            QTest::keyClick(&edit, Qt::Key_Left);
            break;
        case u'>':
            QTest::keyClick(&edit, Qt::Key_Right);
            break;
        case u'H':
            QTest::keyClick(&edit, Qt::Key_Home);
            break;
        case u'E':
            QTest::keyClick(&edit, Qt::Key_End);
            break;
        case u'B':
            QTest::keyClick(&edit, Qt::Key_Backspace);
            break;
        case u'D':
            QTest::keyClick(&edit, Qt::Key_Delete);
            break;
        case u'A':
            QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
            break;
        default:
            type(&edit, QString(key));
        }
    }
}

QString digitsOf(const ui::CardNumberEdit &edit)
{
    const SecretBytes bytes = edit.takeBytes();
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void CardNumberProbe::open()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window = std::make_unique<QWidget>();
    m_edit = new Probe;
    m_other = new QWidget;
    m_other->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_other);
    focus();
}

void CardNumberProbe::focus()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus(Qt::TabFocusReason);
    QVERIFY(m_edit->hasFocus());
}

} // namespace vezne::test

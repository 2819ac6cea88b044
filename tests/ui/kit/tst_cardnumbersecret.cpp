// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody but the cashier learns of a card's number: neither eyes nor clipboard, readers nor input
// methods.
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/suite.h"
#include "tests/support/widgets/cardnumberprobe.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/language.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

using test::digitsOf;
using test::play;

class CardNumberSecretTest : public QObject, protected test::CardNumberProbe
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void isMaskedWhenTheFocusLeaves();
    void undoBringsNothingBack();
    void nothingReachesTheClipboard_data();
    void nothingReachesTheClipboard();
    void aScreenReaderNeverHearsTheNumber();
    void theCountIsSpokenWithItsTurkishSuffix();
    void inputMethodsLearnNothing();
};

void CardNumberSecretTest::isMaskedWhenTheFocusLeaves()
{
    play(*m_edit, u"5528790000000008"_s);
    QSignalSpy left(m_edit, &SecretEdit::left);
    m_other->setFocus();
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_edit->shown().remove(u'|'), u"5528 79•• •••• 0008"_s);
    m_edit->setFocus();
    QCOMPARE(m_edit->shown().remove(u'|'), u"5528 7900 0000 0008"_s);

    // Of a number that is being typed the last digits are not yet the last four.
    play(*m_edit, u"BBBBBB"_s);
    m_other->setFocus();
    QCOMPARE(m_edit->shown().remove(u'|'), u"5528 79•• ••"_s);

    // Where others see the screen it is masked while it is typed, too.
    m_edit->setMaskedAlways(true);
    m_edit->setFocus();
    QCOMPARE(m_edit->shown().remove(u'|'), u"5528 79•• ••"_s);
}

void CardNumberSecretTest::undoBringsNothingBack()
{
    play(*m_edit, u"5528790000000008"_s);
    m_edit->wipe();
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->digitCount(), 0);
    play(*m_edit, u"55AB"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_edit, Qt::Key_Backspace, Qt::AltModifier);
    QCOMPARE(m_edit->digitCount(), 0);
}

void CardNumberSecretTest::nothingReachesTheClipboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl+C") << int(Qt::Key_C) << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+X") << int(Qt::Key_X) << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+Insert") << int(Qt::Key_Insert) << int(Qt::ControlModifier);
    QTest::newRow("Shift+Delete") << int(Qt::Key_Delete) << int(Qt::ShiftModifier);
}

void CardNumberSecretTest::nothingReachesTheClipboard()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QGuiApplication::clipboard()->setText(u"untouched"_s);
    play(*m_edit, u"5528790000000008A"_s);
    QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
    QCOMPARE(m_edit->digitCount(), 16);
}

void CardNumberSecretTest::aScreenReaderNeverHearsTheNumber()
{
    m_edit->setAccessibleName(u"Card number"_s);
    m_edit->setAccessibleDescription(u"One digit looks wrong"_s);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_edit);
    QVERIFY(reader);
    QVERIFY(reader->state().passwordEdit);
    QVERIFY(!reader->textInterface());
    QVERIFY(!reader->editableTextInterface());
    QVERIFY(!reader->valueInterface());
    QString typed;
    for (const QChar digit : u"5528790000000008"_s) {
        play(*m_edit, QString(digit));
        typed += digit;
        QString heard;
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                 QAccessible::Help, QAccessible::Accelerator, QAccessible::DebugDescription})
            heard += reader->text(which) + u'\n';
        QVERIFY(heard.contains(u"%1 of 16 digits entered"_s.arg(typed.size())));
        // Two digits could be a count; three of the number could not.
        if (typed.size() > 2)
            QVERIFY(!heard.contains(typed.right(3)));
    }
    QVERIFY(reader->text(QAccessible::Description).contains(u"One digit looks wrong"_s));
    QCOMPARE(reader->text(QAccessible::Name), u"Card number"_s);
}

void CardNumberSecretTest::theCountIsSpokenWithItsTurkishSuffix()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    const QStringList expected{u"1’i"_s,  u"2’si"_s, u"3’ü"_s,  u"4’ü"_s,  u"5’i"_s,  u"6’sı"_s,
                               u"7’si"_s, u"8’i"_s,  u"9’u"_s,  u"10’u"_s, u"11’i"_s, u"12’si"_s,
                               u"13’ü"_s, u"14’ü"_s, u"15’i"_s, u"16’sı"_s};
    for (const QString &suffixed : expected) {
        play(*m_edit, u"5"_s);
        QVERIFY2(m_edit->spokenValue().contains(suffixed), qPrintable(m_edit->spokenValue()));
    }
}

void CardNumberSecretTest::inputMethodsLearnNothing()
{
    play(*m_edit, u"5528790000000008"_s);
    const auto hints = Qt::InputMethodHints(m_edit->inputMethodQuery(Qt::ImHints).toInt());
    QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
    QVERIFY(hints.testFlag(Qt::ImhHiddenText));
    QVERIFY(hints.testFlag(Qt::ImhNoPredictiveText));
    for (const auto query :
         {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
        QVERIFY(m_edit->inputMethodQuery(query).toString().isEmpty());

    m_edit->wipe();
    QInputMethodEvent event;
    event.setCommitString(u"5528"_s);
    QCoreApplication::sendEvent(m_edit, &event);
    QCOMPARE(m_edit->shown(), u"5528 |"_s);
}

VEZNE_TEST(CardNumberSecretTest)
#include "tst_cardnumbersecret.moc"

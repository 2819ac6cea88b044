// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/suite.h"
#include "tests/support/widgets/cardnumberprobe.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/language.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

using test::digitsOf;
using test::play;

class CardNumberEditTest : public QObject, protected test::CardNumberProbe
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void typing_data();
    void typing();
    void pasting_data();
    void pasting();
    void movesOn_data();
    void movesOn();
    void tellsTheBin();
    void tellsTheBrandAndState();
    void backspaceInTheEmptyFieldGoesBack();
    void enterAndEscapeGoToTheForm();
};

void CardNumberEditTest::typing_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");

    QTest::newRow("the space comes right after the fourth digit") << u"5528"_s << u"5528 |"_s;
    QTest::newRow("sixteen digits stand in fours") << u"5528790000000008"_s << u"5528 7900 0000 0008|"_s;
    QTest::newRow("Amex stands 4-6-5") << u"374427000000003"_s << u"3744 270000 00003|"_s;
    QTest::newRow("nineteen digits stand 4-4-4-4-3")
        << u"4000000000000000006"_s << u"4000 0000 0000 0000 006|"_s;
    QTest::newRow("an unknown prefix is grouped all the same") << u"89000000"_s << u"8900 0000 |"_s;
    QTest::newRow("a wrong check digit is grouped all the same")
        << u"5528790000000001"_s << u"5528 7900 0000 0001|"_s;
    QTest::newRow("typed spaces are taken") << u"5528 7900 0000 0008"_s << u"5528 7900 0000 0008|"_s;
    QTest::newRow("typed dashes are taken") << u"5528-7900-0000-0008"_s << u"5528 7900 0000 0008|"_s;
    QTest::newRow("letters slip") << u"55x2y8"_s << u"5528 |"_s;
    QTest::newRow("digits of other scripts slip") << u"5٣28٣"_s << u"528|"_s;
    QTest::newRow("a digit put in at the start stays before the caret") << u"528H5"_s << u"5|528 "_s;
    QTest::newRow("a digit put in the middle stays before the caret")
        << u"55287900<<<1"_s << u"5528 71|90 0"_s;
    QTest::newRow("a digit put in before a gap moves the caret over it")
        << u"5287900H>>>8"_s << u"5288 |7900 "_s;
    QTest::newRow("Backspace at the end removes the last digit") << u"552879B"_s << u"5528 7|"_s;
    QTest::newRow("Backspace after the gap removes the digit before it") << u"5528B"_s << u"552|"_s;
    QTest::newRow("Backspace over a gap in the middle removes the digit")
        << u"55287900<<<<B"_s << u"552|7 900"_s;
    QTest::newRow("Backspace in the middle keeps the caret") << u"55287900<<B"_s << u"5528 7|00"_s;
    QTest::newRow("Delete before a gap removes the digit after it") << u"5528<D"_s << u"552|"_s;
    QTest::newRow("Delete in the middle keeps the caret") << u"55287900H>>D"_s << u"55|87 900"_s;
    QTest::newRow("Backspace at the start does nothing") << u"5528HB"_s << u"|5528 "_s;
    QTest::newRow("Delete at the end does nothing") << u"5528D"_s << u"5528 |"_s;
    QTest::newRow("Home and End go to the ends") << u"5528HE7"_s << u"5528 7|"_s;
    QTest::newRow("typing replaces what is selected") << u"5528A4"_s << u"4|"_s;
    QTest::newRow("Backspace removes what is selected") << u"5528AB"_s << u"|"_s;
    QTest::newRow("a digit too many is not taken") << u"55287900000000081"_s << u"5528 7900 0000 0008|"_s;
    QTest::newRow("a digit too many in the middle pushes none out")
        << u"5528790000000008H1"_s << u"|5528 7900 0000 0008"_s;
}

void CardNumberEditTest::typing()
{
    QFETCH(QString, keys);
    play(*m_edit, keys);
    QTEST(m_edit->shown(), "shown");
}

void CardNumberEditTest::pasting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("fault"); // of InputFault, -1 for none

    const int none = -1;
    const int letters = int(InputFault::Letters);
    const int several = int(InputFault::SeveralNumbers);
    const int tooLong = int(InputFault::TooLong);
    const int noDigits = int(InputFault::NoDigits);

    QTest::newRow("digits alone") << u""_s << u"5528790000000008"_s << u"5528 7900 0000 0008|"_s << none;
    QTest::newRow("in blocks of four")
        << u""_s << u"4147 2011 1111 1111"_s << u"4147 2011 1111 1111|"_s << none;
    QTest::newRow("with dashes") << u""_s << u"4147-2011-1111-1111"_s << u"4147 2011 1111 1111|"_s << none;
    QTest::newRow("with en dashes") << u""_s << u"4147–2011–1111–1111"_s << u"4147 2011 1111 1111|"_s << none;
    QTest::newRow("with no-break spaces")
        << u""_s << u"4147\u00a02011\u00a01111\u00a01111"_s << u"4147 2011 1111 1111|"_s << none;
    QTest::newRow("with a line end after it")
        << u""_s << u" 5528790000000008\r\n"_s << u"5528 7900 0000 0008|"_s << none;
    QTest::newRow("a part into the middle keeps the caret behind it")
        << u"55280008<<<<"_s << u"7900 0000"_s << u"5528 7900 0000 |0008"_s << none;
    QTest::newRow("over a selection replaces it") << u"1111A"_s << u"5528"_s << u"5528 |"_s << none;
    QTest::newRow("letters are said, not cut")
        << u"55"_s << u"kart 5528790000000008"_s << u"55|"_s << letters;
    QTest::newRow("digits of other scripts are said, not cut") << u""_s << u"٥٥٢٨"_s << u"|"_s << letters;
    QTest::newRow("two numbers on two lines are said, not joined")
        << u""_s << u"5528 7900\n0000 0008"_s << u"|"_s << several;
    QTest::newRow("number and expiry are said, not joined")
        << u""_s << u"374427000000003 1230"_s << u"|"_s << several;
    QTest::newRow("two card numbers are said, not cut")
        << u""_s << u"5528790000000008 5528790000000008"_s << u"|"_s << several;
    QTest::newRow("more than is free is said, not cut")
        << u"5528790000"_s << u"00000812"_s << u"5528 7900 00|"_s << tooLong;
    QTest::newRow("nothing to take is said") << u"55"_s << u"  "_s << u"55|"_s << noDigits;
}

void CardNumberEditTest::pasting()
{
    QFETCH(QString, typed);
    QFETCH(QString, pasted);
    QFETCH(int, fault);
    play(*m_edit, typed);
    QSignalSpy refused(m_edit, &SecretEdit::refused);
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QTEST(m_edit->shown(), "shown");
    QCOMPARE(refused.count(), fault < 0 ? 0 : 1);
    if (fault >= 0) {
        QCOMPARE(int(refused.first().first().value<InputFault>()), fault);
        QVERIFY(!messageFor(InputFault(fault)).isEmpty());
    }
}

void CardNumberEditTest::movesOn_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("times");

    QTest::newRow("full and right: once") << u"5528790000000008"_s << 1;
    QTest::newRow("full Amex: once") << u"374427000000003"_s << 1;
    QTest::newRow("full and wrong: never") << u"5528790000000001"_s << 0;
    QTest::newRow("one digit short: never") << u"552879000000000"_s << 0;
    QTest::newRow("a Visa of sixteen could have nineteen: never") << u"4543590000000006"_s << 0;
    QTest::newRow("an unknown brand: never") << u"8900000000000001"_s << 0;
    QTest::newRow("a corrected digit: once") << u"5528790000000001B8"_s << 1;
    QTest::newRow("a digit deleted and the rest right by chance: never")
        << u"5528790000000008B"_s << 1; // the one from typing
}

void CardNumberEditTest::movesOn()
{
    QFETCH(QString, keys);
    QSignalSpy completed(m_edit, &SecretEdit::completed);
    play(*m_edit, keys);
    QTEST(int(completed.count()), "times");
}

void CardNumberEditTest::tellsTheBin()
{
    QSignalSpy bins(m_edit, &CardNumberEdit::binChanged);
    play(*m_edit, u"55287"_s);
    QCOMPARE(bins.count(), 0);
    play(*m_edit, u"90000000008"_s);
    QCOMPARE(bins.count(), 2);
    QCOMPARE(bins.at(0).first().toString(), u"552879"_s);
    QCOMPARE(bins.at(1).first().toString(), u"55287900"_s);
    m_edit->wipe();
    QCOMPARE(bins.last().first().toString(), QString());
    QCOMPARE(digitsOf(*m_edit), QString());
}

void CardNumberEditTest::tellsTheBrandAndState()
{
    QSignalSpy brands(m_edit, &CardNumberEdit::brandChanged);
    play(*m_edit, u"37"_s);
    QCOMPARE(m_edit->brand(), card::Brand::Amex);
    QCOMPARE(m_edit->state(), card::NumberState::Incomplete);
    play(*m_edit, u"4427000000003"_s);
    QCOMPARE(m_edit->state(), card::NumberState::Complete);
    QCOMPARE(digitsOf(*m_edit), u"374427000000003"_s);
    play(*m_edit, u"B4"_s);
    QCOMPARE(m_edit->state(), card::NumberState::FailsLuhn);
    QCOMPARE(brands.count(), 1);
}

void CardNumberEditTest::backspaceInTheEmptyFieldGoesBack()
{
    QSignalSpy back(m_edit, &SecretEdit::backedOut);
    play(*m_edit, u"5B"_s);
    QCOMPARE(back.count(), 0);
    play(*m_edit, u"B"_s);
    QCOMPARE(back.count(), 1);
}

void CardNumberEditTest::enterAndEscapeGoToTheForm()
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_edit, &event);
        QVERIFY(!event.isAccepted());
    }
}

VEZNE_TEST(CardNumberEditTest)
#include "tst_cardnumberedit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/language.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

/// Shows what the field paints: gaps where it leaves space, `|` where the caret stands.
class Probe : public CardNumberEdit
{
public:
    [[nodiscard]] QString shown() const
    {
        const int cellWidth = offsetOf(1);
        QString text;
        for (int index = 0; index <= digitCount(); ++index) {
            if (index > 0 && offsetOf(index) - offsetOf(index - 1) > cellWidth)
                text += u' ';
            if (index == caret())
                text += u'|';
            if (index < digitCount())
                text += cell(index);
        }
        return text;
    }
};

/// Plays keys: digits and signs as typed; `<` `>` left and right, `H` Home, `E` End, `B` Backspace, `D`
/// Delete, `A` select all.
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
            test::type(&edit, QString(key));
        }
    }
}

QString digitsOf(const CardNumberEdit &edit)
{
    const SecretBytes bytes = edit.takeBytes();
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class CardNumberEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typing_data();
    void typing();
    void pasting_data();
    void pasting();
    void movesOn_data();
    void movesOn();
    void tellsTheBin();
    void tellsTheBrandAndState();
    void isMaskedWhenTheFocusLeaves();
    void undoBringsNothingBack();
    void nothingReachesTheClipboard_data();
    void nothingReachesTheClipboard();
    void aScreenReaderNeverHearsTheNumber();
    void theCountIsSpokenWithItsTurkishSuffix();
    void inputMethodsLearnNothing();
    void backspaceInTheEmptyFieldGoesBack();
    void enterAndEscapeGoToTheForm();

private:
    void focus();

    std::unique_ptr<QWidget> m_window;
    Probe *m_edit = nullptr;
    QWidget *m_other = nullptr;
};

void CardNumberEditTest::init()
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

void CardNumberEditTest::focus()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus(Qt::TabFocusReason);
    QVERIFY(m_edit->hasFocus());
}

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

void CardNumberEditTest::isMaskedWhenTheFocusLeaves()
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

void CardNumberEditTest::undoBringsNothingBack()
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

void CardNumberEditTest::nothingReachesTheClipboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl+C") << int(Qt::Key_C) << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+X") << int(Qt::Key_X) << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+Insert") << int(Qt::Key_Insert) << int(Qt::ControlModifier);
    QTest::newRow("Shift+Delete") << int(Qt::Key_Delete) << int(Qt::ShiftModifier);
}

void CardNumberEditTest::nothingReachesTheClipboard()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QGuiApplication::clipboard()->setText(u"untouched"_s);
    play(*m_edit, u"5528790000000008A"_s);
    QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
    QCOMPARE(m_edit->digitCount(), 16);
}

void CardNumberEditTest::aScreenReaderNeverHearsTheNumber()
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

void CardNumberEditTest::theCountIsSpokenWithItsTurkishSuffix()
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

void CardNumberEditTest::inputMethodsLearnNothing()
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

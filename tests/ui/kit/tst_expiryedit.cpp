// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/suite.h"
#include "ui/kit/expiryedit.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

/// Noon of 22 November 2026 in Istanbul.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return istanbul::startOf(QDate(2026, 11, 22)) + std::chrono::hours(12);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
};

} // namespace

class ExpiryEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_data();
    void typing();
    void pasting_data();
    void pasting();
    void monthsThatNoYearHas_data();
    void monthsThatNoYearHas();
    void judgesTheDate_data();
    void judgesTheDate();
    void movesOn_data();
    void movesOn();
    void wipedIsWiped();

private:
    FixedClock m_clock;
};

void ExpiryEditTest::typing_data()
{
    // B stands for Backspace.
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    QTest::newRow("5 can only be May") << u"5"_s << u"05 / "_s;
    QTest::newRow("1 may become 10, 11 or 12") << u"1"_s << u"1"_s;
    QTest::newRow("12 brings its slash") << u"12"_s << u"12 / "_s;
    QTest::newRow("1/29") << u"1/29"_s << u"01 / 29"_s;
    QTest::newRow("0129") << u"0129"_s << u"01 / 29"_s;
    QTest::newRow("01-2029") << u"01-2029"_s << u"01 / 29"_s;
    QTest::newRow("12.30") << u"12.30"_s << u"12 / 30"_s;
    QTest::newRow("12 / 2030") << u"12 / 2030"_s << u"12 / 30"_s;
    QTest::newRow("a slash alone waits for its month") << u"/"_s << u""_s;
    QTest::newRow("a fifth digit is not taken") << u"12305"_s << u"12 / 30"_s;
    QTest::newRow("Backspace removes the slash") << u"12B"_s << u"12"_s;
    QTest::newRow("a removed slash comes back with the year") << u"12B3"_s << u"12 / 3"_s;
    QTest::newRow("Backspace twice gets at the month") << u"12BB1"_s << u"11 / "_s;
    QTest::newRow("Backspace in the year") << u"1230B"_s << u"12 / 3"_s;
    QTest::newRow("Backspace through the year takes the slash along") << u"123B"_s << u"12"_s;
}

void ExpiryEditTest::typing()
{
    QFETCH(QString, keys);
    ExpiryEdit edit(m_clock);
    for (const QChar key : keys) {
        if (key == u'B')
            QTest::keyClick(&edit, Qt::Key_Backspace);
        else
            QTest::keyClicks(&edit, QString(key));
    }
    QTEST(edit.text(), "shown");
}

void ExpiryEditTest::pasting_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    for (const char *text : {"1/29", "0129", "01-2029", "01/29", "01 / 2029", "1.29", " 01/29 "})
        QTest::addRow("\"%s\" is January 2029", text) << QString::fromLatin1(text) << u"01 / 29"_s;
    QTest::newRow("letters are not taken") << u"Jan 29"_s << u""_s;
    QTest::newRow("a card number is not taken") << u"5528790000000008"_s << u""_s;
}

void ExpiryEditTest::pasting()
{
    QFETCH(QString, pasted);
    ExpiryEdit edit(m_clock);
    QGuiApplication::clipboard()->setText(pasted);
    edit.paste();
    QTEST(edit.text(), "shown");
}

void ExpiryEditTest::monthsThatNoYearHas_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("left");
    QTest::newRow("13 is refused at once") << u"13"_s << u"1"_s;
    QTest::newRow("19 is refused at once") << u"19"_s << u"1"_s;
    QTest::newRow("00 is refused at once") << u"00"_s << u"0"_s;
    QTest::newRow("0 with a slash is refused") << u"0/"_s << u"0"_s;
    QTest::newRow("a letter is refused") << u"1a"_s << u"1"_s;
}

void ExpiryEditTest::monthsThatNoYearHas()
{
    QFETCH(QString, keys);
    ExpiryEdit edit(m_clock);
    QSignalSpy refused(&edit, &ExpiryEdit::refused);
    QTest::keyClicks(&edit, keys);
    QTEST(edit.text(), "left");
    QCOMPARE(refused.count(), 1);
}

void ExpiryEditTest::judgesTheDate_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<ExpiryEdit::State>("state");
    QTest::newRow("nothing") << u""_s << ExpiryEdit::State::Empty;
    QTest::newRow("half a date") << u"12"_s << ExpiryEdit::State::Incomplete;
    QTest::newRow("one digit of the year") << u"123"_s << ExpiryEdit::State::Incomplete;
    QTest::newRow("last month") << u"1026"_s << ExpiryEdit::State::Expired;
    QTest::newRow("this month is good through its last day") << u"1126"_s << ExpiryEdit::State::Valid;
    QTest::newRow("next year") << u"0127"_s << ExpiryEdit::State::Valid;
}

void ExpiryEditTest::judgesTheDate()
{
    QFETCH(QString, keys);
    ExpiryEdit edit(m_clock);
    QTest::keyClicks(&edit, keys);
    QTEST(edit.state(), "state");
}

void ExpiryEditTest::movesOn_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("times");
    QTest::newRow("a good date: once") << u"1230"_s << 1;
    QTest::newRow("a past date: never") << u"1225"_s << 0;
    QTest::newRow("a year of four digits: once, at its end") << u"01-2029"_s << 1;
}

void ExpiryEditTest::movesOn()
{
    QFETCH(QString, keys);
    ExpiryEdit edit(m_clock);
    QSignalSpy completed(&edit, &ExpiryEdit::completed);
    QTest::keyClicks(&edit, keys);
    QTEST(int(completed.count()), "times");
}

void ExpiryEditTest::wipedIsWiped()
{
    ExpiryEdit edit(m_clock);
    QTest::keyClicks(&edit, u"1230"_s);
    QCOMPARE(edit.expiry(), std::optional(card::Expiry{12, 2030}));
    edit.wipe();
    edit.undo();
    QCOMPARE(edit.text(), QString());
    QVERIFY(!edit.expiry());
    edit.setText(u"0131"_s); // as dictation and screen readers put it in
    QCOMPARE(edit.text(), u"01 / 31"_s);
    QCOMPARE(edit.expiry(), std::optional(card::Expiry{1, 2031}));
}

VEZNE_TEST(ExpiryEditTest)
#include "tst_expiryedit.moc"

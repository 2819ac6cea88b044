// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

class MoneyEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void theNumberPadsKeyIsTheDecimalMark_data();
    void theNumberPadsKeyIsTheDecimalMark();
    void takesItsFormWhenTheFocusLeaves();
    void showsMoreThanMayBeTyped();
    void followsTheLanguage();
    void reportsEachChangeOnce();
    void anotherCurrencyIsAnotherAmount();
};

void MoneyEditTest::understandsWhatIsTyped_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("echo");
    QTest::newRow("tr: comma is the decimal mark") << Language::Turkish << u"1234,56"_s << u"₺1.234,56"_s;
    QTest::newRow("tr: grouped") << Language::Turkish << u"1.234,56"_s << u"₺1.234,56"_s;
    QTest::newRow("tr: a dot groups thousands") << Language::Turkish << u"1.234"_s << u"₺1.234,00"_s;
    QTest::newRow("tr: a lone dot before two digits is a decimal mark")
        << Language::Turkish << u"12.50"_s << u"₺12,50"_s;
    QTest::newRow("tr: whole") << Language::Turkish << u"1250"_s << u"₺1.250,00"_s;
    QTest::newRow("en: dot is the decimal mark") << Language::English << u"1234.56"_s << u"₺1,234.56"_s;
    QTest::newRow("en: a comma groups thousands") << Language::English << u"1,234"_s << u"₺1,234.00"_s;
    QTest::newRow("en: a lone comma before one digit is a decimal mark")
        << Language::English << u"12,5"_s << u"₺12.50"_s;
}

void MoneyEditTest::understandsWhatIsTyped()
{
    QFETCH(Language, language);
    QFETCH(QString, typed);
    QLocale::setDefault(localeOf(language));
    MoneyEdit edit;
    QTest::keyClicks(&edit, typed);
    QTEST(edit.echo(), "echo");
    QVERIFY(!edit.error());
    QCOMPARE(edit.text(), typed); // nothing moves under the fingers
}

void MoneyEditTest::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AmountError>("error");
    QTest::newRow("nothing") << u""_s << AmountError::Empty;
    QTest::newRow("three decimals") << u"1,234"_s << AmountError::TooManyDecimals;
    QTest::newRow("letters") << u"on"_s << AmountError::NotANumber;
    QTest::newRow("more than there is") << u"99999999999999999999"_s << AmountError::TooLarge;
}

void MoneyEditTest::refusesWhatIsNoAmount()
{
    QFETCH(QString, typed);
    QFETCH(AmountError, error);
    QLocale::setDefault(localeOf(Language::Turkish));
    MoneyEdit edit;
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.error(), std::optional(error));
    QVERIFY(!edit.amount());
    QCOMPARE(messageFor(error).isEmpty(), error == AmountError::Empty);
}

void MoneyEditTest::theNumberPadsKeyIsTheDecimalMark_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("key");
    for (const Language language : {Language::Turkish, Language::English}) {
        const char *name = language == Language::Turkish ? "tr" : "en";
        QTest::addRow("%s: comma", name) << language << int(Qt::Key_Comma);
        QTest::addRow("%s: dot", name) << language << int(Qt::Key_Period);
    }
}

void MoneyEditTest::theNumberPadsKeyIsTheDecimalMark()
{
    QFETCH(Language, language);
    QFETCH(int, key);
    QLocale::setDefault(localeOf(language));
    MoneyEdit edit;
    QTest::keyClicks(&edit, u"1"_s);
    QTest::keyClick(&edit, Qt::Key(key), Qt::KeypadModifier);
    QTest::keyClicks(&edit, u"5"_s);
    QCOMPARE(edit.amount(), std::optional(Money(150, Currency::TRY)));
}

void MoneyEditTest::takesItsFormWhenTheFocusLeaves()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    MoneyEdit edit;
    QTest::keyClicks(&edit, u"1250,5"_s);
    QFocusEvent leave(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&edit, &leave);
    QCOMPARE(edit.text(), u"1.250,50"_s);

    edit.selectAll();
    QTest::keyClicks(&edit, u"1,234"_s);
    QCoreApplication::sendEvent(&edit, &leave);
    QCOMPARE(edit.text(), u"1,234"_s); // what was not understood is not touched
}

/// A limit that was set when figures were not bounded.
void MoneyEditTest::showsMoreThanMayBeTyped()
{
    const Money much(1'000'000'000'00, Currency::TRY);
    MoneyEdit edit;
    edit.setAmount(much);
    QCOMPARE(edit.amount(), much);
    QVERIFY(!edit.error());
    edit.setCurrency(Currency::EUR);
    QVERIFY(edit.error()); // read anew, as if it were typed
}

void MoneyEditTest::followsTheLanguage()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    MoneyEdit edit;
    edit.setAmount(Money(123456, Currency::TRY));
    QCOMPARE(edit.text(), u"1.234,56"_s);
    QLocale::setDefault(localeOf(Language::English));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&edit, &change);
    QCOMPARE(edit.text(), u"1,234.56"_s);
    QCOMPARE(edit.amount(), std::optional(Money(123456, Currency::TRY)));
}

void MoneyEditTest::reportsEachChangeOnce()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    MoneyEdit edit;
    QSignalSpy changed(&edit, &MoneyEdit::amountChanged);
    QTest::keyClicks(&edit, u"12"_s); // 1, 12
    QCOMPARE(changed.count(), 2);
    QTest::keyClicks(&edit, u",00"_s); // 12, 12,0 and 12,00 are the same
    QCOMPARE(changed.count(), 2);
    edit.setAmount(std::nullopt);
    QCOMPARE(changed.count(), 3);
    edit.setText(u"8,50"_s); // as dictation and screen readers put it in
    QCOMPARE(changed.count(), 4);
    QCOMPARE(edit.amount(), std::optional(Money(850, Currency::TRY)));
}

void MoneyEditTest::anotherCurrencyIsAnotherAmount()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    MoneyEdit edit;
    QTest::keyClicks(&edit, u"10"_s);
    QSignalSpy changed(&edit, &MoneyEdit::amountChanged);
    edit.setCurrency(Currency::USD);
    QCOMPARE(edit.amount(), std::optional(Money(1000, Currency::USD)));
    QCOMPARE(changed.count(), 1);
}

VEZNE_TEST(MoneyEditTest)
#include "tst_moneyedit.moc"

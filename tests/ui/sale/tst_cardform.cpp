// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/cvcedit.h"
#include "ui/kit/expiryedit.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/sale/cardform.h"
#include "ui/sale/holderedit.h"
#include "ui/shell/translation.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

class CardFormClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return istanbul::startOf(QDate(2026, 11, 22)); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
};

QByteArray plain(const SecretBytes &secret)
{
    return {secret.data(), static_cast<qsizetype>(secret.size())};
}

} // namespace

class CardFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesOnByItselfWhenAFieldIsFullAndRight();
    void movesOnOnlyWhenAsked();
    void backspaceInAnEmptyFieldGoesBack();
    void isSilentWhileTyping();
    void tellsAWrongDigitAtFullLength();
    void aRaisedErrorClearsAsSoonAsTheValueIsRight();
    void tellsWhatIsMissingWhenTheFocusLeaves();
    void listsEverythingAndNamesTheFirst();
    void handsTheCardOver();
    void anAmexHasAnotherCode();
    void showsWhatTheBankSays();
    void wipedIsEmpty();
    void whatIsWrongFollowsTheLanguage();
    void theFieldsWaitForThePauseOfTheRecording();
    void theHolderIsShownInTurkishCapitalsAndSentAsTyped();

private:
    [[nodiscard]] QWidget *focused() const { return m_form->focusWidget(); }
    void type(const QString &text) { test::typeOn(m_form.get(), text); }
    [[nodiscard]] Field *fieldOf(QWidget *editor) const
    {
        return qobject_cast<Field *>(editor->parentWidget());
    }

    CardFormClock m_clock;
    std::unique_ptr<CardForm> m_form;
    CardNumberEdit *m_number = nullptr;
    ExpiryEdit *m_expiry = nullptr;
    CvcEdit *m_code = nullptr;
    HolderEdit *m_holder = nullptr;
};

void CardFormTest::whatIsWrongFollowsTheLanguage()
{
    Translation translation;
    translation.use(Language::English);
    const auto said = [this](QWidget *editor) {
        return fieldOf(editor)->findChild<QLabel *>(u"fieldMessage"_s)->text();
    };
    m_code->setFocus();
    type(u"12"_s);
    m_holder->setFocus();
    QVERIFY(m_form->check());
    QCOMPARE(said(m_code), u"The code is not complete."_s);
    QCOMPARE(said(m_holder), u"Enter the name on the card."_s);
    translation.use(Language::Turkish);
    QTRY_COMPARE(said(m_code), u"Kod eksik."_s);
    QVERIFY(said(m_holder) != u"Enter the name on the card."_s);
    m_code->setFocus();
    type(u"3"_s);
    translation.use(Language::English);
    QTRY_VERIFY(said(m_holder) == u"Enter the name on the card."_s);
    QCOMPARE(said(m_code), QString());                // what is right again does not come back
    QLocale::setDefault(localeOf(Language::Turkish)); // as the other tests have it
}

void CardFormTest::init()
{
    m_form = std::make_unique<CardForm>(m_clock);
    m_number = m_form->findChild<CardNumberEdit *>();
    m_expiry = m_form->findChild<ExpiryEdit *>();
    m_code = m_form->findChild<CvcEdit *>();
    m_holder = m_form->findChild<HolderEdit *>();
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->setFocus(Qt::TabFocusReason);
    QCOMPARE(focused(), m_number);
}

void CardFormTest::movesOnByItselfWhenAFieldIsFullAndRight()
{
    type(u"5528790000000008"_s);
    QCOMPARE(focused(), m_expiry);
    type(u"1230"_s);
    QCOMPARE(focused(), m_code);
    type(u"123"_s);
    QCOMPARE(focused(), m_holder);

    // With the name known the form is done.
    type(u"Ayşe Yılmaz"_s);
    m_form->focusOn(CardForm::Part::Code);
    m_form->wipeCode();
    QSignalSpy completed(m_form.get(), &CardForm::completed);
    type(u"123"_s);
    QCOMPARE(completed.count(), 1);
}

void CardFormTest::movesOnOnlyWhenAsked()
{
    m_form->setAutoAdvance(false);
    type(u"5528790000000008"_s);
    QCOMPARE(focused(), m_number);
}

void CardFormTest::backspaceInAnEmptyFieldGoesBack()
{
    type(u"5528790000000008"_s);
    QTest::keyClick(focused(), Qt::Key_Backspace);
    QCOMPARE(focused(), m_number);
    QCOMPARE(m_number->digitCount(), 16); // going back deletes nothing
    m_form->focusOn(CardForm::Part::Code);
    QTest::keyClick(focused(), Qt::Key_Backspace);
    QCOMPARE(focused(), m_expiry);
}

void CardFormTest::isSilentWhileTyping()
{
    type(u"552879000000000"_s);
    QVERIFY(!fieldOf(m_number)->hasError());
}

void CardFormTest::tellsAWrongDigitAtFullLength()
{
    type(u"5528790000000001"_s);
    QCOMPARE(focused(), m_number);
    QVERIFY(fieldOf(m_number)->error().contains(u"digit"_s));
    // Whoever hears the field hears what is wrong with it.
    QCOMPARE(m_number->accessibleDescription(), fieldOf(m_number)->error());
}

void CardFormTest::aRaisedErrorClearsAsSoonAsTheValueIsRight()
{
    type(u"5528790000000001"_s);
    QTest::keyClick(m_number, Qt::Key_Backspace);
    QVERIFY(!fieldOf(m_number)->hasError());
    QTest::keyClicks(m_number, u"8"_s);
    QVERIFY(!fieldOf(m_number)->hasError());
    QCOMPARE(focused(), m_expiry);
}

void CardFormTest::tellsWhatIsMissingWhenTheFocusLeaves()
{
    type(u"5528"_s);
    m_form->focusOn(CardForm::Part::Expiry);
    QVERIFY(fieldOf(m_number)->hasError());
    type(u"1025"_s); // a month that is past
    QVERIFY(!fieldOf(m_expiry)->hasError());
    m_form->focusOn(CardForm::Part::Code);
    QVERIFY(fieldOf(m_expiry)->error().contains(u"expired"_s));
    type(u"12"_s);
    m_form->focusOn(CardForm::Part::Holder);
    QVERIFY(fieldOf(m_code)->hasError());
}

void CardFormTest::listsEverythingAndNamesTheFirst()
{
    m_form->focusOn(CardForm::Part::Code);
    QCOMPARE(m_form->check(), m_number);
    m_number->setFocus(); // as the page does, whatever had the focus
    for (QWidget *editor : std::initializer_list<QWidget *>{m_number, m_expiry, m_code, m_holder})
        QVERIFY(fieldOf(editor)->hasError());

    type(u"5528790000000008"_s);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe"_s);
    QCOMPARE(m_form->check(), m_holder); // no surname
    type(u" Yılmaz"_s);
    QCOMPARE(m_form->check(), nullptr);
}

void CardFormTest::handsTheCardOver()
{
    type(u"5528790000000008"_s);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe  Yılmaz "_s);
    const card::KeyedCard card = m_form->card();
    QCOMPARE(plain(card.number), "5528790000000008"_ba);
    QCOMPARE(plain(card.cvc), "123"_ba);
    QCOMPARE(card.expiry, (card::Expiry{12, 2030}));
    QCOMPARE(card.holder, u"Ayşe Yılmaz"_s);
}

void CardFormTest::anAmexHasAnotherCode()
{
    type(u"374427000000003"_s);
    QCOMPARE(m_form->findChild<QLabel *>(u"brandLabel"_s)->text(), u"American Express"_s);
    type(u"1230"_s);
    type(u"1234"_s);
    QCOMPARE(focused(), m_holder);
    QCOMPARE(plain(m_form->card().cvc), "1234"_ba);
}

void CardFormTest::showsWhatTheBankSays()
{
    QSignalSpy bins(m_form.get(), &CardForm::binChanged);
    type(u"552879"_s);
    QCOMPARE(bins.last().first().toString(), u"552879"_s);
    m_form->setFacts(iyzico::BinFacts{u"552879"_s, u"CREDIT_CARD"_s, u"MASTER_CARD"_s, u"Paraf"_s,
                                      u"Halkbank"_s, 12, false});
    QCOMPARE(m_number->accessibleDescription(), u"Halkbank · Paraf · credit · personal"_s);
    m_form->setFacts(iyzico::BinFacts{u"552879"_s, {}, {}, {}, {}, {}, {}});
    QVERIFY(m_number->accessibleDescription().contains(u"not known"_s));
}

void CardFormTest::wipedIsEmpty()
{
    type(u"5528790000000008"_s);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe Yılmaz"_s);
    m_form->wipeCode();
    QVERIFY(m_form->card().cvc.isEmpty());
    QCOMPARE(m_form->card().holder, u"Ayşe Yılmaz"_s);
    m_form->wipe();
    const card::KeyedCard card = m_form->card();
    QVERIFY(card.number.isEmpty());
    QCOMPARE(card.expiry, card::Expiry{});
    QCOMPARE(card.holder, QString());
    QCOMPARE(m_holder->text(), QString());
}

void CardFormTest::theFieldsWaitForThePauseOfTheRecording()
{
    auto *pause = m_form->findChild<QAbstractButton *>(u"pauseBox"_s);
    QVERIFY(!pause->isVisible());
    m_form->setAsksForPause(true);
    QVERIFY(pause->isVisible() && !m_number->isEnabled() && !m_code->isEnabled());
    QCOMPARE(m_form->check(), pause);
    m_form->setFocus(Qt::TabFocusReason);
    QCOMPARE(focused(), pause);
    QTest::keyClick(pause, Qt::Key_Space);
    QCOMPARE(focused(), m_number);
    type(u"5528790000000008"_s);
    QCOMPARE(m_number->digitCount(), 16);
    m_form->wipe(); // the next call
    QVERIFY(!pause->isChecked() && !m_number->isEnabled());
    m_form->setStored(journal::StoredCard{.bin = u"552879"_s, .lastFour = u"0008"_s});
    QVERIFY(!pause->isVisible() && m_code->isEnabled()); // nothing is read out
}

void CardFormTest::theHolderIsShownInTurkishCapitalsAndSentAsTyped()
{
    m_form->focusOn(CardForm::Part::Holder);
    type(u"ışıl iğneci"_s);
    QCOMPARE(m_holder->text(), u"ışıl iğneci"_s);
    m_form->focusOn(CardForm::Part::Number);
    QCOMPARE(m_holder->text(), u"IŞIL İĞNECİ"_s);
    QCOMPARE(m_form->card().holder, u"ışıl iğneci"_s);
    m_form->focusOn(CardForm::Part::Holder);
    QCOMPARE(m_holder->text(), u"ışıl iğneci"_s);
    m_holder->setText(u"Can Su"_s); // as dictation and screen readers put it in
    QCOMPARE(m_form->card().holder, u"Can Su"_s);
}

VEZNE_TEST(CardFormTest)
#include "tst_cardform.moc"

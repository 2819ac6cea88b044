// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>

#include "tests/support/payer.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"
#include "ui/links/linkspage.h"
#include "ui/links/linktext.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {
constexpr int linksPatience = 15'000;
} // namespace

/// The page on a till at a real sandbox.
class LinksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }
    void init()
    {
        m_shop = std::make_unique<test::Shop>();
        m_page = std::make_unique<LinksPage>(m_shop->till().links());
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void makesALinkAndShowsHowToSendIt();
    void namesWhatALinkLacks();
    void anErrorGoesOnceTheFieldIsRight();
    void theFastLinksLimitIsToldWhileTyping();
    void aRefusedLinkComesBackAsItWasTyped();
    void withoutAnOrderItIsPaidOnceUnlessMoreIsWished_data();
    void withoutAnOrderItIsPaidOnceUnlessMoreIsWished();
    void writesToTheCustomerInTheirLanguage();
    void aPaymentIsAGuessUntilConfirmed();
    void switchesAndDeletesWhenToldTo();
    void saysThatTheListCouldNotBeRead();

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    int rows() { return part<QTableView>(u"linkTable"_s)->model()->rowCount(); }
    void press(const QString &name)
    {
        QPushButton *shown = nullptr;
        const auto isShown = [this, &name, &shown] {
            const auto buttons = m_page->findChildren<QPushButton *>(name);
            const auto found = std::ranges::find_if(buttons, &QWidget::isVisible);
            shown = found == buttons.end() ? nullptr : *found;
            return shown != nullptr;
        };
        QVERIFY2(QTest::qWaitFor(isShown, linksPatience), qPrintable(name + u" does not show"_s));
        shown->click();
    }
    void make(const QString &name = u"Kitap"_s)
    {
        m_page->findChild<QLineEdit *>(u"linkSearch"_s)->clear();
        m_page->actions()->findChild<QPushButton *>(u"newLinkButton"_s)->click();
        part<QLineEdit>(u"linkNameEdit"_s)->setText(name);
        part<QLineEdit>(u"linkOrderEdit"_s)->setText(u"S-9"_s);
        part<MoneyEdit>(u"linkAmountEdit"_s)->setAmount(Money(12'550, Currency::TRY));
        part<QLineEdit>(u"linkPhoneEdit"_s)->setText(u"0532 123 45 67"_s);
        part<QPushButton>(u"makeLinkButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isCodeShown(), linksPatience);
    }
    void close()
    {
        part<QPushButton>(u"linkDialogClose"_s)->click();
        QTRY_VERIFY(!part<QDialog>(u"linkDialog"_s));
    }
    bool isCodeShown()
    {
        const auto *dialog = part<QDialog>(u"linkDialog"_s);
        const auto *code = dialog ? dialog->findChild<QWidget *>(u"linkQr"_s) : nullptr;
        return code && code->isVisible();
    }
    QString errorAt(const QString &field) { return part<Field>(field)->error(); }
    QUrl address() { return QUrl(part<QLineEdit>(u"linkUrl"_s)->text()); }

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<LinksPage> m_page;
};

void LinksPageTest::makesALinkAndShowsHowToSendIt()
{
    QAbstractItemModelTester tester(part<QTableView>(u"linkTable"_s)->model());
    QCOMPARE(rows(), 0);
    make();
    auto *dialog = part<QDialog>(u"linkDialog"_s);
    dialog->findChild<QPushButton *>(u"copyLinkButton"_s)->click();
    const QString url = dialog->findChild<QLineEdit *>(u"linkUrl"_s)->text();
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    QCOMPARE(test::open(QUrl(url)).status, 200);
    dialog->findChild<QPushButton *>(u"copyMessageButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(url));
    close();
    QCOMPARE(rows(), 1);
    QCOMPARE(address(), QUrl(url));
    part<QLineEdit>(u"linkSearch"_s)->setText(u"nobody"_s);
    QCOMPARE(rows(), 0);
    part<QLineEdit>(u"linkSearch"_s)->setText(u"s-9"_s);
    QCOMPARE(rows(), 1);
}

void LinksPageTest::namesWhatALinkLacks()
{
    m_page->actions()->findChild<QPushButton *>(u"newLinkButton"_s)->click();
    part<QPushButton>(u"makeLinkButton"_s)->click();
    QVERIFY(part<QDialog>(u"newLinkDialog"_s)->isVisible());
    QVERIFY(m_shop->till().links().book().all().value().empty());
}

void LinksPageTest::anErrorGoesOnceTheFieldIsRight()
{
    m_page->actions()->findChild<QPushButton *>(u"newLinkButton"_s)->click();
    part<QPushButton>(u"makeLinkButton"_s)->click();
    QCOMPARE(errorAt(u"linkNameField"_s), u"The link needs a name."_s);
    QCOMPARE(errorAt(u"linkAmountField"_s), u"Enter an amount above zero."_s);
    QTest::keyClicks(part<QLineEdit>(u"linkNameEdit"_s), u"K"_s);
    QCOMPARE(errorAt(u"linkNameField"_s), QString());
    QVERIFY(!errorAt(u"linkAmountField"_s).isEmpty()); // each by itself
    QTest::keyClicks(part<MoneyEdit>(u"linkAmountEdit"_s), u"5"_s);
    QCOMPARE(errorAt(u"linkAmountField"_s), QString());
    auto *phone = part<QLineEdit>(u"linkPhoneEdit"_s);
    QVERIFY(QTest::qWaitForWindowActive(phone->window()));
    phone->setFocus();
    QTest::keyClicks(phone, u"0532"_s);
    QCOMPARE(errorAt(u"linkPhoneField"_s), QString()); // more is to come
    QTest::keyClick(phone, Qt::Key_Tab);
    QVERIFY(!errorAt(u"linkPhoneField"_s).isEmpty());
    QTest::keyClicks(phone, u"1234567"_s);
    QCOMPARE(errorAt(u"linkPhoneField"_s), QString());
}

void LinksPageTest::theFastLinksLimitIsToldWhileTyping()
{
    m_page->actions()->findChild<QPushButton *>(u"newLinkButton"_s)->click();
    auto *amount = part<MoneyEdit>(u"linkAmountEdit"_s);
    auto *fast = part<QCheckBox>(u"fastLinkBox"_s);
    part<QLineEdit>(u"linkNameEdit"_s)->setText(u"Kitap"_s);
    QTest::keyClicks(amount, u"750.01"_s);
    QCOMPARE(errorAt(u"linkAmountField"_s), QString()); // any other link may have it
    fast->click();
    QCOMPARE(errorAt(u"linkAmountField"_s), u"A fast link takes ₺750.00 at most."_s);
    part<QPushButton>(u"makeLinkButton"_s)->click();
    QVERIFY(part<QDialog>(u"newLinkDialog"_s)->isVisible()); // nothing was asked for
    QTest::keyClick(amount, Qt::Key_Backspace);
    QCOMPARE(errorAt(u"linkAmountField"_s), QString()); // 750.0
    QTest::keyClicks(amount, u"9"_s);
    QVERIFY(!errorAt(u"linkAmountField"_s).isEmpty());
    fast->click();
    QCOMPARE(errorAt(u"linkAmountField"_s), QString());
    QVERIFY(m_shop->till().links().book().all().value().empty());
}

/// iyzico makes a fast link only for whom it has approved a link before.
void LinksPageTest::aRefusedLinkComesBackAsItWasTyped()
{
    m_page->actions()->findChild<QPushButton *>(u"newLinkButton"_s)->click();
    part<QLineEdit>(u"linkNameEdit"_s)->setText(u"Kitap"_s);
    part<QLineEdit>(u"linkPhoneEdit"_s)->setText(u"0532 123 45 67"_s);
    part<MoneyEdit>(u"linkAmountEdit"_s)->setAmount(Money(50'000, Currency::TRY));
    part<QCheckBox>(u"fastLinkBox"_s)->click();
    part<QPushButton>(u"makeLinkButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(u"linkDialogTitle"_s)->text(), u"No link was made"_s,
                              linksPatience);
    auto *form = part<QDialog>(u"newLinkDialog"_s);
    QVERIFY(form && !form->isVisible());
    close();
    QVERIFY(form->isVisible());
    QVERIFY(part<QLabel>(u"newLinkProblem"_s)->text().contains(u"iyzico refused"_s));
    QCOMPARE(part<QLineEdit>(u"linkNameEdit"_s)->text(), u"Kitap"_s);
    QCOMPARE(part<QLineEdit>(u"linkPhoneEdit"_s)->text(), u"0532 123 45 67"_s);
    QCOMPARE(part<MoneyEdit>(u"linkAmountEdit"_s)->amount(), std::optional(Money(50'000, Currency::TRY)));
    QVERIFY(part<QCheckBox>(u"fastLinkBox"_s)->isChecked());
    part<QCheckBox>(u"fastLinkBox"_s)->click();
    part<QPushButton>(u"makeLinkButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isCodeShown(), linksPatience);
    close();
    QTRY_VERIFY(!part<QDialog>(u"newLinkDialog"_s));
    QCOMPARE(rows(), 1);
}

void LinksPageTest::withoutAnOrderItIsPaidOnceUnlessMoreIsWished_data()
{
    QTest::addColumn<bool>("isWished");
    QTest::newRow("once, as a link for one customer is") << false;
    QTest::newRow("any number of times") << true;
}

void LinksPageTest::withoutAnOrderItIsPaidOnceUnlessMoreIsWished()
{
    QFETCH(bool, isWished);
    m_page->actions()->findChild<QPushButton *>(u"newLinkButton"_s)->click();
    auto *repeatable = part<QCheckBox>(u"repeatableLinkBox"_s);
    QVERIFY(repeatable->isVisible() && !repeatable->isChecked());
    part<QLineEdit>(u"linkOrderEdit"_s)->setText(u"S-9"_s);
    QVERIFY(!repeatable->isEnabled()); // of an order there is one payment
    part<QLineEdit>(u"linkOrderEdit"_s)->clear();
    QVERIFY(repeatable->isEnabled());
    repeatable->setChecked(isWished);
    part<QLineEdit>(u"linkNameEdit"_s)->setText(u"Kitap"_s);
    part<MoneyEdit>(u"linkAmountEdit"_s)->setAmount(Money(12'550, Currency::TRY));
    part<QPushButton>(u"makeLinkButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isCodeShown(), linksPatience);
    const auto links = m_shop->till().links().book().all().value();
    QCOMPARE(links.size(), std::size_t(1));
    QCOMPARE(links.front().stock, isWished ? std::nullopt : std::optional(1));
    const QUrl url(part<QDialog>(u"linkDialog"_s)->findChild<QLineEdit *>(u"linkUrl"_s)->text());
    close();
    QVERIFY(test::payOnLink(url).body.contains("Ödemeniz alındı"));
    QCOMPARE(test::open(url).status == 200, isWished); // the page of one that is sold out is gone
}

void LinksPageTest::writesToTheCustomerInTheirLanguage()
{
    make(u"Işık lambası"_s);
    close();
    part<QRadioButton>(u"messageInTurkish"_s)->click();
    QVERIFY(part<QPlainTextEdit>(u"linkMessage"_s)->toPlainText().contains(u"₺125,50"_s));
    part<QRadioButton>(u"messageInEnglish"_s)->click();
    QVERIFY(part<QPlainTextEdit>(u"linkMessage"_s)->toPlainText().contains(u"₺125.50"_s));
    QSignalSpy asked(m_page.get(), &LinksPage::openRequested);
    press(u"whatsAppButton"_s);
    const QUrl chat = asked.takeFirst().first().toUrl();
    QCOMPARE(chat.host(), u"wa.me"_s);
    QCOMPARE(chat.path(), u"/905321234567"_s);
    QVERIFY(chat.query(QUrl::FullyDecoded).contains(address().toString()));
    press(u"mailButton"_s);
    QCOMPARE(asked.takeFirst().first().toUrl().scheme(), u"mailto"_s);
}

void LinksPageTest::aPaymentIsAGuessUntilConfirmed()
{
    make();
    close();
    QVERIFY(test::payOnLink(address()).body.contains("Ödemeniz alındı"));
    m_page->actions()->findChild<QPushButton *>(u"lookAtLinksButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"confirmMatchButton"_s), linksPatience);
    QVERIFY(!part<QWidget>(u"linkQr"_s)->isVisible()); // nobody is to pay again
    // Tab comes to the question before it comes to what deletes the link.
    QStringList order;
    const QWidget *table = part<QWidget>(u"linkTable"_s);
    for (const QWidget *next = table->nextInFocusChain(); next != table; next = next->nextInFocusChain()) {
        if (next->objectName().endsWith(u"MatchButton"_s) || next->objectName() == u"deleteLinkButton"_s)
            order << next->objectName();
    }
    QCOMPARE(order, (QStringList{u"rejectMatchButton"_s, u"confirmMatchButton"_s, u"deleteLinkButton"_s}));
    part<QPushButton>(u"confirmMatchButton"_s)->setFocus();
    press(u"confirmMatchButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!part<QPushButton>(u"confirmMatchButton"_s), linksPatience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"showLinkPaymentButton"_s), linksPatience);
    QTRY_COMPARE(m_page->focusWidget(), part<QPushButton>(u"showLinkPaymentButton"_s)); // the way on
    QSignalSpy shown(m_page.get(), &LinksPage::paymentRequested);
    press(u"showLinkPaymentButton"_s);
    const auto payment = m_shop->journal().reader().operation(shown.first().first().toString());
    QCOMPARE(payment->orderId, u"S-9"_s);
    QVERIFY(part<QLabel>(u"linkStanding"_s)->text().contains(u"Transactions"_s));
    const auto links = m_shop->till().links().book().all().value();
    QCOMPARE(m_shop->till().links().book().matchesOf(links.front().id).value().front().state,
             journal::MatchState::Confirmed);
}

void LinksPageTest::switchesAndDeletesWhenToldTo()
{
    make();
    close();
    const QUrl url = address();
    press(u"turnLinkButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<QLabel>(u"linkStanding"_s)->text().contains(u"Nobody can open it any more"_s), linksPatience);
    QCOMPARE(test::open(url).status, 410);
    for (const auto role : {QMessageBox::RejectRole, QMessageBox::DestructiveRole}) {
        press(u"deleteLinkButton"_s);
        auto *box = part<QMessageBox>(u"deleteLinkDialog"_s);
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!part<QMessageBox>(u"deleteLinkDialog"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"linkStanding"_s)->text().contains(u"No longer at iyzico"_s),
                             linksPatience);
}

void LinksPageTest::saysThatTheListCouldNotBeRead()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->actions()->findChild<QPushButton *>(u"lookAtLinksButton"_s)->isEnabled(),
                             linksPatience);
    QVERIFY(m_shop->sandbox().fault(u"/v2/iyzilink/products"_s, u"http-500"_s));
    m_page->actions()->findChild<QPushButton *>(u"lookAtLinksButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"linksMessage"_s)->text().contains(u"could not be read"_s),
                             linksPatience);
}

VEZNE_TEST(LinksPageTest)
#include "tst_linkspage.moc"

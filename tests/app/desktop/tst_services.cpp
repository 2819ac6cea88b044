// SPDX-License-Identifier: GPL-3.0-or-later
// Services through the real window against the real sandbox: what was begun outlives the window, a link's
// payment ends among the others, a hold is captured, a card that is kept pays again.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "tests/support/browser.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/sandboxdesk.h"
#include "tests/support/widgets/typing.h"
#include "ui/links/linktext.h"
#include "ui/sale/salepage.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::State;

namespace {
constexpr int servicePatience = 20'000;
} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page.clear();
        m_hasBrowser = true;
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->isListening());
        open();
    }
    void cleanup() { m_desk.reset(); }

    void threeDsOutlivesTheWindow();
    void aPageOfIyzicosOutlivesTheWindow();
    void withoutABrowserTheLinkIsThere();
    void aLinksPaymentEndsAmongTheOthers();
    void aHoldIsCaptured();
    void aCardThatIsKeptPaysAgain();

private:
    void open()
    {
        m_desk = test::openDesk(*m_sandbox, *m_folder, m_clock, Language::English, [this](const QUrl &page) {
            m_page = page;
            return m_hasBrowser;
        });
        QVERIFY(m_desk);
    }
    void startAnew()
    {
        m_desk.reset();
        open();
    }
    template<class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_desk->window().findChild<Widget *>(name);
        if (!widget)
            qFatal("%s is not in the window", qPrintable(name));
        return widget;
    }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    void fillCard()
    {
        test::type(find<QWidget>(u"cardNumberEdit"_s), u"5528790000000008"_s);
        test::type(find<QWidget>(u"expiryEdit"_s), u"1230"_s);
        test::type(find<QWidget>(u"cvcEdit"_s), u"123"_s);
        test::type(find<QWidget>(u"holderEdit"_s), u"Ayşe Yılmaz"_s);
    }
    bool isUsable(const QString &name)
    {
        const auto *widget = m_desk->window().findChild<QWidget *>(name);
        return widget && widget->isVisible() && widget->isEnabled();
    }
    std::size_t inState(State state)
    {
        return m_desk->till().journal().reader().inStates({state}).value().size();
    }

    SystemClock m_clock;
    test::Browser m_browser;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<desktop::Desk> m_desk;
    bool m_hasBrowser = true;
    QUrl m_page; ///< that the window wanted opened
};

void TestServices::threeDsOutlivesTheWindow()
{
    test::type(find<QWidget>(u"amountEdit"_s), u"75"_s);
    fillCard();
    press(u"threeDsAlways"_s);
    press(u"payButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.isValid(), servicePatience);
    const test::WebForm back = m_browser.visitBank(m_page, m_sandbox->url());
    startAnew();
    QCOMPARE(inState(State::Challenge), std::size_t(1));
    QCOMPARE(m_browser.submit(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Paid), std::size_t(1), servicePatience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/v2/3dsecure/auth"_s), 1);
}

void TestServices::aPageOfIyzicosOutlivesTheWindow()
{
    test::type(find<QWidget>(u"amountEdit"_s), u"75"_s);
    m_desk->window().findChild<QAction *>(u"payOnPage-checkout"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.isValid(), servicePatience);
    startAnew();
    const test::WebForm card = test::formOn(test::open(m_page).body, m_page, u"cardForm"_s);
    (void)test::submit(test::keyedIn(card));
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Paid), std::size_t(1), servicePatience);
}

void TestServices::withoutABrowserTheLinkIsThere()
{
    m_hasBrowser = false;
    test::type(find<QWidget>(u"amountEdit"_s), u"75"_s);
    fillCard();
    press(u"threeDsAlways"_s);
    press(u"payButton"_s);
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_desk->window().findChild<QDialog *>(u"unopenedDialog"_s)),
                             servicePatience);
    QVERIFY(dialog->findChild<QLabel *>(u"unopenedNext"_s)->text().startsWith(u"Copy the link"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_page.toString(QUrl::FullyEncoded));
    dialog->reject();
    const test::WebForm back = m_browser.visitBank(m_page, m_sandbox->url()); // by hand
    QCOMPARE(m_browser.submit(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Paid), std::size_t(1), servicePatience);

    Q_EMIT m_desk->window().findChild<ui::SalePage *>()->browserRequested(
        ui::mailAddress({}, u"Link"_s, u"Merhaba\nşu"_s));
    QTRY_VERIFY((dialog = m_desk->window().findChild<QDialog *>(u"unopenedDialog"_s)));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"unopenedText"_s)->toPlainText(), u"Merhaba\nşu"_s);
}

void TestServices::aLinksPaymentEndsAmongTheOthers()
{
    test::type(find<QWidget>(u"amountEdit"_s), u"75"_s);
    press(u"sendLinkButton"_s);
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_desk->window().findChild<QDialog *>(u"linkDialog"_s)) &&
                                 dialog->findChild<QWidget *>(u"linkQr"_s)->isVisible(),
                             servicePatience);
    const QUrl link(dialog->findChild<QLineEdit *>(u"linkUrl"_s)->text());
    dialog->accept();
    QVERIFY(test::payOnLink(link).body.contains("Ödemeniz alındı"));
    m_desk->window().showPage(ui::PageId::Links);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"lookAtLinksButton"_s), servicePatience);
    press(u"lookAtLinksButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"confirmMatchButton"_s), servicePatience);
    press(u"confirmMatchButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"showLinkPaymentButton"_s), servicePatience);
    press(u"showLinkPaymentButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"refundButton"_s), servicePatience);
    QCOMPARE(inState(State::Paid), std::size_t(1));
}

void TestServices::aHoldIsCaptured()
{
    test::type(find<QWidget>(u"amountEdit"_s), u"75"_s);
    fillCard();
    find<QCheckBox>(u"holdBox"_s)->setChecked(true);
    press(u"payButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Paid), std::size_t(1), servicePatience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/preauth"_s), 1);
    m_desk->window().showPage(ui::PageId::Transactions);
    auto *table = find<QAbstractItemView>(u"transactionTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, servicePatience);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"captureButton"_s), servicePatience);
    press(u"captureButton"_s);
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_desk->window().findChild<QDialog *>(u"captureDialog"_s)),
                             servicePatience);
    dialog->findChild<QAbstractButton *>(u"actButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Done), std::size_t(1), servicePatience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/postauth"_s), 1);
}

void TestServices::aCardThatIsKeptPaysAgain()
{
    test::type(find<QWidget>(u"phoneEdit"_s), u"05321234567"_s);
    test::type(find<QWidget>(u"nameEdit"_s), u"Ayşe"_s);
    test::type(find<QWidget>(u"surnameEdit"_s), u"Yılmaz"_s);
    test::type(find<QWidget>(u"amountEdit"_s), u"75"_s);
    fillCard();
    find<QCheckBox>(u"keepCardBox"_s)->setChecked(true);
    press(u"payButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Paid), std::size_t(1), servicePatience);
    startAnew();
    const auto numberPlace = [this] { return find<QWidget>(u"cardNumberEdit"_s)->mapToGlobal(QPoint()); };
    const QPoint place = numberPlace();
    test::type(find<QWidget>(u"phoneEdit"_s), u"05321234567"_s);
    QTest::keyClick(find<QWidget>(u"phoneEdit"_s), Qt::Key_Return);
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"Ayşe"_s); // nobody chose from the list
    QCOMPARE(find<QLineEdit>(u"surnameEdit"_s)->text(), u"Yılmaz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"storedCardCombo"_s), servicePatience);
    QCoreApplication::processEvents(); // layouts follow late
    QCOMPARE(numberPlace(), place);    // nothing that is about to be filled in moves
    find<QComboBox>(u"storedCardCombo"_s)->setCurrentIndex(1);
    test::type(find<QWidget>(u"amountEdit"_s), u"90"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUsable(u"payButton"_s), servicePatience);
    press(u"payButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inState(State::Paid), std::size_t(2), servicePatience);
    QCOMPARE(m_sandbox->requestCount(u"/payment/auth"_s), 2);
}

VEZNE_TEST(TestServices)
#include "tst_services.moc"

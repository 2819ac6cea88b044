// SPDX-License-Identifier: GPL-3.0-or-later
// The merchant's own till from the first start on: set-up, profiles, and a keychain that does not give out.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QTest>

#include "tests/support/canary.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/merchanttest.h"
#include "tests/support/widgets/typing.h"
#include "ui/access/secretfield.h"
#include "ui/kit/style.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using access::SecretFault;

class TestMerchant : public test::MerchantTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartLeadsToTheTill()
    {
        setUp(u"Çiçekçi"_s);
        QTRY_VERIFY(m_merchant->desk());
        QVERIFY(!m_merchant->setupWindow());
        QVERIFY(inDesk<QWidget>(u"cardNumberEdit"_s));
        QCOMPARE(m_store->holds(access::secretName(onlyProfile().id)), true);
        QCOMPARE(onlyProfile().name, u"Çiçekçi (test)"_s);
        QVERIFY(QFile::exists(onlyProfile().journal));
        for (const QByteArray &key : {test::SandboxProcess::apiKey(), test::SandboxProcess::secretKey()})
            QCOMPARE(test::Canary(key).inFolder(m_folder->path()), QStringList());

        start(); // the next morning
        QTRY_VERIFY(m_merchant->desk());
    }

    void wrongKeysAreToldApartAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("apiKey");
        QTest::addColumn<QString>("secretKey");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("marked");
        const QString right = QString::fromLatin1(test::SandboxProcess::apiKey());
        QTest::newRow("the API key") << u"abc"_s << u"xyz"_s << u"iyzico does not know this API key."_s
                                     << u"apiKeyEdit"_s;
        QTest::newRow("the secret key")
            << right << u"xyz"_s << u"The secret key does not belong to this API key."_s
            << u"secretKeyEdit"_s;
    }

    void wrongKeysAreToldApartAndNothingIsLost()
    {
        QFETCH(const QString, apiKey);
        QFETCH(const QString, secretKey);
        QFETCH(const QString, finding);
        QFETCH(const QString, marked);
        reachKeys();
        fillKeys(apiKey, secretKey);
        press(u"nextButton"_s);
        QTRY_COMPARE(inSetup<QLabel>(u"findingLabel"_s)->text(), finding);
        QCOMPARE(inSetup<QLineEdit>(u"apiKeyEdit"_s)->text(), apiKey);
        for (const QString &name : {u"apiKeyEdit"_s, u"secretKeyEdit"_s, u"addressEdit"_s})
            QCOMPARE(ui::isInvalid(inSetup<QLineEdit>(name)), name == marked);
        QVERIFY(!inSetup<QWidget>(u"shopEdit"_s)->isVisible());
        press(u"backButton"_s);
        press(u"nextButton"_s);
        QCOMPARE(inSetup<QLineEdit>(u"secretKeyEdit"_s)->text(), secretKey);
    }

    void keysAreDotsAndTrimmed()
    {
        reachKeys();
        auto *edit = inSetup<QLineEdit>(u"apiKeyEdit"_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        fillKeys(u"  "_s + QString::fromLatin1(test::SandboxProcess::apiKey()) + u' ',
                 u'\t' + QString::fromLatin1(test::SandboxProcess::secretKey()));
        press(u"nextButton"_s);
        QTRY_VERIFY(inSetup<QWidget>(u"shopEdit"_s)->isVisible());
    }

    void withoutAnAnswerApersonMayGoOn()
    {
        reachKeys();
        fillKeys(u"abc"_s, u"xyz"_s);
        m_sandbox->kill();
        QVERIFY(!inSetup<QWidget>(u"skipButton"_s)->isVisible());
        press(u"nextButton"_s);
        QTRY_VERIFY(inSetup<QWidget>(u"skipButton"_s)->isVisible());
        press(u"skipButton"_s);
        QVERIFY(inSetup<QWidget>(u"shopEdit"_s)->isVisible());
    }

    void badInputIsSaidAtItsField()
    {
        reachKeys();
        inSetup<QLineEdit>(u"addressEdit"_s)->setText(u"http://api.iyzipay.com"_s);
        press(u"nextButton"_s);
        QVERIFY(fieldOf(u"apiKeyEdit"_s)->hasError());
        QVERIFY(fieldOf(u"secretKeyEdit"_s)->hasError());
        QVERIFY(fieldOf(u"addressEdit"_s)->hasError());
        QCOMPARE(m_sandbox->requestCount(u"/payment/test"_s), 0);
    }

    void aKeychainThatFailsAtTheEndLosesNothing()
    {
        m_store->failWith(SecretFault::Locked);
        setUp(u"Çiçekçi"_s);
        QTRY_VERIFY(inSetup<QLabel>(u"setupFailureLabel"_s)->isVisible());
        QVERIFY(!m_merchant->desk());
        QCOMPARE(inSetup<QLineEdit>(u"shopEdit"_s)->text(), u"Çiçekçi"_s);
        m_store->failWith(std::nullopt);
        press(u"skipButton"_s);
        QTRY_VERIFY(m_merchant->desk());
        QVERIFY(!m_merchant->desk()->till().roster().hasStaff());
    }

    void whatTheShopDecidesReachesItsProfileAndItsJournal()
    {
        reachOwner(u"Kuyumcu"_s);
        press(u"backButton"_s); // where the journal is kept
        press(u"backButton"_s);
        auto *caps = inSetup<QAbstractItemView>(u"capsTable"_s);
        QVERIFY(caps->model()->setData(caps->model()->index(0, 1), u"4"_s, Qt::EditRole));
        press(u"backButton"_s);
        const auto fill = [this](const QString &name, const QString &text) {
            inSetup<QLineEdit>(name)->setText(text);
        };
        fill(u"buyerEmailEdit"_s, u"kasa@"_s);
        fill(u"buyerPhoneEdit"_s, u"0532"_s);
        press(u"nextButton"_s);
        QVERIFY(fieldOf(u"buyerEmailEdit"_s)->hasError());
        QVERIFY(fieldOf(u"buyerPhoneEdit"_s)->hasError());
        fill(u"buyerEmailEdit"_s, u"kasa@ornek.com"_s);
        fill(u"buyerPhoneEdit"_s, u"0532 123 45 67"_s);
        fill(u"buyerAddressEdit"_s, u"Kapalı Çarşı No: 41"_s);
        fill(u"buyerCityEdit"_s, u"İstanbul"_s);
        press(u"nextButton"_s);
        press(u"nextButton"_s);
        press(u"nextButton"_s);
        press(u"skipButton"_s);
        QTRY_VERIFY(m_merchant->desk());
        const QJsonObject buyer = onlyProfile().buyer;
        QCOMPARE(buyer, QJsonObject({{u"email"_s, u"kasa@ornek.com"_s},
                                     {u"gsmNumber"_s, u"+905321234567"_s},
                                     {u"registrationAddress"_s, u"Kapalı Çarşı No: 41"_s},
                                     {u"city"_s, u"İstanbul"_s}}));
        const auto settings = m_merchant->desk()->till().journal().reader().staff().settings();
        QVERIFY(settings);
        QCOMPARE(till::installmentCaps(*settings).front().most, 4);
    }

    void theOwnersAccountIsAStepOfTheSetUp()
    {
        reachOwner(u"Çiçekçi"_s);
        press(u"nextButton"_s);
        QVERIFY(fieldOf(u"ownerNameEdit"_s)->hasError());
        QVERIFY(fieldOf(u"ownerPassword"_s)->hasError());
        test::type(inSetup<QWidget>(u"ownerNameEdit"_s), u"Ece"_s);
        const auto typePassword = [this](const QString &field, const QString &text) {
            test::type(inSetup<ui::SecretField>(field)->editor(), text);
        };
        typePassword(u"ownerPassword"_s, u"kapali-carsi-41"_s);
        typePassword(u"ownerPasswordAgain"_s, u"kapali-carsi-4"_s);
        press(u"nextButton"_s);
        QVERIFY(fieldOf(u"ownerPasswordAgain"_s)->hasError());
        typePassword(u"ownerPasswordAgain"_s, u"1"_s);
        press(u"nextButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_merchant->desk(), 20'000); // its hash takes a second
        const till::Roster &roster = m_merchant->desk()->till().roster();
        QCOMPARE(roster.current()->name, u"Ece"_s); // who sets the till up works on at once
        QVERIFY(!m_merchant->desk()->window().isCovered());
        QVERIFY(!roster.needsSecond(access::Action::RefundAboveLimit)); // alone, and yet not stuck

        start(); // the next morning
        QTRY_VERIFY(m_merchant->desk());
        QVERIFY(m_merchant->desk()->window().isCovered());
    }

    void withoutKeysTheListIsReadAndNoMoneyMoves()
    {
        setUp(u"Çiçekçi"_s);
        QTRY_VERIFY(m_merchant->desk());
        m_store->failWith(SecretFault::NoKeychain);
        start();
        QTRY_VERIFY(m_merchant->desk());
        QVERIFY(!m_merchant->desk()->window().findChild<QWidget *>(u"cardNumberEdit"_s));
        QVERIFY(inDesk<QLabel>(u"closedWhyLabel"_s)->text().contains(u"keychain"_s));
        m_merchant->desk()->window().showPage(ui::PageId::Transactions);
        QVERIFY(inDesk<QAbstractItemView>(u"transactionTable"_s)->model());
        QCOMPARE(m_merchant->desk()
                     ->till()
                     .journal()
                     .move(u"x"_s, journal::State::Intent, journal::State::Abandoned, {})
                     .error()
                     .problem,
                 journal::Problem::ReadOnly);

        m_store->failWith(std::nullopt);
        inDesk<QAbstractButton>(u"retryButton"_s)->click();
        QTRY_VERIFY(m_merchant->desk() &&
                    m_merchant->desk()->window().findChild<QWidget *>(u"cardNumberEdit"_s));
    }

    void theSettingsTestTheConnection()
    {
        setUp(u"Çiçekçi"_s);
        QTRY_VERIFY(m_merchant->desk());
        m_merchant->desk()->window().showPage(ui::PageId::Settings);
        inDesk<QAbstractButton>(u"connectionTestButton"_s)->click();
        QTRY_COMPARE(inDesk<QLabel>(u"findingLabel"_s)->text(),
                     u"The connection works and iyzico accepts the keys."_s);
    }

    void aFurtherProfileHasItsOwnJournalAndIsSwitchedTo()
    {
        setUp(u"Çiçekçi"_s);
        QTRY_VERIFY(m_merchant->desk());
        const QString first = m_merchant->desk()->till().journal().file();
        m_merchant->desk()->window().showPage(ui::PageId::Settings);
        inDesk<QAbstractButton>(u"newProfileButton"_s)->click();
        QTRY_VERIFY(m_merchant->setupWindow());
        QVERIFY(!m_merchant->setupWindow()->findChild<QWidget *>(u"demoRadio"_s));
        setUp(u"Pastane"_s);
        QTRY_VERIFY(!m_merchant->setupWindow() && m_merchant->desk());
        QVERIFY(m_merchant->desk()->till().journal().file() != first);
        QCOMPARE(m_merchant->desk()->window().statusBand()->accessibleName(), u"SANDBOX · Pastane (test)"_s);

        m_merchant->desk()->window().showPage(ui::PageId::Settings);
        auto *combo = inDesk<QComboBox>(u"profileCombo"_s);
        QCOMPARE(combo->count(), 2);
        combo->setCurrentIndex(0);
        Q_EMIT combo->activated(0);
        QTRY_VERIFY(m_merchant->desk() && m_merchant->desk()->till().journal().file() == first);
    }

    void anUnknownProfileIsNotOpened()
    {
        m_merchant.reset();
        auto profiles = access::Profiles::load(profilesFile());
        QVERIFY(profiles);
        desktop::Merchant merchant(*qApp, *profiles, *m_store, m_clock, {.profile = u"Yok"_s},
                                   settingsFile());
        QVERIFY(!merchant.start());
    }
};

VEZNE_TEST(TestMerchant)
#include "tst_merchant.moc"

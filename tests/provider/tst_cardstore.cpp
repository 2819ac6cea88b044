// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards the book has after payments whose sale asked to keep them, against the real sandbox.
#include <QSignalSpy>
#include <QTest>

#include "core/till/customerkey.h"
#include "core/till/shoprules.h"
#include "core/till/staffoffice.h"
#include "tests/support/people.h"
#include "tests/support/shop.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Problem;
using journal::State;

class TestCardStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::Shop>(); }

    void keepsTheCardOfAPayment()
    {
        QCOMPARE(charge(keeping(u"+905321234567"_s)), State::Paid);
        const auto cards = m_shop->till().cards().cardsOf(u"+905321234567"_s);
        QCOMPARE(cards.size(), std::size_t(1));
        QCOMPARE(cards.front().lastFour, u"0008"_s);
        QCOMPARE(cards.front().name, u"Ayşe Yılmaz"_s);
        QCOMPARE(cards.front().operation, m_operation);
    }

    void keepsTheCardOfAPaymentThatIsLearntOfLater()
    {
        QVERIFY(m_shop->sandbox().fault(u"/payment/auth"_s, u"drop-after-commit"_s));
        QCOMPARE(charge(keeping(u"+905321234567"_s)), State::Unknown);
        QVERIFY(m_shop->till().cards().cardsOf(u"+905321234567"_s).empty());
        QSignalSpy asked(&m_shop->till().recovery(), &till::Recovery::asked);
        m_shop->till().recovery().askNow(m_operation);
        QVERIFY(asked.wait());
        QCOMPARE(m_shop->file(m_operation).payment.state, State::Paid);
        const auto cards = m_shop->till().cards().cardsOf(u"+905321234567"_s);
        QCOMPARE(cards.size(), std::size_t(1));
        QCOMPARE(cards.front().operation, m_operation);
    }

    void aListOfOneUserKeyForgetsNoCardOfAnother()
    {
        const QString ayse = u"+905321234567"_s;
        const QString ali = u"+905337654321"_s;
        QCOMPARE(charge(keeping(ayse)), State::Paid);
        QCOMPARE(charge(keeping(ali)), State::Paid);
        journal::StoredCard second = m_shop->till().cards().cardsOf(ali).front();
        second.customer = ayse;
        QVERIFY(journal::CardBook(m_shop->journal().database()).keep(second));
        QCOMPARE(m_shop->till().cards().cardsOf(ayse).size(), std::size_t(2));
        const auto errand = m_shop->till().cards().refresh(ayse);
        QVERIFY(errand);
        QSignalSpy finished(*errand, &till::CardErrand::finished);
        QVERIFY(finished.wait());
        QCOMPARE(m_shop->till().cards().cardsOf(ayse).size(), std::size_t(2));
    }

    void noSuchCardIsNoWordOfAnotherAccount()
    {
        const QString ayse = u"+905321234567"_s;
        QCOMPARE(charge(keeping(ayse)), State::Paid);
        till::CardStore &cards = m_shop->till().cards();
        const journal::CardBook book(m_shop->journal().database());
        const journal::StoredCard ours = cards.cardsOf(ayse).front();
        QCOMPARE(ours.account, m_shop->till().client().account());
        journal::StoredCard old = ours; // kept before the shop's keys were changed
        old.token = u"elsewhere"_s;
        old.userKey = u"elsewhere too"_s;
        old.account = u"00000000"_s;
        for (const QString &account : {old.account, QString()}) { // earlier versions named none
            old.account = account;
            QVERIFY(book.keep(old));
            QVERIFY(endOf(cards.forget(old)).isDoubtful);
            QCOMPARE(cards.cardsOf(ayse).size(), std::size_t(2));
        }
        QCOMPARE(cards.userKeyOf(ayse), ours.userKey);
        QVERIFY(cards.dropRecord(old)); // by a person who was told
        QCOMPARE(cards.cardsOf(ayse).size(), std::size_t(1));

        // What the account lists under these keys is its own, whatever the keys were before.
        journal::StoredCard unnamed = ours;
        unnamed.account.clear();
        QVERIFY(book.keep(unnamed));
        QVERIFY(endOf(cards.refresh(ayse)).isDone);
        QCOMPARE(cards.cardsOf(ayse).front().account, ours.account);
        QVERIFY(endOf(cards.forget(cards.cardsOf(ayse).front())).isDone);
        QVERIFY(cards.cardsOf(ayse).empty());
    }

    void keepsNoneUnasked()
    {
        QVERIFY(!m_shop->pay(10'000).isEmpty());
        QVERIFY(m_shop->till().cards().all().empty());
    }

    void theChainTellsNothingOfTheCustomer()
    {
        QCOMPARE(charge(keeping(u"+905321234567"_s)), State::Paid);
        const auto history = m_shop->journal().reader().history(m_operation);
        for (const journal::Event &event : *history)
            QVERIFY(!event.payload.contains("5321234567"));
    }

    void keepsNoCardNumberThatWasTypedBesideTheCard()
    {
        const QString number = u"5528790000000008"_s;
        const till::CardErrandEnd end =
            endOf(m_shop->till().cards().keep(u"a@example.com"_s, u"Ali "_s + number, u"a@example.com"_s,
                                              std::get<card::KeyedCard>(test::Shop::card()), number));
        QVERIFY(end.isDone);
        const auto cards = m_shop->till().cards().all();
        QCOMPARE(cards.size(), std::size_t(1));
        QVERIFY(!cards.front().name.contains(number) && !cards.front().alias.contains(number));
        QVERIFY(till::customerKeyOf(number + u"@example.com"_s).isEmpty());
    }

    void asksForTheRight()
    {
        test::hire(m_shop->till().roster());
        test::signIn(m_shop->till().roster(), u"Deniz"_s, test::secretTextOf(access::Role::Admin));
        const auto errand = m_shop->till().cards().keep(u"a@example.com"_s, u"A"_s, u"a@example.com"_s,
                                                        std::get<card::KeyedCard>(test::Shop::card()), {});
        QCOMPARE(errand.error().problem, Problem::NoRight);
        QVERIFY(m_shop->till().cards().refusalToSee() && m_shop->till().cards().refusalToKeep());
        QCOMPARE(m_shop->sandbox().requestCount(u"/cardstorage/card"_s), 0);
        test::signIn(m_shop->till().roster(), u"Ayşe"_s, test::cashierPin);
        QCOMPARE(charge(keeping(u"a@example.com"_s)), State::Paid);
    }

    void theReturnFromTheBankMayPassAnAddressOfTheShop_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // null: refused
        QTest::newRow("none") << u"  "_s << u""_s;
        QTest::newRow("an address") << u"https://pay.example.com/vezne"_s
                                    << u"https://pay.example.com/vezne"_s;
        QTest::newRow("a slash at its end") << u"https://pay.example.com/"_s << u"https://pay.example.com"_s;
        QTest::newRow("without encryption") << u"http://pay.example.com"_s << QString();
        QTest::newRow("with a query") << u"https://pay.example.com/?a=1"_s << QString();
        QTest::newRow("with a user") << u"https://me@pay.example.com"_s << QString();
        QTest::newRow("a word") << u"pay"_s << QString();
    }

    void theReturnFromTheBankMayPassAnAddressOfTheShop()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        const auto base = till::callbackBaseFrom(typed);
        QCOMPARE(base.has_value(), !kept.isNull());
        if (!base)
            return;
        QCOMPARE(*base, kept);
        const QUrl page(u"http://127.0.0.1:40123/3ds/abc"_s);
        QCOMPARE(till::callbackUrl(*base, page),
                 kept.isEmpty() ? page.toString() : kept + u"/40123/3ds/abc"_s);
        till::StaffOffice office(m_shop->journal(), m_shop->till().roster());
        QVERIFY(office.setCallbackBase(typed));
        QCOMPARE(till::callbackBase(*m_shop->journal().reader().staff().settings()), kept);
    }

private:
    static till::CardErrandEnd endOf(const journal::Result<till::CardErrand *> &errand)
    {
        if (!errand)
            return {};
        QSignalSpy finished(*errand, &till::CardErrand::finished);
        return finished.wait() ? finished.first().first().value<till::CardErrandEnd>()
                               : till::CardErrandEnd{};
    }

    till::Sale keeping(const QString &customer)
    {
        till::Sale sale = m_shop->sale(10'000);
        sale.keepCardFor = customer;
        return sale;
    }

    State charge(const till::Sale &sale)
    {
        const auto attempt = m_shop->till().charge(sale, test::Shop::card());
        if (!attempt)
            return State::Intent;
        m_operation = (*attempt)->operation();
        QSignalSpy finished(*attempt, &till::Attempt::finished);
        return finished.wait() ? finished.first().first().value<till::AttemptEnd>().state : State::Sending;
    }

    std::unique_ptr<test::Shop> m_shop;
    QString m_operation;
};

VEZNE_TEST(TestCardStore)
#include "tst_cardstore.moc"

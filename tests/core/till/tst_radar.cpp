// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageAuthenticationCode>
#include <QTest>

#include "core/card/number.h"
#include "core/till/radar.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;

namespace {

SecretBytes secret(QByteArray bytes)
{
    return SecretBytes::taking(bytes);
}

card::Card keyedCard(const QByteArray &number)
{
    return card::KeyedCard{
        .holder = u"Ayşe Yılmaz"_s, .number = secret(number), .expiry = {12, 2030}, .cvc = secret("123")};
}

const QByteArray paraf = "5528790000000008";
const Money amount(10'000, Currency::TRY);

} // namespace

class TestRadar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyedCardIsKnownByItsMaskAndFourBitsOfAKeyedHash()
    {
        const QByteArray key(32, 'k');
        const QByteArray mac =
            QMessageAuthenticationCode::hash("vezne card 1:" + paraf, key, QCryptographicHash::Sha256)
                .toHex();
        QCOMPARE(till::likenessOf(secret(key), keyedCard(paraf)),
                 u"5528790008"_s + QString::fromLatin1(mac.first(1)));
    }

    /// Whoever has the journal and its key tries all the digits in between: too many numbers fit to tell
    /// which.
    void noCardNumberCanBeFoundByTrying()
    {
        const QByteArray key(32, 'k');
        const QString likeness = till::likenessOf(secret(key), keyedCard(paraf));
        int fitting = 0;
        for (int middle = 0; middle < 1'000'000; middle += 97) { // a sample: one of 97
            const QByteArray number = "552879" + QByteArray::number(middle).rightJustified(6, '0') + "0008";
            if (card::passesLuhn(QString::fromLatin1(number)) &&
                till::likenessOf(secret(key), keyedCard(number)) == likeness)
                ++fitting;
        }
        QVERIFY2(fitting > 20, qPrintable(QString::number(fitting)));
    }

    void aStoredCardIsKnownByAKeyedHashOfItsToken()
    {
        const QByteArray key(32, 'k');
        QCOMPARE(till::likenessOf(secret(key), card::TokenCard{}), QString());
        const QByteArray mac =
            QMessageAuthenticationCode::hash("vezne stored card 1:token-1", key, QCryptographicHash::Sha256)
                .toHex();
        QCOMPARE(till::likenessOf(secret(key), card::TokenCard{.token = u"token-1"_s}),
                 QString::fromLatin1(mac.first(32)));
    }

    void findsWhatMayHaveBeenCharged_data()
    {
        QTest::addColumn<State>("outcome");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("paid is found") << State::Paid << true;
        QTest::newRow("held for review at the provider is found") << State::PaidHeld << true;
        QTest::newRow("not known yet is found") << State::Unknown << true;
        QTest::newRow("appeared late is found") << State::LateCharge << true;
        QTest::newRow("declined is not found") << State::Declined << false;
        QTest::newRow("not sent is not found") << State::NotSent << false;
    }
    void findsWhatMayHaveBeenCharged()
    {
        QFETCH(const State, outcome);
        QFETCH(const bool, isFound);
        test::JournalBuilder book;
        const QString id = book.pay({.outcome = outcome, .cardLikeness = likenessIn(book)});
        const auto found = till::likeCharges(book.journal(), keyedCard(paraf), amount);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(isFound ? 1 : 0));
        if (isFound)
            QCOMPARE(found->front().id, id);
    }

    void looksAtTheSameCardAmountAndTimeOnly()
    {
        test::JournalBuilder book;
        (void)book.pay({.cardLikeness = likenessIn(book)});
        const auto count = [&book](const QByteArray &number, const Money &sum) {
            const auto found = till::likeCharges(book.journal(), keyedCard(number), sum);
            return found ? int(found->size()) : -1;
        };
        QCOMPARE(count(paraf, amount), 1);
        QCOMPARE(count("4543590000000006", amount), 0);
        QCOMPARE(count(paraf, Money(10'001, Currency::TRY)), 0);
        QCOMPARE(count(paraf, Money(10'000, Currency::EUR)), 0);
        book.clock().advance(till::repetitionWindow);
        QCOMPARE(count(paraf, amount), 1);
        book.clock().advance(1ms);
        QCOMPARE(count(paraf, amount), 0);
    }

    void whatWasGivenBackWholeIsNoRepetition()
    {
        test::JournalBuilder book;
        const QString payment = book.pay({.cardLikeness = likenessIn(book)});
        (void)book.cancel(payment);
        const auto found = till::likeCharges(book.journal(), keyedCard(paraf), amount);
        QVERIFY(found);
        QVERIFY(found->empty());
    }

private:
    static QString likenessIn(test::JournalBuilder &book)
    {
        return till::likenessOf(book.journal().key(), keyedCard(paraf));
    }
};

VEZNE_TEST(TestRadar)
#include "tst_radar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/card.h"

#include <QDateTime>
#include <QTest>
#include <string_view>
#include <type_traits>

#include "tests/support/suite.h"
#include "tests/support/testcards.h"

using namespace vezne;
using namespace vezne::card;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<KeyedCard> && !std::is_copy_constructible_v<TokenCard>);
static_assert(std::is_move_constructible_v<Card>);

using Faults = QList<CardFault>;

namespace {

SecretBytes locked(std::string_view text)
{
    return SecretBytes(std::span<const char>(text.data(), text.size()));
}

KeyedCard keyed(std::string_view number, std::string_view cvc = "123")
{
    return {u"Işık Çağrı"_s, locked(number), {12, 2030}, locked(cvc)};
}

Instant on(QDate day)
{
    return fromMilliseconds(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
}

Faults faultsOn(const KeyedCard &card, QDate day = {2026, 9, 17})
{
    const std::vector<CardFault> faults = faultsOf(card, on(day));
    return {faults.begin(), faults.end()};
}

} // namespace

class TestCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testCardsHaveNoFaults();
    void numbers_data();
    void numbers();
    void holders_data();
    void holders();
    void expiries();
    void securityCodes_data();
    void securityCodes();
    void faultsComeInFieldOrder();
    void masksKeyedCards_data();
    void masksKeyedCards();
    void storedCardsHaveNoDigits();
};

void TestCard::testCardsHaveNoFaults()
{
    for (const auto &[number, brand] : test::testCards) {
        const KeyedCard card =
            keyed({number.data(), std::size_t(number.size())}, brand == Brand::Amex ? "1234" : "123");
        QVERIFY2(faultsOn(card).isEmpty(), number.data());
    }
}

void TestCard::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<Faults>("faults");
    QTest::newRow("none") << QByteArray() << Faults{CardFault::NumberIncomplete};
    QTest::newRow("a digit missing") << QByteArray("552879000000000") << Faults{CardFault::NumberIncomplete};
    QTest::newRow("a digit wrong") << QByteArray("5528790000000009") << Faults{CardFault::NumberFailsLuhn};
    QTest::newRow("a digit too many")
        << QByteArray("55287900000000080") << Faults{CardFault::NumberFailsLuhn};
    QTest::newRow("spaces left in") << QByteArray("5528 7900 0000 0008")
                                    << Faults{CardFault::NumberFailsLuhn};
    QTest::newRow("bytes beyond ASCII")
        << QByteArray("552879000000000\xb8") << Faults{CardFault::NumberFailsLuhn};
    QTest::newRow("far too long") << QByteArray(1000, '0') << Faults{CardFault::NumberFailsLuhn};
    QTest::newRow("Visa, whole though longer ones exist") << QByteArray("4987490000000002") << Faults{};
    QTest::newRow("Maestro of 19 digits") << QByteArray("6304000000000000000") << Faults{};
}

void TestCard::numbers()
{
    QFETCH(QByteArray, number);
    const KeyedCard card = keyed({number.constData(), std::size_t(number.size())});
    QTEST(faultsOn(card), "faults");
}

void TestCard::holders_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<Faults>("faults");
    QTest::newRow("name and surname") << u"Işık Çağrı"_s << Faults{};
    QTest::newRow("three names") << u"AYŞE NUR ÖZ"_s << Faults{};
    QTest::newRow("an initial") << u"A. Yılmaz"_s << Faults{};
    QTest::newRow("a name of another script") << u"王 芳"_s << Faults{};
    QTest::newRow("spaces around") << u"  Ali   Veli "_s << Faults{};
    QTest::newRow("nothing") << QString() << Faults{CardFault::HolderMissing};
    QTest::newRow("spaces") << u" \t "_s << Faults{CardFault::HolderMissing};
    QTest::newRow("dots") << u". ."_s << Faults{CardFault::HolderMissing};
    QTest::newRow("a name alone") << u"Ali"_s << Faults{CardFault::HolderWithoutSurname};
    QTest::newRow("a name and a space") << u"Ali "_s << Faults{CardFault::HolderWithoutSurname};
    QTest::newRow("a name and a dot") << u"Ali ."_s << Faults{CardFault::HolderWithoutSurname};
    QTest::newRow("a number typed into the wrong field")
        << u"5528 7900 0000 0008"_s << Faults{CardFault::HolderMissing};
}

void TestCard::holders()
{
    QFETCH(QString, holder);
    KeyedCard card = keyed("5528790000000008");
    card.holder = holder;
    QTEST(faultsOn(card), "faults");
}

void TestCard::expiries()
{
    KeyedCard card = keyed("5528790000000008");
    card.expiry = {9, 2026};
    QCOMPARE(faultsOn(card, {2026, 9, 30}), Faults{});
    QCOMPARE(faultsOn(card, {2026, 10, 1}), Faults{CardFault::Expired});
    for (const Expiry &none :
         {Expiry{}, Expiry{13, 2030}, Expiry{0, 2030}, Expiry{-1, 2030}, Expiry{12, 30}}) {
        card.expiry = none;
        QCOMPARE(faultsOn(card), Faults{CardFault::ExpiryInvalid});
    }
}

void TestCard::securityCodes_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("cvc");
    QTest::addColumn<bool>("isRight");
    const QByteArray mastercard("5528790000000008");
    const QByteArray amex("374427000000003");
    const QByteArray unknown("5890040000000016");
    QTest::newRow("Mastercard, three") << mastercard << QByteArray("123") << true;
    QTest::newRow("Mastercard, zeros") << mastercard << QByteArray("000") << true;
    QTest::newRow("Mastercard, four") << mastercard << QByteArray("1234") << false;
    QTest::newRow("Mastercard, two") << mastercard << QByteArray("12") << false;
    QTest::newRow("Mastercard, none") << mastercard << QByteArray() << false;
    QTest::newRow("Mastercard, a letter") << mastercard << QByteArray("12a") << false;
    QTest::newRow("Amex, four") << amex << QByteArray("1234") << true;
    QTest::newRow("Amex, three") << amex << QByteArray("123") << false;
    QTest::newRow("unknown brand, three") << unknown << QByteArray("123") << true;
}

void TestCard::securityCodes()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, cvc);
    QFETCH(bool, isRight);
    const KeyedCard card =
        keyed({number.constData(), std::size_t(number.size())}, {cvc.constData(), std::size_t(cvc.size())});
    QCOMPARE(faultsOn(card), isRight ? Faults{} : Faults{CardFault::CvcLength});
}

void TestCard::faultsComeInFieldOrder()
{
    QCOMPARE(faultsOn(KeyedCard{}), (Faults{CardFault::NumberIncomplete, CardFault::HolderMissing,
                                            CardFault::ExpiryInvalid, CardFault::CvcLength}));
}

void TestCard::masksKeyedCards_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("bin");
    QTest::addColumn<QString>("lastFour");
    QTest::newRow("16 digits") << QByteArray("5528791234560008") << u"552879"_s << u"0008"_s;
    QTest::newRow("15 digits") << QByteArray("374427000000003") << u"374427"_s << u"0003"_s;
    QTest::newRow("12 digits, the shortest") << QByteArray("500000000009") << u"500000"_s << u"0009"_s;
    QTest::newRow("a number on its way gives nothing away")
        << QByteArray("55287912345") << QString() << QString();
    QTest::newRow("none") << QByteArray() << QString() << QString();
}

void TestCard::masksKeyedCards()
{
    QFETCH(QByteArray, number);
    const MaskedNumber mask = maskedNumber(keyed({number.constData(), std::size_t(number.size())}));
    QTEST(mask.bin, "bin");
    QTEST(mask.lastFour, "lastFour");
}

void TestCard::storedCardsHaveNoDigits()
{
    const MaskedNumber mask = maskedNumber(TokenCard{u"user-key"_s, u"token"_s, locked("123")});
    QVERIFY(mask.bin.isEmpty());
    QVERIFY(mask.lastFour.isEmpty());
}

VEZNE_TEST(TestCard)
#include "tst_card.moc"

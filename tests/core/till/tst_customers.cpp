// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/customers.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/journal/books/auditbook.h"
#include "core/journal/books/cardbook.h"
#include "core/journal/books/linkbook.h"
#include "core/journal/check/verify.h"
#include "core/till/personname.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::State;

namespace {
const QString ayse = u"+905321234567"_s;
const QString ali = u"+905329999999"_s;
} // namespace

class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::JournalBuilder>();
        m_roster = std::make_unique<till::Roster>(m_book->journal(), access::HashCost::cheapest());
        m_customers = std::make_unique<till::Customers>(m_book->journal(), *m_roster);
        m_book->pay({.order = u"A-1"_s, .name = u"Ayşe"_s, .surname = u"Işık"_s, .phone = ayse});
        m_book->pay({.order = u"A-2"_s,
                     .outcome = State::Declined,
                     .name = u"A."_s,
                     .surname = u"Isik"_s,
                     .phone = ayse});
        m_book->pay({.order = u"B-1"_s, .name = u"Ali"_s, .surname = u"Demir"_s, .phone = ali});
        m_book->pay({.order = u"C-1"_s, .phone = u"+905000000000"_s}); // what nobody's number stands for
    }
    void cleanup()
    {
        m_customers.reset();
        m_roster.reset();
        m_book.reset();
    }

    void aNumberIsFoundWhileItIsTyped_data();
    void aNumberIsFoundWhileItIsTyped();
    void aNameTypedForOneSaleRenamesNobody();
    void whoGaveNoNameIsNamedByTheFirstThatIsGiven();
    void theSearchBoxFindsPersons();
    void digitsInGroupsArePartsOfOnePhoneNumber_data();
    void digitsInGroupsArePartsOfOnePhoneNumber();
    void aRenamedCustomerGoesByTheNewName();
    void whatIsNoNameIsRefused_data();
    void whatIsNoNameIsRefused();
    void theTrailTellsOfARenamingWithoutTheName();
    void whatStandsInForAContactIsNobodys();
    void aNoteIsKeptWithoutCardNumbers();
    void everythingOfAPersonCanBeTakenOut();
    void anErasedPersonIsNowhereAndTheBooksHold();
    void whoHasStoredCardsIsNotErasedYet();
    void aCardUnderThePersonsEmailIsTheirsToo();
    void whoseResultIsAwaitedIsNotErasedYet();
    void whosePaymentIsOnWatchIsNotErasedYet();
    void tenYearsLaterNothingIsLeft();
    void withoutTheRightNobodyIsSeen();

private:
    [[nodiscard]] QStringList phones(const std::vector<journal::Customer> &customers) const
    {
        QStringList found;
        for (const journal::Customer &customer : customers)
            found << customer.phone;
        return found;
    }
    /// Everything in the file, to look for what should be gone.
    [[nodiscard]] QString buyersText() const
    {
        QString all;
        for (const auto *column : {"content FROM buyer", "buyer_name || search FROM operation"}) {
            auto query = m_book->journal().database().run(u"SELECT %1"_s.arg(QLatin1StringView(column)));
            while (query && query->next())
                all += query->value(0).toString();
        }
        return all;
    }
    void verifyHolds() const
    {
        const auto checked =
            journal::verify(m_book->journal().database(), test::JournalBuilder::key(), std::nullopt);
        QVERIFY(checked);
        QVERIFY2(checked->faults.isEmpty(), qPrintable(checked->faults.join(u' ')));
    }

    std::unique_ptr<test::JournalBuilder> m_book;
    std::unique_ptr<till::Roster> m_roster;
    std::unique_ptr<till::Customers> m_customers;
};

void TestCustomers::aNumberIsFoundWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("three digits are too few") << u"532"_s << QStringList{};
    QTest::newRow("as it is said") << u"0532 1"_s << QStringList{ayse};
    QTest::newRow("without the zero") << u"5321"_s << QStringList{ayse};
    QTest::newRow("with the country") << u"+90 532"_s << QStringList{ali, ayse};
    QTest::newRow("the country without a plus") << u"90532"_s << QStringList{ali, ayse};
    QTest::newRow("who bought last comes first") << u"0532"_s << QStringList{ali, ayse};
    QTest::newRow("nobody's number is nobody") << u"0500"_s << QStringList{};
}

void TestCustomers::aNumberIsFoundWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QCOMPARE(phones(m_customers->suggestions(typed)), found);
}

void TestCustomers::aNameTypedForOneSaleRenamesNobody()
{
    m_book->pay({.order = u"A-3"_s, .name = u"Mehmet"_s, .surname = u"Yılmaz"_s, .phone = ayse});
    QCOMPARE(m_customers->at(ayse)->name(), u"Ayşe Işık"_s);
    QCOMPARE(m_customers->suggestions(u"05321"_s).front().name(), u"Ayşe Işık"_s);
    QCOMPARE(m_customers->find(u"A-3"_s).front().name(), u"Ayşe Işık"_s);
    QCOMPARE(m_customers->payments(ayse).front().buyerName, u"Mehmet Yılmaz"_s); // as it was sold
    QCOMPARE(m_customers->payments(ayse).size(), 3U);
    QCOMPARE(m_customers->payments(ayse).front().orderId, u"A-3"_s);
}

void TestCustomers::whoGaveNoNameIsNamedByTheFirstThatIsGiven()
{
    const QString phone = u"+905351112233"_s;
    m_customers->setUsualBuyer({.name = u"Mağaza"_s, .surname = u"Müşterisi"_s});
    for (const auto &[order, name, surname] :
         {std::tuple(u"D-1"_s, u"Telefon"_s, u"Müşterisi"_s),
          std::tuple(u"D-2"_s, u"Mağaza"_s, u"Müşterisi"_s), std::tuple(u"D-3"_s, u"Elif"_s, u"Kaya"_s),
          std::tuple(u"D-4"_s, u"Mağaza"_s, u"Müşterisi"_s)})
        m_book->pay({.order = order, .name = name, .surname = surname, .phone = phone});
    QCOMPARE(m_customers->at(phone)->name(), u"Elif Kaya"_s);
}

void TestCustomers::theSearchBoxFindsPersons()
{
    QCOMPARE(phones(m_customers->find(u""_s)), (QStringList{ali, ayse}));
    QCOMPARE(phones(m_customers->find(u"isik"_s)), QStringList{ayse});
    QCOMPARE(phones(m_customers->find(u"B-1"_s)), QStringList{ali});
    QCOMPARE(phones(m_customers->find(u"nobody"_s)), QStringList{});
}

void TestCustomers::digitsInGroupsArePartsOfOnePhoneNumber_data()
{
    const QString isil = u"+905421239876"_s;
    const QString oguz = u"+905361230542"_s; // has both groups too, not one after the other
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("two groups") << u"542 123"_s << QStringList{isil};
    QTest::newRow("with the zero") << u"0542 123"_s << QStringList{isil};
    QTest::newRow("the zero by itself, the code in brackets") << u"0 (542) 123"_s << QStringList{isil};
    QTest::newRow("with the country") << u"+90 542 123"_s << QStringList{isil};
    QTest::newRow("the country as older telephones dial it") << u"0090 542 123"_s << QStringList{isil};
    QTest::newRow("from the middle") << u"239 87"_s << QStringList{isil};
    QTest::newRow("a name and two groups") << u"isil 542 123"_s << QStringList{isil};
    QTest::newRow("another's name and two groups") << u"oguz 542 123"_s << QStringList{};
    QTest::newRow("the groups the other way round") << u"123 542"_s << QStringList{};
    QTest::newRow("one group") << u"542"_s << QStringList{oguz, isil};
    QTest::newRow("a whole number") << u"0542 123 98 76"_s << QStringList{isil};
    QTest::newRow("two names") << u"guneş oğuz"_s << QStringList{oguz};
    QTest::newRow("an amount is no part of a number") << u"100 00"_s << QStringList{};
}

void TestCustomers::digitsInGroupsArePartsOfOnePhoneNumber()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    m_book->pay({.order = u"D-1"_s, .name = u"Işıl"_s, .surname = u"Şahin"_s, .phone = u"+905421239876"_s});
    m_book->pay({.order = u"E-1"_s, .name = u"Oğuz"_s, .surname = u"Güneş"_s, .phone = u"+905361230542"_s});
    QCOMPARE(phones(m_customers->find(typed)), found);
}

void TestCustomers::aRenamedCustomerGoesByTheNewName()
{
    QSignalSpy changed(m_customers.get(), &till::Customers::changed);
    QVERIFY(m_customers->rename(ayse, u" Fatma  Nur "_s, u"Kaya"_s));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_customers->at(ayse)->name(), u"Fatma Nur Kaya"_s);
    QCOMPARE(m_customers->suggestions(u"05321"_s).front().name(), u"Fatma Nur Kaya"_s);
    QCOMPARE(m_customers->find(u"fatma kaya"_s).front().name(), u"Fatma Nur Kaya"_s);
    QCOMPARE(phones(m_customers->find(u"nur 532 123"_s)), QStringList{ayse});
    QCOMPARE(phones(m_customers->find(u"isik"_s)), QStringList{ayse}); // their payments have it
    QCOMPARE(m_customers->payments(ayse).back().buyerName, u"Ayşe Işık"_s);
    QCOMPARE(m_customers->at(ali)->name(), u"Ali Demir"_s);
    QCOMPARE(m_customers->everythingOf(ayse)->value("knownAs"_L1).toString(), u"Fatma Nur Kaya"_s);

    m_book->pay({.order = u"A-3"_s, .name = u"Mehmet"_s, .surname = u"Yılmaz"_s, .phone = ayse});
    QVERIFY(m_customers->rename(ayse, u"Fatma"_s, {}));
    QCOMPARE(m_customers->at(ayse)->name(), u"Fatma"_s);
    verifyHolds();
    QVERIFY(m_customers->erase(ayse));
    QVERIFY(journal::CustomerBook(m_book->journal().database()).givenNames()->isEmpty());
    QVERIFY(m_customers->find(u"fatma"_s).empty());
}

void TestCustomers::whatIsNoNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("surname");
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("a surname alone") << u""_s << u"Kaya"_s;
    QTest::newRow("a card number") << u"5528 7900 0000 0008"_s << u""_s;
    QTest::newRow("a card number with a digit misheard") << u"5528790000000009"_s << u""_s;
    QTest::newRow("a card number as surname") << u"Fatma"_s << u"5528-7900-0000-0008"_s;
    QTest::newRow("a card number in both") << u"5528 7900"_s << u"0000 0008"_s;
    QTest::newRow("more than a name") << QString(till::longestNamePart + 1, u'a') << u""_s;
}

void TestCustomers::whatIsNoNameIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, surname);
    QCOMPARE(m_customers->rename(ayse, name, surname).error().problem, journal::Problem::BadName);
    QCOMPARE(m_customers->at(ayse)->name(), u"Ayşe Işık"_s);
    QCOMPARE(m_customers->rename(u"+905551112233"_s, u"Fatma"_s, {}).error().problem,
             journal::Problem::NoSuchPerson);
}

void TestCustomers::theTrailTellsOfARenamingWithoutTheName()
{
    QVERIFY(m_customers->rename(ayse, u"Fatma"_s, u"Kaya"_s));
    const auto newest = journal::AuditBook(m_book->journal().database()).page({}, std::nullopt, 1);
    QVERIFY(newest && newest->size() == 1);
    const journal::AuditEntry &entry = newest->front();
    QCOMPARE(entry.kind, journal::DeedKind::CustomerRenamed);
    QCOMPARE(entry.subject, u"…4567"_s);
    const QString all = entry.subject + entry.why + QString::fromUtf8(entry.details);
    QVERIFY(!all.contains(u"Fatma"_s) && !all.contains(u"Işık"_s) && !all.contains(ayse));
}

void TestCustomers::whatStandsInForAContactIsNobodys()
{
    m_customers->setUsualBuyer({.email = u"dukkan@example.com"_s, .gsmNumber = u"0212 555 00 00"_s});
    m_book->pay({.order = u"A-3"_s, .phone = ayse, .email = u"dukkan@example.com"_s});
    QCOMPARE(m_customers->givenBy(*m_customers->at(ayse)).email, QString());
    m_book->pay({.order = u"A-4"_s, .phone = ayse, .email = u"ayse@example.com"_s});
    QCOMPARE(m_customers->givenBy(*m_customers->at(ayse)).email, u"ayse@example.com"_s);
    m_book->pay({.order = u"F-1"_s, .name = u"Ece"_s, .phone = u"+902125550000"_s}); // who left no number
    QCOMPARE(phones(m_customers->find(u""_s)), (QStringList{ayse, ali}));
    QCOMPARE(phones(m_customers->suggestions(u"0212"_s)), QStringList{});
}

void TestCustomers::aNoteIsKeptWithoutCardNumbers()
{
    QVERIFY(m_customers->setNote(ayse, u"Kapıda ara 5528790000000008"_s));
    QCOMPARE(m_customers->note(ayse), u"Kapıda ara [card number]"_s);
    QVERIFY(m_customers->setNote(ayse, u""_s));
    QCOMPARE(m_customers->note(ayse), QString());
}

void TestCustomers::everythingOfAPersonCanBeTakenOut()
{
    QVERIFY(m_customers->setNote(ayse, u"Kapıda ara"_s));
    const auto everything = m_customers->everythingOf(ayse);
    QVERIFY(everything);
    QCOMPARE(everything->value("payments"_L1).toArray().size(), 2);
    QCOMPARE(everything->value("note"_L1).toString(), u"Kapıda ara"_s);
    const QString text = QString::fromUtf8(QJsonDocument(*everything).toJson());
    QVERIFY(text.contains(ayse) && !text.contains(ali));
    QCOMPARE(m_customers->everythingOf(u"+905551112233"_s).error().problem, journal::Problem::NoSuchPerson);
}

void TestCustomers::anErasedPersonIsNowhereAndTheBooksHold()
{
    QVERIFY(m_customers->setNote(ayse, u"Kapıda ara"_s));
    QVERIFY(journal::LinkBook(m_book->journal().database())
                .keep({.id = u"l1"_s,
                       .state = journal::LinkState::Off,
                       .amount = Money(100, Currency::TRY),
                       .customer = u"Ayşe Işık"_s,
                       .phone = ayse}));
    const auto erased = m_customers->erase(ayse);
    QVERIFY(erased);
    QCOMPARE(erased->shortened, 1); // money was taken: the books must say from whom
    QCOMPARE(erased->erased, 1);    // the declined try needs nobody
    const QString left = buyersText();
    QVERIFY(!left.contains(ayse) && !left.contains(u"A. Isik"_s));
    QVERIFY(left.contains(u"Ayşe Işık"_s));
    QVERIFY(!m_customers->at(ayse) && m_customers->note(ayse).isEmpty());
    QVERIFY(m_customers->suggestions(u"05321"_s).empty());
    QCOMPARE(phones(m_customers->find(u""_s)), QStringList{ali});
    QVERIFY(journal::LinkBook(m_book->journal().database()).all()->front().phone.isEmpty());
    verifyHolds();
    QCOMPARE(m_book->journal().reader().find(u"A-1"_s)->paidPrice, Money(10'000, Currency::TRY));
}

void TestCustomers::whoHasStoredCardsIsNotErasedYet()
{
    const journal::CardBook cards(m_book->journal().database());
    QVERIFY(cards.keep({.customer = ayse, .userKey = u"u"_s, .token = u"t"_s}));
    QCOMPARE(m_customers->erase(ayse).error().problem, journal::Problem::CardsKept);
    QVERIFY(m_customers->at(ayse));
    QVERIFY(cards.forget(u"t"_s));
    QVERIFY(m_customers->erase(ayse));
}

void TestCustomers::aCardUnderThePersonsEmailIsTheirsToo()
{
    m_book->pay({.order = u"A-3"_s, .phone = ayse, .email = u"ayse@example.com"_s});
    const journal::CardBook cards(m_book->journal().database());
    QVERIFY(cards.keep({.customer = u"ayse@example.com"_s, .token = u"t"_s, .bank = u"Ziraat"_s}));
    QVERIFY(cards.keep({.customer = u"ali@example.com"_s, .token = u"a"_s, .bank = u"Garanti"_s}));
    QCOMPARE(m_customers->everythingOf(ayse)->value("storedCards"_L1).toArray().size(), 1);
    QCOMPARE(m_customers->erase(ayse).error().problem, journal::Problem::CardsKept);
    QVERIFY(cards.forget(u"t"_s));
    QVERIFY(m_customers->erase(ayse));
    QVERIFY(cards.cardsOfPerson(ali)->empty()); // whose records name no e-mail
}

void TestCustomers::whoseResultIsAwaitedIsNotErasedYet()
{
    const QString payment =
        m_book->pay({.order = u"A-7"_s, .outcome = journal::State::Unknown, .phone = ayse});
    QCOMPARE(m_customers->erase(ayse).error().problem, journal::Problem::NotSettled);
    QVERIFY(m_customers->at(ayse));
    QVERIFY(m_book->journal().move(payment, journal::State::Unknown, journal::State::Declined, {}));
    QVERIFY(m_customers->erase(ayse));
}

/// It may turn out to have been charged after all, and the books then need the name.
void TestCustomers::whosePaymentIsOnWatchIsNotErasedYet()
{
    const QString payment =
        m_book->pay({.order = u"A-7"_s, .outcome = journal::State::Unknown, .phone = ayse});
    QVERIFY(m_book->journal().move(payment, journal::State::Unknown, journal::State::NotCharged, {}));
    m_book->clock().advance(std::chrono::hours(23));
    QCOMPARE(m_customers->erase(ayse).error().problem, journal::Problem::NotSettled);
    m_book->clock().advance(std::chrono::hours(2));
    QVERIFY(m_customers->erase(ayse));
}

void TestCustomers::tenYearsLaterNothingIsLeft()
{
    QVERIFY(m_customers->rename(ayse, u"Fatma"_s, u"Kaya"_s) && m_customers->setNote(ayse, u"Kapıda ara"_s));
    QVERIFY(m_customers->rename(ali, u"Veli"_s, u"Demir"_s) && m_customers->setNote(ali, u"Ofiste"_s));
    QCOMPARE(m_customers->retire().value_or(-1), 0);
    m_book->clock().advance(std::chrono::years(9));
    m_book->pay({.order = u"B-2"_s, .name = u"Ali"_s, .surname = u"Demir"_s, .phone = ali});
    QCOMPARE(m_customers->retire().value_or(-1), 0);
    m_book->clock().advance(std::chrono::years(2));
    QVERIFY(m_customers->retire().value_or(0) > 0);
    const QString left = buyersText();
    QVERIFY(!left.contains(u"Işık"_s) && !left.contains(ayse));
    QVERIFY(left.contains(ali)); // two years ago
    const journal::CustomerBook book(m_book->journal().database());
    QCOMPARE(book.givenNames()->keys(), QStringList{ali});
    QCOMPARE(book.note(ayse).value(), QString());
    QCOMPARE(book.note(ali).value(), u"Ofiste"_s);
    verifyHolds();
    QCOMPARE(m_customers->retire().value_or(-1), 0); // once
}

void TestCustomers::withoutTheRightNobodyIsSeen()
{
    test::hire(*m_roster);
    QVERIFY(!m_customers->find(u""_s).empty());
    m_roster->signOut();
    test::signIn(*m_roster, u"Deniz"_s, test::financePassword); // looks after the till, not its customers
    QVERIFY(m_customers->find(u""_s).empty() && m_customers->suggestions(u"0532"_s).empty());
    QCOMPARE(m_customers->erase(ayse).error().problem, journal::Problem::NoRight);
    QCOMPARE(m_customers->rename(ayse, u"Fatma"_s, {}).error().problem, journal::Problem::NoRight);
}

VEZNE_TEST(TestCustomers)
#include "tst_customers.moc"

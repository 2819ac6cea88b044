// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/till/ordernumbers.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::State;

class TestOrderNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextIsOneThatNobodyHas_data()
    {
        QTest::addColumn<QStringList>("used");
        QTest::addColumn<QString>("next");
        QTest::newRow("the first of the year") << QStringList{u"S-2025-000400"_s} << u"S-2026-000001"_s;
        QTest::newRow("after the last")
            << QStringList{u"S-2026-000011"_s, u"S-2026-000012"_s} << u"S-2026-000013"_s;
        QTest::newRow("after one that was taken a second time")
            << QStringList{u"S-2026-000012"_s, u"S-2026-000012-2"_s} << u"S-2026-000013"_s;
        QTest::newRow("a suffix alone is no number")
            << QStringList{u"S-2026-000012-2"_s} << u"S-2026-000001"_s;
        QTest::newRow("what people write does not count")
            << QStringList{u"S-2026-000003"_s, u"S-2026-00009A"_s, u"S-2026-5321234567"_s,
                           u"S-2026-9"_s,      u"S-2026-+00009"_s, u"S-2026-ABCDEF"_s}
            << u"S-2026-000004"_s;
        QTest::newRow("links count apart") << QStringList{u"L-2026-000007"_s} << u"S-2026-000001"_s;
        QTest::newRow("after six digits come seven")
            << QStringList{u"S-2026-999999"_s} << u"S-2026-1000000"_s;
        QStringList seven{u"S-2026-999999"_s};
        for (int number = 1'000'000; number < 1'000'011; ++number)
            seven.append(u"S-2026-%1"_s.arg(number));
        QTest::newRow("and they are counted on") << seven << u"S-2026-1000011"_s;
    }
    void theNextIsOneThatNobodyHas()
    {
        QFETCH(const QStringList, used);
        test::JournalBuilder book;
        for (const QString &order : used)
            book.pay({.order = order, .outcome = State::Declined}); // refused or paid: it is used
        const till::OrderNumbers numbers(book.journal());
        QTEST(numbers.forSale(), "next");
        QVERIFY(!numbers.isUsed(numbers.forSale()));
        for (const QString &order : used)
            QVERIFY(numbers.isUsed(order));
    }

    /// A form shows its number for as long as somebody types; what a link sold meanwhile gets another.
    void aLinksPaymentNeverGetsTheNumberOfASaleThatIsKeyedIn()
    {
        test::JournalBuilder book;
        const till::OrderNumbers numbers(book.journal());
        const QString shown = numbers.forSale();
        QCOMPARE(numbers.forLinkPayment(), u"L-2026-000001"_s);
        book.pay({.order = numbers.forLinkPayment()});
        QVERIFY(!numbers.isUsed(shown));
        QCOMPARE(numbers.forLinkPayment(), u"L-2026-000002"_s);
    }
};

VEZNE_TEST(TestOrderNumbers)
#include "tst_ordernumbers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of refunds says, and the dry run over a journal.
#include <QTest>

#include "core/till/batch/batchcsv.h"
#include "core/till/notes.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using till::PlanFault;

Q_DECLARE_METATYPE(vezne::till::PlanFault)

class TestBatchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<Language>("language");
        QTest::newRow("Turkish Excel, with titles")
            << QByteArray("\xEF\xBB\xBF"
                          "Sipariş;Tutar;Not\r\nS-1;1.250,50;x\r\nS-2;;\r\n")
            << QStringList{u"S-1 1.250,50"_s, u"S-2 "_s} << Language::Turkish;
        QTest::newRow("commas are English")
            << QByteArray("S-1,\"1,250.50\"\n") << QStringList{u"S-1 1,250.50"_s} << Language::English;
        QTest::newRow("one column, no titles")
            << QByteArray("25180001\n25180002") << QStringList{u"25180001 "_s, u"25180002 "_s}
            << Language::English;
        QTest::newRow("an order that an export defused")
            << QByteArray("\"'=S-1\";5\n") << QStringList{u"=S-1 5"_s} << Language::Turkish;
        QTest::newRow("empty lines are no rows")
            << QByteArray("\nS-1;5\n\n;7\n") << QStringList{u"S-1 5"_s} << Language::English;
        QTest::newRow("a note beside the amount")
            << QByteArray("Order,Amount,Note\nS-1,12.50,2 books\nS-2,5,\n")
            << QStringList{u"S-1 12.50"_s, u"S-2 5"_s} << Language::English;
        QTest::newRow("a trailing comma")
            << QByteArray("Order,Amount\nS-1,12.50,\n") << QStringList{u"S-1 12.50"_s} << Language::English;
        QTest::newRow("only titles") << QByteArray("Order;Amount\n") << QStringList{} << Language::Turkish;
        QTest::newRow("no text") << QByteArray("\xFF\xFE\x00S", 4) << QStringList{} << Language::Turkish;
    }
    void filesAreReadAsPeopleWriteThem()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QStringList, wishes);
        const auto file = till::readWishes(content);
        QCOMPARE(file.has_value(), !wishes.isEmpty());
        if (!file)
            return;
        QStringList read;
        for (const till::RefundWish &wish : file->wishes)
            read.append(wish.reference + u' ' + wish.amount);
        QCOMPARE(read, wishes);
    }

    /// An amount that its comma cut in two would be given back without its kuruş.
    void anAmountThatIsSplitIsNotGoneBy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("more cells than titles") << QByteArray("Siparis,Tutar\nS-1,10\nS-2,12,50\n") << 3;
        QTest::newRow("where a note was left out") << QByteArray("Siparis,Tutar,Not\nS-1,12,50\n") << 2;
        QTest::newRow("without titles") << QByteArray("S-1,1.250,5\n") << 1;
        QTest::newRow("thousands, without titles") << QByteArray("C-1,1,500.00\n") << 1;
        QTest::newRow("thousands, beside titles") << QByteArray("Order,Amount,Note\nC-1,1,500.00\n") << 2;
        QTest::newRow("a unit, without titles") << QByteArray("C-2,12,50 TL\n") << 1;
        QTest::newRow("a unit, beside titles") << QByteArray("Order,Amount,Note\nC-2,12,50 TL\n") << 2;
        QTest::newRow("semicolons in an amount") << QByteArray("Siparis;Tutar\nS-1;12;50\n") << 2;
    }
    void anAmountThatIsSplitIsNotGoneBy()
    {
        QFETCH(const QByteArray, content);
        const auto file = till::readWishes(content);
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().kind, till::WishFault::Kind::SplitAmount);
        QTEST(file.error().line, "line");
    }

    void theDryRunNamesWhatEachRowComesTo()
    {
        JournalBuilder book;
        const QString today = book.pay({.order = u"S-1"_s, .minorUnits = 10'000});
        book.pay({.order = u"S-2"_s, .outcome = journal::State::Declined});
        book.clock().advance(24h);
        book.pay({.order = u"S-3"_s, .minorUnits = 5'000});
        const auto plan = till::planBatch(book.journal().reader(),
                                          {{u"S-1"_s, {}, 1},
                                           {u"S-3"_s, {}, 2},
                                           {today, u"10,00"_s, 3},
                                           {u"S-2"_s, {}, 4},
                                           {u"S-9"_s, {}, 5}},
                                          Language::Turkish, book.clock().now());
        const auto fault = [&plan](std::size_t row) { return plan->rows[row].fault; };
        QVERIFY(fault(0) == PlanFault::None && plan->rows[0].kind == journal::Kind::Refund); // yesterday's
        QVERIFY(fault(1) == PlanFault::None && plan->rows[1].kind == journal::Kind::Cancel); // today's, whole
        QVERIFY(fault(2) == PlanFault::Twice);
        QVERIFY(fault(3) == PlanFault::Rule && plan->rows[3].problem == journal::Problem::NotPaid);
        QVERIFY(fault(4) == PlanFault::NotFound);
        QCOMPARE(plan->good(), 2);
        QCOMPARE(plan->totals().at(Currency::TRY), Money(15'000, Currency::TRY));
    }

    /// Eight digits may be one payment's number and another's order; the wrong customer would get the money.
    void aNumberOfTwoPaymentsNamesNeither()
    {
        JournalBuilder book;
        const QString first = book.pay({.order = u"S-1"_s, .minorUnits = 10'000});
        const QString number = book.journal().reader().operation(first)->paymentId;
        book.pay({.order = number, .minorUnits = 5'000});
        const auto plan = till::planBatch(book.journal().reader(), {{number, {}, 1}, {u"S-1"_s, {}, 2}},
                                          Language::Turkish, book.clock().now());
        QVERIFY(plan->rows[0].fault == PlanFault::Ambiguous);
        QVERIFY(plan->rows[1].isGood());
    }

    void amountsBeyondWhatIsLeftAreRefused_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<PlanFault>("fault");
        QTest::newRow("a part") << u"99,99"_s << PlanFault::None;
        QTest::newRow("all of it") << u"100"_s << PlanFault::None;
        QTest::newRow("a kuruş too much") << u"100,01"_s << PlanFault::Rule;
        QTest::newRow("no number") << u"yüz"_s << PlanFault::BadAmount;
        QTest::newRow("less than nothing") << u"-5"_s << PlanFault::BadAmount;
        QTest::newRow("three decimals") << u"1,005"_s << PlanFault::BadAmount;
    }
    void amountsBeyondWhatIsLeftAreRefused()
    {
        QFETCH(const QString, amount);
        JournalBuilder book;
        book.pay({.order = u"S-1"_s, .minorUnits = 10'000});
        const auto plan = till::planBatch(book.journal().reader(), {{u"S-1"_s, amount, 1}}, Language::Turkish,
                                          book.clock().now());
        QTEST(plan->rows.front().fault, "fault");
    }

    void anAmountThatWentBackBeforeIsNoticed_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<journal::State>("end");
        QTest::addColumn<int>("repeats");
        QTest::newRow("the same amount") << u"25,50"_s << journal::State::Done << 1;
        QTest::newRow("the same amount, still on its way") << u"25,50"_s << journal::State::Unknown << 1;
        QTest::newRow("the same amount, which did not go back") << u"25,50"_s << journal::State::Refused << 0;
        QTest::newRow("the same amount, taken for not done, which iyzico may have made late")
            << u"25,50"_s << journal::State::NotDone << 1;
        QTest::newRow("another amount") << u"25,51"_s << journal::State::Done << 0;
        QTest::newRow("the rest, unasked") << QString() << journal::State::Done << 0;
    }
    void anAmountThatWentBackBeforeIsNoticed()
    {
        QFETCH(const QString, amount);
        QFETCH(const journal::State, end);
        QFETCH(const int, repeats);
        JournalBuilder book;
        const QString payment = book.pay({.order = u"S-1"_s, .minorUnits = 10'000});
        book.refund(payment, 2'550, end);
        const auto plan = till::planBatch(book.journal().reader(), {{u"S-1"_s, amount, 1}}, Language::Turkish,
                                          book.clock().now());
        const bool isOpen = end == journal::State::Unknown; // nothing else may begin, so the row is no good
        QCOMPARE(plan->repeats(), isOpen ? 0 : repeats);
        QCOMPARE(plan->rows.front().before.has_value(), repeats > 0);
    }

    void aBatchIsKeptWholeAndFoundWhileItIsOpen()
    {
        JournalBuilder book;
        const QString payment = book.pay({});
        journal::Batch batch{.id = u"b-1"_s,
                             .source = u"list.csv"_s,
                             .reason = u"other"_s,
                             .note = u"stok yok"_s,
                             .rows = {{u"o-1"_s, payment, journal::Kind::Refund, Money(500, Currency::USD),
                                       Money(10'000, Currency::USD)},
                                      {u"o-2"_s, payment, journal::Kind::Cancel, Money(1, Currency::TRY),
                                       Money(2, Currency::TRY)}}};
        QVERIFY(!book.journal().reader().batches().open()->has_value());
        QVERIFY(book.journal().record(journal::deedOf(batch)));
        const auto open = *book.journal().reader().batches().open();
        QVERIFY(open);
        QCOMPARE(open->note, batch.note);
        QCOMPARE(open->source, batch.source);
        QCOMPARE(open->rows.size(), std::size_t(2));
        QCOMPARE(open->rows[0].operation, u"o-1"_s);
        QCOMPARE(open->rows[0].amount, batch.rows[0].amount);
        QCOMPARE(open->rows[0].left, batch.rows[0].left);
        QVERIFY(open->rows[1].kind == journal::Kind::Cancel);
        QVERIFY(book.journal().record(journal::closingOf(batch.id, {})));
        QVERIFY(!book.journal().reader().batches().open()->has_value());
        QVERIFY(book.journal().reader().batches().latest(5)->front().isClosed);
    }

    void notesStayWithTheirPaymentAndKeepNoCardNumber()
    {
        JournalBuilder book;
        till::Roster roster(book.journal(), access::HashCost::cheapest());
        const QString payment = book.pay({.order = u"S-1"_s});
        const QString other = book.pay({});
        const auto note = [&](const QString &text, journal::NoteKind kind = journal::NoteKind::Remark) {
            return till::addNote(roster, *book.journal().reader().operation(payment), kind, text);
        };
        QVERIFY(note(u"Kargo 123"_s, journal::NoteKind::Delivery));
        QVERIFY(note(u"kart 5528790000000008 dedi"_s));
        QCOMPARE(note(u"  "_s).error().problem, journal::Problem::Incomplete);
        QCOMPARE(note(QString(501, u'x')).error().problem, journal::Problem::Incomplete);
        const auto notes = book.journal().reader().notes().ofPayment(payment);
        QCOMPARE(notes->size(), std::size_t(2));
        QVERIFY(notes->front().kind == journal::NoteKind::Delivery);
        QCOMPARE(notes->front().actor, u"Ayşe"_s);
        QVERIFY(!notes->back().text.contains(u"5528"_s));
        QVERIFY(book.journal().reader().notes().ofPayment(other)->empty());
    }
};

VEZNE_TEST(TestBatchPlan)
#include "tst_batchplan.moc"

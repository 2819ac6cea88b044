// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen or a command finds in the book.
#include <QTest>

#include "core/journal/waiting.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }
    void cleanup() { m_book.reset(); }

    void searchFoldsBothSides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("plain letters") << u"isil"_s << true;
        QTest::newRow("capitals") << u"IŞIL"_s << true;
        QTest::newRow("two words") << u"sahin isil"_s << true;
        QTest::newRow("last four") << u"0008"_s << true;
        QTest::newRow("amount with a comma") << u"100,00"_s << true;
        QTest::newRow("phone") << u"5421239876"_s << true;
        QTest::newRow("phone with the country's code") << u"+90 542 123 98 76"_s << true;
        QTest::newRow("phone with another country's code") << u"+49 542 123 98 76"_s << false;
        QTest::newRow("payment id") << u"21000001"_s << true;
        QTest::newRow("percent sign is a letter") << u"%"_s << false;
        QTest::newRow("somebody else") << u"ayse"_s << false;
    }

    void searchFoldsBothSides()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        m_book->pay({.name = u"Işıl"_s, .surname = u"Şahin"_s, .phone = u"+905421239876"_s});
        const auto page = reader().page({.text = text}, std::nullopt, 10);
        QCOMPARE(page->size(), std::size_t(isFound ? 1 : 0));
    }

    void whatWaitsIsFoundWithoutReadingTheRest()
    {
        if (!test::isOnSharedBook()) { // a server chooses by the rows that are there
            auto plan = m_book->journal().database().run(
                u"EXPLAIN QUERY PLAN SELECT * FROM operation WHERE %1 AND state IN ('UNKNOWN','REVIEW')"_s
                    .arg(journal::waitingCondition()));
            QVERIFY(plan && plan->next());
            const QString first = plan->value(3).toString();
            QVERIFY2(first.contains(u"operation_waiting"_s), qPrintable(first));
        }

        const QString unknown = m_book->pay({.outcome = State::Unknown});
        m_book->pay({});
        const auto waiting = reader().inStates({State::Unknown, State::Review});
        QCOMPARE(waiting->size(), std::size_t(1));
        QCOMPARE(waiting->front().id, unknown);
        QCOMPARE(reader().inStates({State::Unknown, State::Paid})->size(), std::size_t(2));
    }

    void settledInCountsFromTheGivenInstant()
    {
        m_book->pay({.outcome = State::NotCharged});
        const Instant now = m_book->clock().now();
        QCOMPARE(reader().settledIn(State::NotCharged, now)->size(), std::size_t(1));
        QVERIFY(reader().settledIn(State::NotCharged, now + 1ms)->empty());
    }

private:
    [[nodiscard]] journal::Reader reader() { return m_book->journal().reader(); }

    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestReader)
#include "tst_reader.moc"

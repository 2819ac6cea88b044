// SPDX-License-Identifier: GPL-3.0-or-later
// The budget of inquiries, and that more operations than it allows for all get their turn.
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include "core/journal/books/inquirybook.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::InquiryBook;

class TestInquiryBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }

    void severalRoundsAreBookedInOneCommit_data()
    {
        QTest::addColumn<std::vector<int>>("counts");
        QTest::addColumn<int>("budget");
        QTest::addColumn<int>("granted");
        QTest::addColumn<int>("calls");
        QTest::newRow("all fit") << std::vector{2, 1, 2} << 5 << 3 << 5;
        QTest::newRow("the last does not fit") << std::vector{2, 1, 2} << 4 << 2 << 3;
        QTest::newRow("a small one does not overtake") << std::vector{2, 2, 1} << 3 << 1 << 2;
        QTest::newRow("none fits") << std::vector{2} << 1 << 0 << 0;
        QTest::newRow("none is wanted") << std::vector<int>() << 5 << 0 << 0;
    }

    void severalRoundsAreBookedInOneCommit()
    {
        QFETCH(const std::vector<int>, counts);
        QFETCH(const int, budget);
        QFETCH(const int, granted);
        QFETCH(const int, calls);
        const journal::Database &database = m_book->journal().database();
        const Instant now = m_book->clock().now();
        const int before = commits();
        const auto booked = InquiryBook(database).book(now, counts, budget);
        QCOMPARE(booked->granted, std::size_t(granted));
        QCOMPARE(database.value(u"SELECT count(*) FROM inquiry"_s)->toInt(), calls);
        if (!test::isOnSharedBook())
            QCOMPARE(commits() - before, granted > 0 ? 1 : 0);
    }

    void whatDoesNotFitComesWhenTheMinuteIsOver()
    {
        if (test::isOnSharedBook())
            QSKIP("the server's clock counts (tst_sharedtills)");
        const InquiryBook book(m_book->journal().database());
        const Instant first = m_book->clock().now();
        QVERIFY(book.book(first, 2, 4)->isGranted);
        const std::vector counts{2, 2};
        const auto booked = book.book(first + 10s, counts, 4);
        QCOMPARE(booked->granted, std::size_t(1));
        QVERIFY(booked->freeAt == first + 61s);
        QVERIFY(book.book(first + 61s, 2, 4)->isGranted);
    }

private:
    /// The file's change counter (SQLite file format, 1.3): one more with each commit.
    [[nodiscard]] int commits() const
    {
        QFile file(m_book->file());
        if (!file.open(QIODevice::ReadOnly) || !file.seek(24))
            return -1;
        return qFromBigEndian<qint32>(file.read(4).constData());
    }

    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestInquiryBook)
#include "tst_inquirybook.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The check of the whole journal: what was changed behind its back, and what is written while it runs.
#include <QTest>

#include "core/journal/check/rebuildcheck.h"
#include "core/journal/check/rebuilding.h"
#include "core/journal/check/verify.h"
#include "core/journal/engine/readtransaction.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Database;

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }

    void whatWasChangedByHandIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << u"UPDATE operation SET note = note"_s << QString();
        QTest::newRow("an amount that was given back")
            << u"UPDATE operation SET refunded = 4000 WHERE seq = 1"_s << u"operation 1: is not"_s;
        QTest::newRow("a payment's card")
            << u"UPDATE operation SET card_last4 = '1111' WHERE seq = 1"_s << u"operation 1: is not"_s;
        QTest::newRow("what is left of a line")
            << u"UPDATE item SET refunded = 0 WHERE operation = (SELECT id FROM operation WHERE seq = 1)"_s
            << u"item "_s;
        QTest::newRow("a payment that is gone")
            << u"DELETE FROM operation WHERE seq = (SELECT max(seq) FROM operation)"_s << u"event: has"_s;
        QTest::newRow("a line that is gone")
            << u"DELETE FROM item WHERE operation = (SELECT id FROM operation WHERE seq = 1)"_s << u"item "_s;
        QTest::newRow("a line that nobody sold")
            << u"INSERT INTO item(operation, position, item_id, name, category, type, price) "
               "VALUES('none', 0, 'x', 'x', 'x', 'PHYSICAL', 1)"_s
            << u"item: has"_s;
        QTest::newRow("a refund that became another payment's")
            << u"UPDATE operation SET parent = (SELECT max(id) FROM operation WHERE parent IS NULL) "
               "WHERE kind = 'refund'"_s
            << u": is not what the events say"_s;
        QTest::newRow("a running sum")
            << u"UPDATE tally SET gross = gross + 1 WHERE operations > 0"_s << u"tally "_s;
        QTest::newRow("a sum that is gone") << u"DELETE FROM tally"_s << u"tally "_s;
        QTest::newRow("a sum that nothing makes")
            << u"INSERT INTO tally VALUES('paid','TRY',1,1,1,0,'x','','','','',1,1,1,0,0)"_s << u"tally "_s;
        QTest::newRow("a sum of what is reconciled")
            << u"INSERT INTO reconciled_tally SELECT * FROM tally WHERE operations > 0 LIMIT 1"_s
            << u"reconciled_tally "_s;
        QTest::newRow("where a day begins") << u"UPDATE day SET first_seq = first_seq + 1"_s << u"day "_s;
    }

    void whatWasChangedByHandIsNamed()
    {
        QFETCH(QString, change);
        QFETCH(QString, fault);
        makePast(30);
        const Database &database = m_book->journal().database();
        // As somebody with the file would.
        QVERIFY(database.run(u"PRAGMA foreign_keys=OFF"_s));
        for (const QString &guard : {u"operation_remains"_s, u"operation_identity"_s})
            QVERIFY(database.run(u"DROP TRIGGER "_s + guard));
        QVERIFY(database.run(change));
        const auto checked = journal::verify(database, test::JournalBuilder::key());
        QVERIFY(checked);
        const QString found = checked->faults.join(u"; "_s);
        QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
    }

    void whatIsWrittenMeanwhileIsTakenIn()
    {
        const QString first = makePast(300); // beyond what is looked at in one go
        const qint64 before = head();
        const auto reader = Database::open(m_book->place(), Database::Access::ReadOnly);
        QVERIFY(reader);
        // Of a payment that was looked at, one that was not, and a new one.
        m_book->refund(first, 1'000);
        auto payments = journal::checkPayments(*reader, before);
        QVERIFY(payments);
        m_book->refund(first, 500);
        m_book->pay({.order = u"NEW"_s, .minorUnits = 7'700});
        const journal::ReadTransaction reading(*reader);
        const qint64 now = head();
        QVERIFY(payments->checkAgain(before, now));
        QCOMPARE(payments->faults(), QStringList());
        QCOMPARE(payments->count().events, now);
        const auto whole = journal::checkPayments(*reader, now);
        QVERIFY(whole);
        QCOMPARE(sums(payments->rebuilt()), sums(whole->rebuilt()));
        QCOMPARE(sums(payments->rebuilt()), sums(*reader));
        QCOMPARE(payments->count().operations, whole->count().operations);
        QCOMPARE(payments->count().items, whole->count().items);
    }

private:
    /// `count` payments and some more. Returns one of which something was given back.
    QString makePast(int count)
    {
        const QString paid = m_book->pay({.order = u"FIRST"_s, .minorUnits = 10'000, .items = 2});
        m_book->fill(count, 7h);
        m_book->refund(paid, 3'000);
        m_book->pay({.order = u"LAST"_s});
        return paid;
    }

    [[nodiscard]] qint64 head() const
    {
        return m_book->journal().database().value(u"SELECT max(seq) FROM event"_s)->toLongLong();
    }

    static QStringList sums(const Database &database)
    {
        QStringList found;
        for (const QString &sql :
             {u"SELECT * FROM tally WHERE operations <> 0 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"_s,
              u"SELECT * FROM day ORDER BY day"_s}) {
            auto rows = database.run(sql);
            const int columns = rows->record().count();
            while (rows->next()) {
                QStringList row;
                for (int column = 0; column < columns; ++column)
                    row.append(rows->value(column).toString());
                found.append(row.join('|'_L1));
            }
        }
        return found;
    }

    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestVerify)
#include "tst_verify.moc"

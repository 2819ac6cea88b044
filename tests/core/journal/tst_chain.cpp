// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed behind the journal's back is found, and named.
#include <QTest>

#include "core/journal/check/verify.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }

    void everyChangedEventIsFound_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("amount in the payload") << u"payload"_s << QVariant(u"{\"amount\":\"1\"}"_s);
        QTest::newRow("time") << u"at"_s << QVariant(1);
        QTest::newRow("who") << u"actor"_s << QVariant(u"nobody"_s);
        QTest::newRow("end") << u"to_state"_s << QVariant(u"DECLINED"_s);
        QTest::newRow("operation") << u"operation"_s << QVariant(u"other"_s);
        QTest::newRow("mac") << u"mac"_s << QVariant(QString(64, '0'_L1));
    }

    void everyChangedEventIsFound()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        m_book->pay({.order = u"S-1"_s});
        m_book->pay({.order = u"S-2"_s});
        QVERIFY(test::tamper(m_book->journal(), u"UPDATE event SET %1=? WHERE seq=3"_s.arg(column), {value}));
        const auto checked = journal::verify(m_book->journal().database(), test::JournalBuilder::key());
        QVERIFY(checked);
        QCOMPARE(checked->faults.size(), 1);
        QVERIFY2(checked->faults.constFirst().startsWith(u"event 3"_s),
                 qPrintable(checked->faults.constFirst()));
    }

    void anEndThatIsCheckedLaterIsCheckedBeforeAnythingIsWritten()
    {
        m_book->pay({.order = u"S-1"_s});
        QVERIFY(test::tamper(m_book->journal(), u"UPDATE event SET actor='nobody' WHERE seq=2"_s));
        m_book->close();
        const auto open = [this](const journal::Safeguards &safeguards) {
            return journal::Journal::open(m_book->place(), test::JournalBuilder::key(), m_book->clock(), 0ms,
                                          safeguards);
        };
        QCOMPARE(open({}).error().problem, journal::Problem::Damaged);
        const auto later = open({.isEndCheckedLater = true});
        QVERIFY(later);
        QCOMPARE((*later)->record({.kind = journal::DeedKind::BackedUp}).error().problem,
                 journal::Problem::Damaged);
        QCOMPARE((*later)->checkEnd().error().problem, journal::Problem::Damaged);
    }

    void aChangedRowIsFound()
    {
        const QString id = m_book->pay({.order = u"S-1"_s});
        QVERIFY(test::tamper(m_book->journal(), u"UPDATE operation SET note='x' WHERE id=?"_s, {id}));
        const auto checked = journal::verify(m_book->journal().database(), test::JournalBuilder::key());
        QCOMPARE(checked->faults, QStringList{u"operation 1: is not what the events say"_s});
    }

    void aRemovedEventIsFound()
    {
        m_book->pay({.order = u"S-1"_s});
        QVERIFY(test::tamper(m_book->journal(), u"DELETE FROM event WHERE seq=2"_s));
        QVERIFY(journal::verify(m_book->journal().database(), test::JournalBuilder::key())
                    ->faults.constFirst()
                    .startsWith(u"event 2"_s));
    }

private:
    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestChain)
#include "tst_chain.moc"

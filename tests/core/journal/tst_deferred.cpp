// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds of processes that could not write the journal, on their way into the audit trail.
#include <QFile>
#include <QTest>

#include "core/journal/history/deferred.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::DeedKind;

class TestDeferred : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::JournalBuilder>(); }

    void theyAreTakenInOnceInTheirOrderWithWhoAndWhen()
    {
        note(DeedKind::Exported, u"all.csv"_s);
        note(DeedKind::BackedUp, u"copy"_s);
        m_book->clock().advance(std::chrono::hours(2));
        QVERIFY(m_book->journal().takeInDeferred());
        QVERIFY(m_book->journal().takeInDeferred());
        const auto trail = m_book->journal().reader().audit().page({}, std::nullopt, 9);
        QCOMPARE(trail->size(), std::size_t(2));
        QCOMPARE(trail->back().kind, DeedKind::Exported);
        QCOMPARE(trail->back().subject, u"all.csv"_s);
        QCOMPARE(trail->back().actor.name, u"night"_s);
        QVERIFY(trail->back().details.contains("2026-09-17T14:05")); // then, not now
    }

    void theNextStartTakesThemInToo()
    {
        note(DeedKind::Restored, u"copy"_s);
        QVERIFY(m_book->reopen());
        QCOMPARE(m_book->journal().reader().audit().page({}, std::nullopt, 9)->size(), std::size_t(1));
    }

    void whatWasNotWrittenByUsChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a deed that makes an owner of somebody")
            << QByteArray("{\"deed\":\"role_changed\",\"subject\":\"x\",\"details\":{\"role\":\"owner\"}}");
        QTest::newRow("a deed that adds somebody")
            << QByteArray("{\"deed\":\"staff_added\",\"subject\":\"x\",\"details\":{\"role\":\"owner\"}}");
        QTest::newRow("a setting") << QByteArray("{\"deed\":\"setting_changed\",\"subject\":\"idle\"}");
        QTest::newRow("an unknown deed") << QByteArray("{\"deed\":\"flown\"}");
        QTest::newRow("half a line") << QByteArray("{\"deed\":\"expor");
        QTest::newRow("no text at all") << QByteArray(64, char(0xff));
    }

    void whatWasNotWrittenByUsChangesNothing()
    {
        QFETCH(const QByteArray, line);
        QFile file(journal::deferred::fileOf(m_book->place().beside()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line + '\n');
        file.close();
        QVERIFY(m_book->journal().takeInDeferred());
        QVERIFY(m_book->journal().reader().audit().page({}, std::nullopt, 9)->empty());
        QCOMPARE(QFile(journal::deferred::fileOf(m_book->place().beside())).size(), 0);
    }

private:
    void note(DeedKind kind, const QString &subject) const
    {
        QVERIFY(journal::deferred::add(m_book->place().beside(), {.deed = {.kind = kind, .subject = subject},
                                                                  .actor = {u"night"_s, {}},
                                                                  .at = m_book->clock().now()}));
    }

    std::unique_ptr<test::JournalBuilder> m_book;
};

VEZNE_TEST(TestDeferred)
#include "tst_deferred.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a journal outside of it, and what an older copy in its place comes to.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "core/base/hmac.h"
#include "core/journal/check/verify.h"
#include "core/journal/history/anchor.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/postgres.h"
#include "tests/support/stored.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Anchor;
using journal::FileAnchorStore;
using journal::Problem;

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::JournalBuilder>();
        m_store = newStore();
        QVERIFY(m_book->reopen({.anchor = m_store}));
    }

    void nothingIsKnownAtFirst() { QVERIFY(!newStore()->read()->has_value()); }

    void itFollowsEveryEvent()
    {
        m_book->pay({}); // intent, sending, paid
        QCOMPARE((*newStore()->read())->seq, 3);
        m_book->pay({});
        QCOMPARE((*newStore()->read())->seq, 6);
        QCOMPARE((*newStore()->read())->mac,
                 m_book->journal().database().value(u"SELECT mac FROM event WHERE seq=6"_s)->toByteArray());
    }

    void itsFileIsTheUsersAlone()
    {
        m_book->pay({});
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(anchorFile()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(anchors()) & others, QFile::Permissions());
    }

    void aWriteThatWasCutLeavesTheOneBefore()
    {
        m_book->pay({});
        QFile file(anchorFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(512); // the slot of event 3
        file.write(QByteArray(40, 'x'));
        file.close();
        QCOMPARE((*newStore()->read())->seq, 2);
        QVERIFY(m_book->reopen({.anchor = newStore()}));
        QVERIFY(!m_book->journal().guard().distrust());
    }

    void whatWeDidNotWriteIsNotBelieved()
    {
        m_book->pay({});
        QFile file(anchorFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("vezne-anchor 1 1 0000 0000\n");
        file.close();
        QCOMPARE(newStore()->read().error().problem, Problem::Damaged);
        QVERIFY(m_book->reopen({.anchor = newStore()}));
        QCOMPARE(m_book->journal().guard().distrust()->problem, Problem::RolledBack);
    }

    void anOlderCopyIsNoticedAndNothingNewBegins_data()
    {
        QTest::addColumn<int>("salesAfterTheCopy"); // made in the older copy by a program without the anchor
        QTest::newRow("a copy of yesterday") << 0;
        QTest::newRow("a copy that went on by itself, and is longer by now") << 3;
    }

    void anOlderCopyIsNoticedAndNothingNewBegins()
    {
        if (test::isOnSharedBook())
            QSKIP("a file is copied");
        QFETCH(int, salesAfterTheCopy);
        const QString first = m_book->pay({});
        m_book->close();
        QVERIFY(QFile::copy(m_book->file(), m_book->file() + u".old"_s));
        QVERIFY(m_book->reopen({.anchor = m_store}));
        m_book->pay({});
        m_book->close();
        QVERIFY(QFile::remove(m_book->file()));
        QVERIFY(QFile::rename(m_book->file() + u".old"_s, m_book->file()));
        QVERIFY(m_book->reopen()); // no anchor: nothing is noticed
        for (int i = 0; i < salesAfterTheCopy; ++i)
            m_book->pay({.order = u"X-%1"_s.arg(i)});

        QVERIFY(m_book->reopen({.anchor = newStore()}));
        QCOMPARE(m_book->journal().guard().distrust()->problem, Problem::RolledBack);
        const auto sale = m_book->journal().open(journal::Intent{});
        QCOMPARE(sale.error().problem, Problem::RolledBack);
        const auto refund = m_book->journal().open(journal::Change{.payment = first});
        QCOMPARE(refund.error().problem, Problem::RolledBack);
        const auto checked =
            journal::verify(m_book->journal().database(), test::JournalBuilder::key(), *newStore()->read());
        QVERIFY(checked->isRolledBack);
        QVERIFY(checked->faults.constLast().startsWith("ROLLED_BACK: event 6"_L1));

        QVERIFY(m_book->reopen({.anchor = newStore()})); // another start changes nothing
        QVERIFY(m_book->journal().guard().distrust());
        QVERIFY(m_book->journal().acceptAsItIs(u"compared with the panel"_s));
        const auto trail = m_book->journal().reader().audit().page({}, std::nullopt, 1);
        QCOMPARE(trail->front().kind, journal::DeedKind::JournalTrusted);
        QCOMPARE(trail->front().why, u"compared with the panel"_s);
        m_book->pay({.order = u"Y"_s});
        QVERIFY(m_book->reopen({.anchor = newStore()}));
        QVERIFY(!m_book->journal().guard().distrust());
    }

    void theEndOfTheAuditTrailCutOffIsNoticed()
    {
        m_book->pay({});
        QVERIFY(m_book->journal().record({.kind = journal::DeedKind::Exported, .subject = u"all.csv"_s}));
        QVERIFY(m_book->journal().record({.kind = journal::DeedKind::SignedOut, .subject = u"Ece"_s}));
        QCOMPARE((*newStore()->read())->auditSeq, 2);
        QVERIFY(m_book->reopen());
        QVERIFY(test::tamper(m_book->journal(), u"DELETE FROM audit WHERE seq = 2"_s));

        QVERIFY(m_book->reopen({.anchor = newStore()}));
        QCOMPARE(m_book->journal().guard().distrust()->problem, Problem::RolledBack);
        QCOMPARE(m_book->journal().guard().distrust()->detail, u"audit entry 2"_s);
        const auto checked =
            journal::verify(m_book->journal().database(), test::JournalBuilder::key(), *newStore()->read());
        QVERIFY(checked->isRolledBack);
        QVERIFY(checked->faults.constLast().startsWith("ROLLED_BACK: audit entry 2"_L1));
    }

    void whatAnEarlierVersionWroteIsBelieved()
    {
        m_book->pay({});
        const SecretBytes key = test::JournalBuilder::key();
        const QByteArray mac = (*newStore()->read())->mac;
        const QByteArray text = "vezne-anchor 1 9 3 " + mac;
        const QByteArray code = hmacSha256Hex(key, {std::string_view("vezne anchor slot 1:"),
                                                    std::span(text.constData(), std::size_t(text.size()))});
        QFile file(anchorFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write((text + ' ' + code + '\n').leftJustified(512, '\0'));
        file.close();
        QCOMPARE((*newStore()->read())->seq, 3);
        QVERIFY(!(*newStore()->read())->at);
        QVERIFY(m_book->reopen({.anchor = newStore()}));
        QVERIFY(!m_book->journal().guard().distrust());
    }

    void whoPutsBackOneOfTwoPlacesIsNoticedByTheOther()
    {
        if (test::isOnSharedBook())
            QSKIP("a file is copied");
        const auto twins = [this] {
            return std::make_shared<journal::TwinAnchorStore>(
                std::make_unique<FileAnchorStore>(m_book->folder() + u"/data"_s, m_book->file(),
                                                  test::JournalBuilder::key()),
                std::make_unique<FileAnchorStore>(m_book->folder() + u"/state"_s, m_book->file(),
                                                  test::JournalBuilder::key()));
        };
        QVERIFY(m_book->reopen({.anchor = twins()}));
        m_book->pay({});
        m_book->close();
        const QString anchor =
            QDir(m_book->folder() + u"/data"_s).entryInfoList(QDir::Files).first().filePath();
        for (const QString &file : {m_book->file(), anchor})
            QVERIFY(QFile::copy(file, file + u".old"_s));
        m_book->clock().advance(std::chrono::hours(20));
        QVERIFY(m_book->reopen({.anchor = twins()}));
        m_book->pay({});
        m_book->close();
        for (const QString &file : {m_book->file(), anchor})
            QVERIFY(QFile::remove(file) && QFile::rename(file + u".old"_s, file));

        QVERIFY(m_book->reopen({.anchor = twins()}));
        const journal::Guard &guard = m_book->journal().guard();
        QCOMPARE(guard.distrust()->problem, Problem::RolledBack);
        // The days to compare: from the last entry that is there to the last that was written.
        QVERIFY(*guard.gap().until - *guard.gap().from == std::chrono::hours(20));
    }

    void journalsOfOtherKeysHaveOtherAnchors()
    {
        m_book->pay({});
        SecretBytes key(32);
        key.data()[0] = 'x';
        QVERIFY(!FileAnchorStore(anchors(), m_book->file(), std::move(key)).read()->has_value());
    }

private:
    [[nodiscard]] QString anchors() const { return m_book->folder() + u"/anchors"_s; }

    [[nodiscard]] QString anchorFile() const
    {
        return QDir(anchors()).entryInfoList(QDir::Files).constFirst().filePath();
    }

    [[nodiscard]] std::shared_ptr<FileAnchorStore> newStore() const
    {
        return std::make_shared<FileAnchorStore>(anchors(), m_book->file(), test::JournalBuilder::key());
    }

    std::unique_ptr<test::JournalBuilder> m_book;
    std::shared_ptr<FileAnchorStore> m_store;
};

VEZNE_TEST(TestAnchor)
#include "tst_anchor.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ruling.h"

#include <QTest>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Actor;
using journal::Kind;
using journal::Problem;
using journal::State;
using till::Quorum;

Q_DECLARE_METATYPE(std::optional<vezne::journal::Problem>)

class TestRuling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPersonsWithTheRightDecide_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<Quorum>("quorum");
        QTest::addColumn<std::optional<Problem>>("refusal");
        const QStringList nobody;
        const auto fine = std::optional<Problem>();
        QTest::newRow("finance and finance") << QStringList{u"Ayşe"_s, u"finance"_s}
                                             << QStringList{u"Mehmet"_s, u"finance"_s} << Quorum::Two << fine;
        QTest::newRow("owner and finance") << QStringList{u"Ayşe"_s, u"owner"_s}
                                           << QStringList{u"Mehmet"_s, u"finance"_s} << Quorum::Two << fine;
        QTest::newRow("a cashier decides")
            << QStringList{u"Ayşe"_s, u"cashier"_s} << QStringList{u"Mehmet"_s, u"finance"_s} << Quorum::Two
            << std::optional(Problem::NoRight);
        QTest::newRow("a cashier agrees")
            << QStringList{u"Ayşe"_s, u"finance"_s} << QStringList{u"Mehmet"_s, u"cashier"_s} << Quorum::Two
            << std::optional(Problem::NoRight);
        QTest::newRow("admin has no right over money")
            << QStringList{u"Ayşe"_s, u"admin"_s} << QStringList{u"Mehmet"_s, u"finance"_s} << Quorum::Two
            << std::optional(Problem::NoRight);
        QTest::newRow("one person twice")
            << QStringList{u"Ayşe"_s, u"finance"_s} << QStringList{u"Ayşe"_s, u"finance"_s} << Quorum::Two
            << std::optional(Problem::SamePerson);
        QTest::newRow("one person in two spellings")
            << QStringList{u"Işıl Şahin"_s, u"finance"_s} << QStringList{u" ISIL  sahin"_s, u"finance"_s}
            << Quorum::Two << std::optional(Problem::SamePerson);
        QTest::newRow("one person twice where one is enough")
            << QStringList{u"Ayşe"_s, u"owner"_s} << QStringList{u"Ayşe"_s, u"owner"_s} << Quorum::One
            << std::optional(Problem::SamePerson);
        QTest::newRow("finance alone") << QStringList{u"Ayşe"_s, u"finance"_s} << nobody << Quorum::Two
                                       << std::optional(Problem::Incomplete);
        QTest::newRow("the owner of a one-person shop")
            << QStringList{u"Ayşe"_s, u"owner"_s} << nobody << Quorum::One << fine;
        QTest::newRow("no staff yet, alone")
            << QStringList{u"Ayşe"_s, QString()} << nobody << Quorum::Two << fine;
        QTest::newRow("no staff yet, two names")
            << QStringList{u"Ayşe"_s, QString()} << QStringList{u"Mehmet"_s, QString()} << Quorum::Two
            << fine;
    }

    void twoPersonsWithTheRightDecide()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(Quorum, quorum);
        QFETCH(std::optional<Problem>, refusal);
        journal::Ruling ruling{
            .operation = u"x"_s, .evidence = u"seen"_s, .first = {first[0], first[1]}, .second = {}};
        if (!second.isEmpty())
            ruling.second = Actor{second[0], second[1]};
        QVERIFY(till::refusalOf(ruling, quorum) == refusal);
    }

    void eachStateHasItsRulings()
    {
        using States = std::vector<State>;
        for (const Kind kind : journal::allKinds) {
            for (const State state : journal::allStates) {
                States expected;
                if (state == State::Review)
                    expected = isPayment(kind) ? States{State::Paid, State::NotCharged}
                                               : States{State::Done, State::NotDone};
                if (state == State::LateCharge && isPayment(kind))
                    expected = {State::Paid};
                QVERIFY2(till::rulingsFor(kind, state) == expected, qPrintable(word(kind) + word(state)));
            }
        }
    }
};

VEZNE_TEST(TestRuling)
#include "tst_ruling.moc"

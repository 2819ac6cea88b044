// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/transactions/statewords.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using ui::StandingGroup;

class TestStateWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatesWordNamesItsGroup_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<StandingGroup>>("group");
        const auto row = [](const char *name, const QString &typed, std::optional<StandingGroup> group) {
            QTest::newRow(name) << typed << group;
        };
        row("a whole word", u"declined"_s, StandingGroup::Declined);
        row("in capitals, with blanks", u"  REFUNDED "_s, StandingGroup::Refunded);
        row("the beginning of one", u"canc"_s, StandingGroup::Cancelled);
        row("a state among others of its group", u"result awaited"_s, StandingGroup::Waiting);
        row("beginnings of two words", u"partly ref"_s, StandingGroup::Refunded);
        row("not completed is not sent", u"not compl"_s, StandingGroup::NotSent);
        row("three letters may be anything", u"ref"_s, std::nullopt);
        row("the middle of a word", u"funded"_s, std::nullopt);
        row("a name", u"Feyza Yılmaz"_s, std::nullopt);
        row("a state and something else", u"refunded Feyza"_s, std::nullopt);
        row("nothing", QString(), std::nullopt);
    }

    void aStatesWordNamesItsGroup()
    {
        QFETCH(QString, typed);
        QFETCH(std::optional<StandingGroup>, group);
        QVERIFY(ui::groupOfWords(typed) == group);
    }
};

VEZNE_TEST(TestStateWords)
#include "tst_statewords.moc"

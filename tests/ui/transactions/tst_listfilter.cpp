// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/transactions/listfilter.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/istanbul.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::ui;

class TestListFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreThoseOfIstanbul();
    void allDatesRestrictNothing();
    void relativeDatesFollowTheDay();
    void customDatesIncludeBothEnds();
    void groupsBecomeTheirStandings();
    void isKeptBetweenStarts();
    void whatWasSearchedIsNotKept();
    void beginsWithAWeek();
    void brokenSettingsFallBack();
    void everyPartCanBeTakenAwayByItself();
    void wordsForDaysComeBeforeTheDates();
};

void TestListFilter::daysAreThoseOfIstanbul()
{
    const auto filter = ListFilter{.dates = DatePreset::Today}.on(QDate(2026, 9, 17));
    // Midnight in Istanbul is 21:00 UTC of the day before, all year.
    const auto utc = [](QDate day, QTime time) {
        return Instant(std::chrono::milliseconds(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()));
    };
    QCOMPARE(filter.from, std::optional(utc(QDate(2026, 9, 16), QTime(21, 0))));
    QCOMPARE(filter.until, std::optional(utc(QDate(2026, 9, 17), QTime(21, 0))));
}

void TestListFilter::allDatesRestrictNothing()
{
    const auto filter = ListFilter{}.on(QDate(2026, 9, 17));
    QVERIFY(!filter.from && !filter.until);
    QVERIFY(filter.standings.isEmpty() && filter.text.isEmpty() && !filter.paymentsOnly);
}

void TestListFilter::relativeDatesFollowTheDay()
{
    const ListFilter yesterday{.dates = DatePreset::Yesterday};
    QCOMPARE(yesterday.on(QDate(2026, 9, 17)).from, std::optional(istanbul::startOf(QDate(2026, 9, 16))));
    QCOMPARE(yesterday.on(QDate(2026, 9, 18)).from, std::optional(istanbul::startOf(QDate(2026, 9, 17))));
}

void TestListFilter::customDatesIncludeBothEnds()
{
    const ListFilter custom{.dates = DatePreset::Custom, .custom = {QDate(2026, 9, 1), QDate(2026, 9, 3)}};
    const auto filter = custom.on(QDate(2026, 12, 31));
    QCOMPARE(filter.from, std::optional(istanbul::startOf(QDate(2026, 9, 1))));
    QCOMPARE(filter.until, std::optional(istanbul::startOf(QDate(2026, 9, 4))));
}

void TestListFilter::groupsBecomeTheirStandings()
{
    const ListFilter filter{.groups = {StandingGroup::Refunded, StandingGroup::Attention}};
    QCOMPARE(filter.on(QDate(2026, 9, 17)).standings,
             (QSet<journal::Standing>{journal::Standing::Refunded, journal::Standing::PartlyRefunded,
                                      journal::Standing::Attention}));
    // No standing belongs to two tiles: their counts must not overlap.
    QSet<journal::Standing> seen;
    for (const StandingGroup group : allStandingGroups) {
        QVERIFY(!seen.intersects(standingsOf(group)));
        seen.unite(standingsOf(group));
    }
}

void TestListFilter::isKeptBetweenStarts()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const ListFilter chosen{.dates = DatePreset::Custom,
                            .custom = {QDate(2026, 9, 1), QDate(2026, 9, 3)},
                            .groups = {StandingGroup::Waiting, StandingGroup::Declined},
                            .paymentsOnly = true,
                            .least = 100,
                            .most = 250'000,
                            .actor = u"Ayşe"_s,
                            .bank = u"Garanti BBVA"_s,
                            .family = u"Bonus"_s,
                            .error = u"DO_NOT_HONOUR"_s,
                            .installments = ListFilter::several,
                            .security = journal::Security::Moto,
                            .matching = journal::Matching::Unreconciled};
    {
        QSettings settings(file, QSettings::IniFormat);
        chosen.save(settings);
    }
    const QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(ListFilter::load(settings, ListFilter::usual()), chosen);
}

void TestListFilter::whatWasSearchedIsNotKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        ListFilter{.text = u"Feyza"_s}.save(settings);
    }
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    QVERIFY(!written.readAll().contains("Feyza"));
}

void TestListFilter::beginsWithAWeek()
{
    QTemporaryDir folder;
    const QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(ListFilter::load(settings, ListFilter::usual()), ListFilter{.dates = DatePreset::Last7Days});
}

void TestListFilter::brokenSettingsFallBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"dates"_s, u"custom"_s);
    settings.setValue(u"firstDay"_s, u"not a day"_s);
    settings.setValue(u"standings"_s, QStringList{u"declined"_s, u"no such standing"_s});
    const ListFilter filter = ListFilter::load(settings, ListFilter::usual());
    QCOMPARE(filter.dates, DatePreset::Last7Days);
    QCOMPARE(filter.custom, DateRange{});
    QCOMPARE(filter.groups, QSet<StandingGroup>{StandingGroup::Declined});
}

void TestListFilter::everyPartCanBeTakenAwayByItself()
{
    const ListFilter full{.dates = DatePreset::Today,
                          .groups = {StandingGroup::Paid},
                          .paymentsOnly = true,
                          .text = u"Feyza"_s,
                          .least = 100,
                          .actor = u"Ayşe"_s,
                          .bank = u"Akbank"_s,
                          .family = u"Axess"_s,
                          .brand = u"Visa"_s,
                          .currency = Currency::EUR,
                          .hour = 14,
                          .error = u"DO_NOT_HONOUR"_s,
                          .installments = 3,
                          .security = journal::Security::ThreeDSecure,
                          .matching = journal::Matching::Reconciled};
    ListFilter rest = full;
    for (const ListFilter::Part part : ListFilter::allParts) {
        QVERIFY(!full.textOf(part).isEmpty());
        QVERIFY(full.without(part).textOf(part).isEmpty());
        QVERIFY(full.without(part) != full);
        rest = rest.without(part);
    }
    QVERIFY(rest.isEmpty());
    QVERIFY(rest.summary().isEmpty());
}

void TestListFilter::wordsForDaysComeBeforeTheDates()
{
    const QDate today(2026, 9, 17);
    const auto filter = ListFilter{.dates = DatePreset::LastMonth, .text = u"ayşe dün"_s}.on(today);
    QCOMPARE(filter.text, u"ayşe"_s);
    QCOMPARE(filter.from, std::optional(istanbul::startOf(QDate(2026, 9, 16))));
    QCOMPARE(filter.until, std::optional(istanbul::startOf(QDate(2026, 9, 17))));
}

VEZNE_TEST(TestListFilter)
#include "tst_listfilter.moc"

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
    void customDatesHaveTimes_data();
    void customDatesHaveTimes();
    void groupsBecomeTheirStandings();
    void isKeptBetweenStarts();
    void whatWasSearchedIsNotKept();
    void beginsWithAWeek();
    void brokenSettingsFallBack();
    void everyPartCanBeTakenAwayByItself();
    void wordsForDaysComeBeforeTheDates();
    void anAmountOfOneCurrencyNamesIt();
};

void TestListFilter::daysAreThoseOfIstanbul()
{
    const auto filter = ListFilter{.dates = DatePreset::Today}.on(QDate(2026, 9, 17));
    // Midnight in Istanbul is 21:00 UTC of the day before, all year.
    const auto utc = [](QDate day, QTime time) {
        return fromMilliseconds(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
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

void TestListFilter::customDatesHaveTimes_data()
{
    QTest::addColumn<ListFilter>("filter");
    QTest::addColumn<int>("from"); // minutes after the midnight before the first of September
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("text");
    const DateRange oneDay{QDate(2026, 9, 1), QDate(2026, 9, 1)};
    const DateRange twoDays{QDate(2026, 9, 1), QDate(2026, 9, 2)};
    constexpr int day = 24 * 60;
    const auto row = [](const char *name, const DateRange &days, QTime first, QTime last, int from, int until,
                        const QString &text) {
        QTest::newRow(name) << ListFilter{.dates = DatePreset::Custom,
                                          .custom = days,
                                          .firstTime = first,
                                          .lastTime = last}
                            << from << until << text;
    };
    row("a whole day", oneDay, {}, {}, 0, day, u"1 Sep 2026"_s);
    row("an hour of a day", oneDay, QTime(14, 0), QTime(14, 59), 14 * 60, 15 * 60,
        u"1 Sep 2026 14:00 – 14:59"_s);
    row("from a time of a day on", oneDay, QTime(14, 0), {}, 14 * 60, day, u"1 Sep 2026 14:00 – 23:59"_s);
    row("a night", twoDays, QTime(22, 0), QTime(5, 59), 22 * 60, day + 6 * 60,
        u"1 Sep 2026 22:00 – 2 Sep 2026 05:59"_s);
    row("up to the last minute", twoDays, {}, QTime(23, 59), 0, 2 * day, u"1 Sep 2026 – 2 Sep 2026 23:59"_s);
}

void TestListFilter::customDatesHaveTimes()
{
    QFETCH(ListFilter, filter);
    QFETCH(int, from);
    QFETCH(int, until);
    const Instant first = istanbul::startOf(QDate(2026, 9, 1));
    const auto asked = filter.on(QDate(2026, 12, 31));
    QCOMPARE(asked.from, std::optional<Instant>(first + std::chrono::minutes(from)));
    QCOMPARE(asked.until, std::optional<Instant>(first + std::chrono::minutes(until)));
    QTEST(filter.textOf(ListFilter::Part::Dates), "text");
    QCOMPARE(filter.without(ListFilter::Part::Dates), ListFilter{});
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
                            .firstTime = QTime(9, 30),
                            .lastTime = QTime(18, 29),
                            .groups = {StandingGroup::Waiting, StandingGroup::Declined},
                            .paymentsOnly = true,
                            .least = 100,
                            .most = 250'000,
                            .actor = u"Ayşe"_s,
                            .bank = u"Garanti BBVA"_s,
                            .family = u"Bonus"_s,
                            .till = u"kasa1"_s,
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
                          .till = u"kasa1"_s,
                          .brand = u"Visa"_s,
                          .currency = Currency::EUR,
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

void TestListFilter::anAmountOfOneCurrencyNamesIt()
{
    const auto amount = [](const ListFilter &filter) { return filter.textOf(ListFilter::Part::Amount); };
    QCOMPARE(amount({.least = 300'000, .currency = Currency::TRY}), u"Amount from ₺3,000.00"_s);
    QCOMPARE(amount({.most = 5'050, .currency = Currency::EUR}), u"Amount up to €50.50"_s);
    QCOMPARE(amount({.least = 300'000}), u"Amount from 3,000.00"_s); // of any
}

VEZNE_TEST(TestListFilter)
#include "tst_listfilter.moc"

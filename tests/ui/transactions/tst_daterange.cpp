// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/transactions/daterange.h"

#include <QTest>

using namespace vezne::ui;

class TestDateRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presets_data();
    void presets();
    void wordsReadBack();
};

void TestDateRange::presets_data()
{
    QTest::addColumn<DatePreset>("preset");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate thursday(2026, 9, 17);
    QTest::newRow("today is one day") << DatePreset::Today << thursday << thursday << thursday;
    QTest::newRow("yesterday is one day")
        << DatePreset::Yesterday << thursday << QDate(2026, 9, 16) << QDate(2026, 9, 16);
    QTest::newRow("yesterday of the first of March of a leap year")
        << DatePreset::Yesterday << QDate(2028, 3, 1) << QDate(2028, 2, 29) << QDate(2028, 2, 29);
    QTest::newRow("a week begins on Monday")
        << DatePreset::ThisWeek << thursday << QDate(2026, 9, 14) << thursday;
    QTest::newRow("on Monday the week is one day")
        << DatePreset::ThisWeek << QDate(2026, 9, 14) << QDate(2026, 9, 14) << QDate(2026, 9, 14);
    QTest::newRow("Sunday ends the week that began on Monday")
        << DatePreset::ThisWeek << QDate(2026, 9, 20) << QDate(2026, 9, 14) << QDate(2026, 9, 20);
    QTest::newRow("seven days count today")
        << DatePreset::Last7Days << thursday << QDate(2026, 9, 11) << thursday;
    QTest::newRow("this month") << DatePreset::ThisMonth << thursday << QDate(2026, 9, 1) << thursday;
    QTest::newRow("last month in January is December of the year before")
        << DatePreset::LastMonth << QDate(2026, 1, 31) << QDate(2025, 12, 1) << QDate(2025, 12, 31);
    QTest::newRow("last month on the 31st of March is the whole of February")
        << DatePreset::LastMonth << QDate(2026, 3, 31) << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("twelve months count today")
        << DatePreset::Last12Months << thursday << QDate(2025, 9, 18) << thursday;
}

void TestDateRange::presets()
{
    QFETCH(DatePreset, preset);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto range = rangeOf(preset, today);
    QVERIFY(range);
    QCOMPARE(range->first, first);
    QCOMPARE(range->last, last);
}

void TestDateRange::wordsReadBack()
{
    for (const DatePreset preset : allDatePresets)
        QCOMPARE(datePresetFromWord(word(preset)), std::optional(preset));
    QVERIFY(!datePresetFromWord(u"someday"));
    QVERIFY(!rangeOf(DatePreset::AllTime, QDate(2026, 9, 17)));
    QVERIFY(!rangeOf(DatePreset::Custom, QDate(2026, 9, 17)));
}

VEZNE_TEST(TestDateRange)
#include "tst_daterange.moc"

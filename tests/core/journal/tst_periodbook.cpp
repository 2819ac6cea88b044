// SPDX-License-Identifier: GPL-3.0-or-later
// What charts show of some days, against what the list under the same filter adds up to.
#include <QTest>

#include "core/base/istanbul.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::test;
using journal::Slicing;

namespace {

const QDate periodDay(2026, 9, 17); // where a builder's clock stands, at 14:05

qint64 grossOf(const journal::PeriodFigures &figures, Slicing slicing, const QString &name)
{
    const auto &slices = figures.slices[slicing];
    const auto found = std::ranges::find(slices, name, &journal::PeriodSlice::name);
    return found == slices.end() ? -1 : found->gross.minorUnits();
}

} // namespace

class TestPeriodBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingsDivideByHourFamilyAndInstalments()
    {
        JournalBuilder book;
        book.pay({.minorUnits = 10'000, .installment = 3});
        book.refund(book.pay({.minorUnits = 2'000, .bank = u"İş Bankası"_s, .family = u"Maximum"_s}), 500);
        book.pay({.minorUnits = 7'000, .outcome = journal::State::Declined});
        book.pay({.minorUnits = 9'000, .outcome = journal::State::Unknown});
        book.clock().advance(2h);
        book.pay({.minorUnits = 3'000, .family = {}});
        const auto figures = book.journal().reader().periods().figures(periodDay, periodDay, Currency::TRY);
        QCOMPARE(figures->count, 3);
        QCOMPARE(figures->gross, Money(15'000, Currency::TRY)); // what was given back was taken all the same
        QCOMPARE(figures->slices[Slicing::Hour].size(), std::size_t(24));
        QCOMPARE(grossOf(*figures, Slicing::Hour, u"14"_s), 12'000);
        QCOMPARE(grossOf(*figures, Slicing::Hour, u"16"_s), 3'000);
        QCOMPARE(grossOf(*figures, Slicing::Hour, u"15"_s), 0);
        QCOMPARE(grossOf(*figures, Slicing::Family, u"Maximum"_s), 2'000);
        QCOMPARE(grossOf(*figures, Slicing::Family, QString()), 3'000);
        QCOMPARE(grossOf(*figures, Slicing::Installments, u"3"_s), 10'000);
        QCOMPARE(grossOf(*figures, Slicing::Brand, u"Mastercard"_s), 15'000);
        QCOMPARE(figures->slices[Slicing::Declines].size(), std::size_t(1));
        QCOMPARE(figures->slices[Slicing::Declines].front().name, u"NOT_SUFFICIENT_FUNDS"_s);
        QCOMPARE(figures->slices[Slicing::Family].front().name, u"Paraf"_s); // the largest first
    }

    void aDayEndsAtIstanbulsMidnightAndEveryDayHasItsPlace()
    {
        JournalBuilder book;
        book.clock().set(istanbul::startOf(periodDay.addDays(1)) - 1ms);
        book.pay({.minorUnits = 100});
        book.clock().set(istanbul::startOf(periodDay.addDays(1)));
        book.pay({.minorUnits = 30});
        const auto week =
            book.journal().reader().periods().figures(periodDay, periodDay.addDays(6), Currency::TRY);
        QCOMPARE(week->slices[Slicing::Day].size(), std::size_t(7));
        QCOMPARE(grossOf(*week, Slicing::Day, u"2026-09-17"_s), 100);
        QCOMPARE(grossOf(*week, Slicing::Day, u"2026-09-18"_s), 30);
        QCOMPARE(grossOf(*week, Slicing::Hour, u"23"_s), 100);
        QCOMPARE(grossOf(*week, Slicing::Hour, u"0"_s), 30);
        const auto empty = book.journal().reader().periods().figures(periodDay.addDays(9),
                                                                     periodDay.addDays(9), Currency::TRY);
        QVERIFY(empty->count == 0 && empty->slices[Slicing::Family].empty());
    }

    void currenciesStayApart()
    {
        JournalBuilder book;
        book.pay({.minorUnits = 100, .currency = Currency::USD});
        book.pay({.minorUnits = 5});
        book.pay({.minorUnits = 6});
        const auto periods = book.journal().reader().periods();
        QCOMPARE(*periods.currencies(periodDay, periodDay), (std::vector{Currency::TRY, Currency::USD}));
        QCOMPARE(periods.figures(periodDay, periodDay, Currency::USD)->gross, Money(100, Currency::USD));
        QCOMPARE(periods.figures(periodDay, periodDay, Currency::TRY)->gross, Money(11, Currency::TRY));
    }

    void aBrandAddsUpInTheListAsInTheChart()
    {
        JournalBuilder book;
        book.fill(300, 7min);
        const auto figures =
            book.journal().reader().periods().figures(periodDay, periodDay.addDays(3), Currency::TRY);
        const auto sums =
            book.journal().reader().listing().sums({.from = istanbul::startOf(periodDay),
                                                    .until = istanbul::startOf(periodDay.addDays(4)),
                                                    .brands = {u"Mastercard"_s}});
        QVERIFY(figures->count > 50);
        QCOMPARE(sums->totals[Currency::TRY].gross.minorUnits(),
                 grossOf(*figures, Slicing::Brand, u"Mastercard"_s));
        QCOMPARE(sums->totals[Currency::TRY].count, figures->count);
        const auto none = book.journal().reader().listing().sums({.brands = {u"Troy"_s}});
        QVERIFY(none->totals.isEmpty());
    }
};

VEZNE_TEST(TestPeriodBook)
#include "tst_periodbook.moc"

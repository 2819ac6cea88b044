// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the paper of a day end, and how its period is named.
#include <QTest>
#include <QTextDocument>

#include "core/base/istanbul.h"
#include "tests/support/suite.h"
#include "ui/dayend/closingmodel.h"
#include "ui/dayend/dayreport.h"
#include "ui/dayend/daytext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::Grouping;

class TestDayReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void thePaperNamesTheShop()
    {
        const finance::ReceiptShop shop{u"Çiçek & Evi <Kadıköy>"_s, u"Moda Cad. 1\nİstanbul"_s, {}};
        for (const QString &paper :
             {text(ui::closingReport(shop, oneDay(), ui::Copy::First)),
              text(ui::interimReport(shop, {.figures = figures(), .day = day, .person = u"Ayşe"_s}))}) {
            QVERIFY(paper.contains(u"Çiçek & Evi <Kadıköy>"_s));
            QVERIFY(paper.contains(u"Moda Cad. 1\nİstanbul"_s));
        }
        const QString unnamed = text(ui::closingReport({}, oneDay(), ui::Copy::First));
        QVERIFY(unnamed.startsWith(u"Day end Z 4"_s));
    }

    void onlyTheCopySaysSo()
    {
        QVERIFY(!text(ui::closingReport({}, oneDay(), ui::Copy::First)).contains(u"COPY"_s));
        QVERIFY(text(ui::closingReport({}, oneDay(), ui::Copy::Again)).contains(u"Day end Z 4 · COPY"_s));
    }

    void thePaperTells3dFromMoto()
    {
        const QString paper = text(ui::closingReport({}, oneDay(), ui::Copy::First));
        QVERIFY(paper.contains(u"By verification"_s));
        QVERIFY(paper.contains(u"MOTO (3)"_s) && paper.contains(u"3-D Secure (2)"_s));
        QVERIFY(paper.contains(u"₺900,00"_s) && paper.contains(u"₺350,00"_s));
        // A day end that was frozen before this was counted does not say that there was none.
        journal::Closing old = oneDay();
        old.figures.groups.remove(Grouping::Security);
        QVERIFY(!text(ui::closingReport({}, old, ui::Copy::First)).contains(u"By verification"_s));
        const auto again = journal::dayFiguresFromJson(toJson(figures()));
        QCOMPARE(again.groups.value(Grouping::Security).size(), std::size_t(2));
    }

    void anotherDaysShareIsNamed()
    {
        journal::Closing closing = oneDay();
        QCOMPARE(ui::periodText(closing.figures, day), u"27.11.2026"_s);
        QVERIFY(text(ui::closingReport({}, closing, ui::Copy::First)).contains(u"Day\n27.11.2026"_s));

        closing.figures.span = {at({2026, 11, 26}, {14, 5}), at(day, {19, 30})};
        const QString period = u"26.11.2026 14:05 – 27.11.2026 19:30"_s;
        QCOMPARE(ui::periodText(closing.figures, day), period);
        QVERIFY(text(ui::closingReport({}, closing, ui::Copy::First)).contains(u"Period\n"_s + period));
        QVERIFY(text(ui::interimReport({}, {.figures = closing.figures, .day = day})).contains(period));
        ui::ClosingModel list;
        list.show({closing});
        const QModelIndex cell = list.index(0, ui::ClosingModel::Day);
        QCOMPARE(cell.data().toString(), u"26.11 – 27.11.2026"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), period);

        closing.figures.span = {at({2025, 12, 31}, {23, 0}), at({2026, 1, 1}, {1, 0})};
        QCOMPARE(ui::briefPeriodText(closing.figures, {2026, 1, 1}), u"31.12.2025 – 01.01.2026"_s);
        closing.figures.span.reset();
        QCOMPARE(ui::periodText(closing.figures, day), u"27.11.2026"_s);
    }

    void ownOperationsAreNamedAsSuch()
    {
        const ui::Interim own{.figures = figures(), .whose = ui::Whose::Own, .day = day, .person = u"Ayşe"_s};
        QVERIFY(text(ui::interimReport({}, own)).contains(u"Interim report (X) · Your own operations"_s));
        ui::Interim all = own;
        all.whose = ui::Whose::Shop;
        QVERIFY(!text(ui::interimReport({}, all)).contains(u"Your own"_s));
    }

private:
    inline static const QDate day{2026, 11, 27};

    static Instant at(QDate date, QTime time)
    {
        return istanbul::startOf(date) + std::chrono::milliseconds(time.msecsSinceStartOfDay());
    }

    static QString text(const QString &html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText();
    }

    static journal::DayFigures figures()
    {
        const Money nothing(0, Currency::TRY);
        journal::DayFigures figures{.after = 10, .upTo = 20};
        figures.span = {at(day, {9, 0}), at(day, {19, 30})};
        figures.sums.insert(Currency::TRY, {.sales = 5,
                                            .gross = Money(125'000, Currency::TRY),
                                            .surcharge = nothing,
                                            .cancelled = nothing,
                                            .refunded = nothing});
        figures.groups[Grouping::Security] = {{u"moto"_s, 3, Money(90'000, Currency::TRY)},
                                              {u"3ds"_s, 2, Money(35'000, Currency::TRY)}};
        return figures;
    }

    static journal::Closing oneDay()
    {
        return {.number = 4,
                .day = day,
                .at = at(day, {19, 31}),
                .actor = {u"Fatma"_s, u"finance"_s},
                .figures = figures()};
    }
};

VEZNE_TEST(TestDayReport)
#include "tst_dayreport.moc"

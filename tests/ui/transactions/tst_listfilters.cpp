// SPDX-License-Identifier: GPL-3.0-or-later
// What the list is narrowed to: tiles, search, filters, views; and what stays chosen.
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "tests/support/postgres.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/listscreen.h"
#include "ui/transactions/savedviews.h"
#include "ui/transactions/transactionmodel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using journal::State;
using test::ListScreen;

class TestListFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void aTileFiltersAndItsChipTakesTheFilterAway();
    void typingInTheSearchBoxFindsFoldedNames();
    void filtersAreRememberedForTheNextStart();
    void anEmptyResultNamesTheFilterAndClearsIt();
    void furtherFiltersApplyAndBecomeChips();
    void oneClearTakesSearchAndFiltersAway();
    void whatOnlyTheFiltersHideIsOffered();
    void theWordOfAStateOffersTheState();
    void aTypedDaySaysThatItCountsInPlaceOfTheDates();
    void aFilterKeepsItsChipWhenNothingIsLeftOfIt();
    void anAmountNamesTheOnlyCurrency();
    void theColumnsMenuTellsWhichHaveNoRoom();
    void aSavedViewKeepsTheDatesItDoesNotName();
    void ownViewsAreKeptRenamedAndDeleted();
    void aNewRecordOutsideTheFilterIsAnnounced();
    void aRecordAfterMidnightBelongsToTheNewToday();
    void columnsAndDensityAreChosenAndRemembered();
};

void TestListFilters::aTileFiltersAndItsChipTakesTheFilterAway()
{
    ListScreen screen;
    screen.book.pay({.order = u"GOOD"_s});
    screen.book.pay({.order = u"BAD"_s, .outcome = State::Declined});
    screen.open();
    auto *chip = screen.find<QAbstractButton>(u"standingsChip"_s);
    QVERIFY(!chip->isVisible());
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"BAD"_s);
    QVERIFY(chip->isVisible());
    // The other tiles still tell what there is.
    QTRY_COMPARE(screen.count(u"paidTile"_s), 1);
    chip->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(!screen.find<ui::Tile>(u"declinedTile"_s)->isChecked());
    screen.find<ui::Tile>(u"declinedTile"_s)->toggle(); // as a screen reader presses it
    QTRY_COMPARE(screen.rows(), 1);
}

void TestListFilters::typingInTheSearchBoxFindsFoldedNames()
{
    ListScreen screen;
    screen.book.pay({.name = u"Işık"_s, .surname = u"Çelik"_s});
    screen.book.pay({.name = u"Ömer"_s, .surname = u"Şahin"_s});
    screen.open();
    QTest::keyClicks(screen.find<QLineEdit>(u"searchEdit"_s), u"isik cel"_s);
    QCOMPARE(screen.rows(), 2); // not at every letter
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 3), u"Işık Çelik"_s);
    screen.find<QPushButton>(u"clearFiltersButton"_s)->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(screen.find<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
}

void TestListFilters::filtersAreRememberedForTheNextStart()
{
    ListScreen screen;
    screen.book.pay({.outcome = State::Declined});
    screen.open();
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    screen.settle();
    screen.page.reset();
    screen.open();
    QVERIFY(screen.find<ui::Tile>(u"declinedTile"_s)->isChecked());
    QCOMPARE(screen.page->filter().groups, QSet<ui::StandingGroup>{ui::StandingGroup::Declined});
}

void TestListFilters::anEmptyResultNamesTheFilterAndClearsIt()
{
    ListScreen screen;
    screen.book.pay({});
    screen.open();
    ui::ListFilter filter;
    filter.groups = {ui::StandingGroup::Refunded};
    filter.text = u"nobody"_s;
    screen.page->setFilter(filter);
    QTRY_VERIFY(!screen.table()->isVisible());
    const auto labels = screen.page->findChildren<ui::PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::PlainLabel *label) {
        return label->isVisible() && label->text().contains(u"Refunded · “nobody”"_s);
    }));
    for (QPushButton *button : screen.page->findChildren<QPushButton *>(u"emptyStateButton"_s)) {
        if (button->isVisible())
            button->click();
    }
    QTRY_VERIFY(screen.table()->isVisible());
}

void TestListFilters::furtherFiltersApplyAndBecomeChips()
{
    ListScreen screen;
    screen.book.pay({.order = u"SMALL"_s, .minorUnits = 5'000, .bank = u"Akbank"_s, .family = u"Axess"_s});
    screen.book.pay({.order = u"BIG"_s, .minorUnits = 500'000, .installment = 3});
    screen.open();
    screen.find<QPushButton>(u"moreFiltersButton"_s)->click();
    auto *panel = screen.find<QWidget>(u"filterPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    auto *banks = screen.find<QComboBox>(u"bankCombo"_s);
    QTRY_VERIFY(banks->findData(u"Akbank"_s) > 0);
    QVERIFY(banks->findData(u"Halkbank"_s) > 0);
    QTest::keyClicks(screen.find<QLineEdit>(u"leastAmountEdit"_s), u"1000"_s);
    screen.find<QPushButton>(u"applyFiltersButton"_s)->click();
    QVERIFY(!panel->isVisible());
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"BIG"_s);
    auto *chip = screen.find<QAbstractButton>(u"amountChip"_s);
    QVERIFY(chip->isVisible());
    chip->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(screen.find<QLineEdit>(u"leastAmountEdit"_s)->text().isEmpty());
    // Of tills there is something to choose where they share a book.
    screen.find<QPushButton>(u"moreFiltersButton"_s)->click();
    auto *tills = screen.find<QComboBox>(u"tillCombo"_s);
    QTRY_COMPARE(tills->isVisible(), test::isOnSharedBook());
    if (!test::isOnSharedBook())
        return;
    tills->setCurrentIndex(tills->findData(u"finance"_s));
    screen.find<QPushButton>(u"applyFiltersButton"_s)->click();
    QVERIFY(screen.find<QAbstractButton>(u"tillChip"_s)->isVisible());
    QTRY_COMPARE(screen.rows(), 2);
}

void TestListFilters::oneClearTakesSearchAndFiltersAway()
{
    ListScreen screen;
    screen.book.pay({.outcome = State::Declined, .name = u"Işık"_s});
    screen.open();
    screen.page->setFilter({.dates = ui::DatePreset::Today, .paymentsOnly = true, .least = 100});
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    QTest::keyClicks(screen.find<QLineEdit>(u"searchEdit"_s), u"isik"_s);
    QTRY_COMPARE(screen.page->filter().text, u"isik"_s);
    QTest::mouseClick(screen.find<QPushButton>(u"clearFiltersButton"_s), Qt::LeftButton);
    QVERIFY(screen.page->filter().isEmpty());
    QVERIFY(screen.find<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
    QVERIFY(!screen.find<QPushButton>(u"clearFiltersButton"_s)->isVisible());
    screen.settle();
    QVERIFY(screen.page->filter().isEmpty());
}

void TestListFilters::whatOnlyTheFiltersHideIsOffered()
{
    ListScreen screen;
    screen.book.pay({.order = u"S-2026-77"_s, .outcome = State::Declined});
    screen.book.pay({.order = u"S-2026-99"_s});
    screen.open();
    screen.page->setFilter({.groups = {ui::StandingGroup::Refunded}, .text = u"S-2026-77"_s});
    const auto button = [&] {
        const auto all = screen.page->findChildren<QPushButton *>(u"emptyStateButton"_s);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY(button() && button()->text() == u"Show without filters"_s);
    const auto labels = screen.page->findChildren<ui::PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::PlainLabel *label) {
        return label->isVisible() && label->text() == u"1 record(s) outside the filters"_s;
    }));
    button()->click();
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"S-2026-77"_s);
    QCOMPARE(screen.page->filter(), (ui::ListFilter{.text = u"S-2026-77"_s}));
}

void TestListFilters::theWordOfAStateOffersTheState()
{
    ListScreen screen;
    screen.book.refund(screen.book.pay({.order = u"BACK"_s}), 100);
    screen.book.pay({});
    screen.open();
    screen.page->setFilter({.dates = ui::DatePreset::Today, .text = u"refunded"_s});
    const auto button = [&] {
        const auto all = screen.page->findChildren<QPushButton *>(u"emptyStateButton"_s);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY(button() && button()->text() == u"Filter by the state “Refunded”"_s);
    button()->click();
    QCOMPARE(screen.page->filter(),
             (ui::ListFilter{.dates = ui::DatePreset::Today, .groups = {ui::StandingGroup::Refunded}}));
    QTRY_VERIFY(screen.table()->isVisible());
    QCOMPARE(screen.cell(0, 1), u"BACK"_s);
}

void TestListFilters::aTypedDaySaysThatItCountsInPlaceOfTheDates()
{
    ListScreen screen;
    screen.book.pay({.order = u"OLD"_s});
    screen.book.clock().advance(24h * 40);
    screen.book.pay({.order = u"NEW"_s});
    screen.open();
    screen.page->setFilter({.dates = ui::DatePreset::Last7Days, .text = u"17.09.2026"_s});
    QTRY_COMPARE(screen.rows(), 1);
    QTRY_COMPARE(screen.cell(0, 1), u"OLD"_s);
    QCOMPARE(screen.text(u"listNotice"_s),
             u"The dates of the search count: 17.09.2026. “Last 7 days” does not meanwhile."_s);
    screen.page->setFilter({.dates = ui::DatePreset::Last7Days});
    QVERIFY(screen.text(u"listNotice"_s).isEmpty());
}

void TestListFilters::aFilterKeepsItsChipWhenNothingIsLeftOfIt()
{
    ListScreen screen;
    const QString pending = screen.book.pay({.outcome = State::Unknown});
    screen.open();
    screen.find<ui::Tile>(u"waitingTile"_s)->click();
    QTRY_COMPARE(screen.count(u"waitingTile"_s), 1);
    screen.book.settle(pending, State::Paid);
    screen.tell(pending);
    QTRY_COMPARE(screen.count(u"waitingTile"_s), 0);
    QVERIFY(screen.find<ui::Tile>(u"waitingTile"_s)->isVisible());
    QVERIFY(screen.find<ui::Tile>(u"waitingTile"_s)->isChecked());
    QVERIFY(screen.find<QAbstractButton>(u"standingsChip"_s)->isVisible());
}

void TestListFilters::anAmountNamesTheOnlyCurrency()
{
    ListScreen screen;
    screen.book.pay({.minorUnits = 500'000});
    screen.open();
    auto *chip = screen.find<QAbstractButton>(u"amountChip"_s);
    screen.page->setFilter({.least = 300'000});
    QTRY_COMPARE(chip->accessibleName(), u"Amount from ₺3.000,00"_s);
    screen.book.pay({.minorUnits = 500'000, .currency = Currency::EUR});
    screen.page->setFilter({.least = 300'000, .most = 600'000});
    QTRY_COMPARE(chip->accessibleName(), u"Amount 3.000,00 – 6.000,00"_s);
    screen.page->setFilter({.least = 300'000, .currency = Currency::EUR});
    QCOMPARE(chip->accessibleName(), u"Amount from €3.000,00"_s);
}

void TestListFilters::theColumnsMenuTellsWhichHaveNoRoom()
{
    ListScreen screen;
    screen.book.pay({});
    screen.open({640, 706});
    QVERIFY(screen.table()->isColumnHidden(ui::TransactionModel::Installment));
    auto *menu = screen.find<QMenu>(u"columnsMenu"_s);
    const auto find = [&](const QString &text) {
        Q_EMIT menu->aboutToShow();
        const auto all = menu->actions();
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    };
    QVERIFY(find(u"Instalments (no room now)"_s)->isChecked());
    if (!test::isOnSharedBook())
        QVERIFY(!find(u"Till"_s)->isChecked()); // switched off is another matter
    screen.page->resize(1600, 706);
    QTRY_VERIFY(find(u"Instalments"_s));
}

void TestListFilters::aSavedViewKeepsTheDatesItDoesNotName()
{
    const ui::ListFilter present{.dates = ui::DatePreset::LastMonth, .paymentsOnly = true};
    const auto shipped = ui::SavedViews::shipped();
    QCOMPARE(shipped.size(), std::size_t(6));
    QCOMPARE(shipped[0].over(present).dates, ui::DatePreset::Today);
    QCOMPARE(shipped[2].over(present).dates, ui::DatePreset::LastMonth);
    QCOMPARE(shipped[2].over(present).groups, QSet<ui::StandingGroup>{ui::StandingGroup::Declined});
    QVERIFY(!shipped[2].over(present).paymentsOnly);
    QCOMPARE(shipped[4].over(present).dates, ui::DatePreset::LastMonth);
    QVERIFY(shipped[4].over(present).matching == journal::Matching::Unreconciled);
    // A hold lapses by itself, however old it is: its view shows all of them.
    QCOMPARE(shipped[5].over(present).dates, ui::DatePreset::AllTime);
    QCOMPARE(shipped[5].over(present).groups, QSet<ui::StandingGroup>{ui::StandingGroup::Reserved});
}

void TestListFilters::ownViewsAreKeptRenamedAndDeleted()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::SavedViews views(&settings);
    views.add({u"Big"_s, {.text = u"Feyza"_s, .least = 100'000}});
    views.add({u"Axess"_s, {.family = u"Axess"_s}});
    views.rename(u"Big"_s, u"Above a thousand"_s);
    ui::SavedViews again(&settings);
    QCOMPARE(again.own().size(), std::size_t(2));
    QCOMPARE(again.own()[0].name, u"Above a thousand"_s);
    QCOMPARE(again.own()[0].filter, (ui::ListFilter{.least = 100'000})); // what was searched is not kept
    again.remove(u"Above a thousand"_s);
    QCOMPARE(ui::SavedViews(&settings).own().size(), std::size_t(1));
}

void TestListFilters::aNewRecordOutsideTheFilterIsAnnounced()
{
    ListScreen screen;
    screen.book.pay({.outcome = State::Declined});
    screen.open();
    screen.find<ui::Tile>(u"declinedTile"_s)->click();
    screen.settle();
    screen.tell(screen.book.pay({}));
    auto *hidden = screen.find<ui::PlainLabel>(u"hiddenLabel"_s);
    QTRY_VERIFY(hidden->isVisible());
    QVERIFY(hidden->text().startsWith(u"1 new record"_s));
    QCOMPARE(screen.rows(), 1);
    screen.find<QPushButton>(u"clearFiltersButton"_s)->click();
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(!hidden->isVisible());
}

void TestListFilters::aRecordAfterMidnightBelongsToTheNewToday()
{
    ListScreen screen;
    screen.book.pay({.order = u"OLD"_s});
    screen.open();
    ui::ListFilter today;
    today.dates = ui::DatePreset::Today;
    screen.page->setFilter(today);
    screen.settle();
    QCOMPARE(screen.rows(), 1);
    screen.book.clock().advance(10h); // past midnight
    screen.tell(screen.book.pay({.order = u"NEW"_s}));
    screen.settle();
    QCOMPARE(screen.rows(), 1);
    QCOMPARE(screen.cell(0, 1), u"NEW"_s);
}

void TestListFilters::columnsAndDensityAreChosenAndRemembered()
{
    ListScreen screen;
    screen.book.pay({});
    screen.open();
    auto *menu = screen.find<QMenu>(u"columnsMenu"_s);
    const auto actions = [&] {
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    };
    const auto named = [&](const QString &text) {
        const auto all = actions();
        return *std::ranges::find(all, text, &QAction::text);
    };
    QVERIFY(!screen.table()->isColumnHidden(ui::TransactionModel::Card));
    named(u"Card"_s)->trigger();
    QVERIFY(screen.table()->isColumnHidden(ui::TransactionModel::Card));
    named(u"Compact rows"_s)->trigger();
    QCOMPARE(screen.table()->rowHeight(0), ui::rowHeight(ui::RowDensity::Compact));
    screen.table()->horizontalHeader()->moveSection(1, 0);
    screen.page.reset();
    screen.open();
    QVERIFY(screen.table()->isColumnHidden(ui::TransactionModel::Card));
    QCOMPARE(screen.table()->rowHeight(0), ui::rowHeight(ui::RowDensity::Compact));
    QCOMPARE(screen.table()->horizontalHeader()->visualIndex(ui::TransactionModel::Order), 0);
}

VEZNE_TEST(TestListFilters)
#include "tst_listfilters.moc"

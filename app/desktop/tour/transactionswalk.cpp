// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <memory>

#include "app/desktop/tour/walks.h"
#include "ui/transactions/transactionmodel.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestPaid = 2; // above it stand the declined one and the one that is not known yet
constexpr QSize smallWindow(1024, 700);

} // namespace

void addDialog(Tour &tour, const QString &picture, const QString &button)
{
    tour.add(
        picture, [&tour, button] { tour.press(button); }, [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
}

void addDeed(Tour &tour, const QString &picture, const QString &button)
{
    tour.add(
        picture, [&tour, button] { tour.press(button); }, [] { return Tour::openDialog() != nullptr; });
    tour.add(
        picture + u"-done"_s, [] { Tour::openDialog()->findChild<QPushButton *>(u"actButton"_s)->click(); },
        [] {
            const QDialog *dialog = Tour::openDialog();
            const auto *title = dialog->findChild<QWidget *>(u"resultTitle"_s);
            const auto *progress = dialog->findChild<QProgressBar *>();
            return title->isVisible() && !progress->isVisible();
        });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
}

namespace {

/// Opens what a button of the bar drops down, and closes it again.
void addPopup(Tour &tour, const QString &picture, const QString &button)
{
    tour.add(
        picture,
        [&tour, button] {
            auto *menuButton = tour.find<QPushButton>(button);
            if (menuButton && menuButton->menu())
                menuButton->menu()->popup(menuButton->mapToGlobal(QPoint(0, menuButton->height())));
            else
                tour.press(button);
        },
        [] { return QApplication::activePopupWidget() != nullptr; });
    tour.add(
        {}, [] { QApplication::activePopupWidget()->close(); },
        [] { return QApplication::activePopupWidget() == nullptr; });
}

void addClosing(Tour &tour)
{
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Escape); },
        [] { return Tour::openDialog() == nullptr; });
}

void addListPanels(Tour &tour)
{
    addPopup(tour, u"07a-filter-panel"_s, u"moreFiltersButton"_s);
    addPopup(tour, u"07b-saved-views"_s, u"viewsButton"_s);
    addPopup(tour, u"07c-columns"_s, u"columnsButton"_s);
    addDialog(tour, u"07d-export"_s, u"exportButton"_s);
}

/// A dry run of what is selected, some of which cannot be given back.
void addBench(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"transactionTable"_s); };
    tour.add(
        u"07f-refund-bench"_s,
        [&tour, table] {
            table()->selectionModel()->select(
                QItemSelection(table()->model()->index(0, 0), table()->model()->index(7, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            tour.press(u"benchButton"_s);
        },
        [] {
            const QDialog *dialog = Tour::openDialog();
            const auto *rows = dialog ? dialog->findChild<QAbstractItemView *>(u"benchTable"_s) : nullptr;
            return rows && rows->model()->rowCount() > 0;
        });
    addClosing(tour);
}

/// What no comparison has found, and back to everything.
void addUnreconciled(Tour &tour)
{
    const auto page = [&tour] { return tour.find<ui::TransactionsPage>(u"transactionsPage"_s); };
    const auto chip = [&tour] { return tour.find<QWidget>(u"matchingChip"_s); };
    const auto rows = [&tour] {
        return tour.find<QAbstractItemView>(u"transactionTable"_s)->model()->rowCount();
    };
    tour.add(
        u"07g-not-reconciled"_s, [page] { page()->setFilter({.matching = journal::Matching::Unreconciled}); },
        [chip, rows] { return chip()->isVisible() && rows() > 0; });
    tour.add(
        {}, [page] { page()->setFilter(ui::ListFilter::usual()); },
        [chip, rows] { return !chip()->isVisible() && rows() > 0; });
}

/// The order of the newest paid row; empty while it is not there. A list that is read anew keeps its number
/// of rows for a moment, so what stands in a row tells that it is the list that was asked for.
QString newestPaidOrder(const Tour &tour)
{
    const auto *table = tour.find<QAbstractItemView>(u"transactionTable"_s);
    return table->model()->index(newestPaid, ui::TransactionModel::Order).data().toString();
}

/// Dates of one's own, with their times of day; in the evening they leave out what was just sold.
void addCustomDates(Tour &tour, const std::shared_ptr<QString> &newest)
{
    const auto page = [&tour] { return tour.find<ui::TransactionsPage>(u"transactionsPage"_s); };
    const auto boxes = [&tour] { return tour.find<QWidget>(u"lastTimeEdit"_s)->isVisible(); };
    tour.add(
        u"07h-custom-dates"_s,
        [page] {
            page()->setFilter({.dates = ui::DatePreset::Custom,
                               .custom = {QDate::currentDate().addDays(-6), QDate::currentDate()},
                               .firstTime = QTime(8, 0),
                               .lastTime = QTime(18, 29)});
        },
        boxes);
    tour.add(
        {}, [page] { page()->setFilter(ui::ListFilter::usual()); },
        [&tour, boxes, newest] { return !boxes() && newestPaidOrder(tour) == *newest; });
}

} // namespace

void addTransactionsWalk(Tour &tour)
{
    const auto table = [&tour] { return tour.find<QAbstractItemView>(u"transactionTable"_s); };
    tour.add(
        u"07-transactions"_s, [&tour] { tour.desk().window().showPage(ui::PageId::Transactions); },
        [table] { return table() && table()->isVisible() && table()->model()->rowCount() > 10; });
    const auto newest = std::make_shared<QString>();
    tour.add(
        {}, [] {},
        [&tour, newest] {
            *newest = newestPaidOrder(tour);
            return !newest->isEmpty();
        });
    addListPanels(tour);
    addBench(tour);
    addUnreconciled(tour);
    addCustomDates(tour, newest);
    tour.add(
        u"08-detail"_s,
        [table] {
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(newestPaid, 0));
            Tour::sendKey(table(), Qt::Key_Return);
        },
        [&tour] { return tour.isShown(u"detailPane"_s); });
    addDialog(tour, u"09-refund"_s, u"refundButton"_s);
    addDialog(tour, u"10-cancel"_s, u"cancelButton"_s);
    addDialog(tour, u"10a-receipt"_s, u"receiptButton"_s);
    addDeed(tour, u"10b-refund"_s, u"refundButton"_s);
    tour.add(
        u"11-small-window"_s,
        [&tour] {
            tour.press(u"closeDetailButton"_s);
            tour.desk().window().resize(smallWindow);
        },
        [table] { return table()->isVisible(); });
    addDialog(tour, u"11a-export-of-a-small-window"_s, u"exportButton"_s);
    tour.add({}, [&tour] { tour.desk().window().resize(tour.windowSize()); });
}

} // namespace vezne::desktop

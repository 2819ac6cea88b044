// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/receipt/receiptdialog.h"
#include "ui/transactions/listfilter.h"

class QSettings;
class QStackedWidget;

namespace vezne::ui {

class ActiveFilters;
class BenchStarter;
class ChangeStarter;
class DetailPane;
class EmptyList;
class EmptyState;
class FilterBar;
class ListSummary;
class NoticeLine;
class PaperStarter;
class SelectionSums;
class Skeleton;
class StandingTiles;
class TotalsFoot;
class TransactionModel;
class TransactionTable;

/// Everything that was ever tried: tiles, search and filters, the list, its sums, and one payment in detail.
/// The keys are those of `shortcutGroups`.
class TransactionsPage : public QWidget
{
    Q_OBJECT

public:
    /// From this window width on the detail stands beside the list; below it takes the list's place.
    static constexpr int wideWindow = 1400;

    /// `settings` keeps the filters.
    TransactionsPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QSettings *settings,
                     QWidget *parent = nullptr);

    /// For the right of the page title; the page keeps it.
    [[nodiscard]] QWidget *actions() const;
    /// What receipts say beside the payment.
    void setReceiptDesk(const ReceiptDesk &desk);

    /// Shows one operation's payment in detail, whatever the filters.
    void open(const QString &operation);
    void closeDetail();

    /// Asks iyzico about one payment, known here or not; with an empty id the person types it.
    void inquire(const QString &anyId);

    void setFilter(const ListFilter &filter);
    [[nodiscard]] const ListFilter &filter() const { return m_filter; }

Q_SIGNALS:
    /// The person wants to see what is asked about, with what to do.
    void awaitedRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *newList();
    void addShortcuts();
    void connectParts();
    void connectList();
    void connectDetail();
    /// Made when a payment is first looked at: who only reads the list waits for no more than that.
    [[nodiscard]] DetailPane &detail();
    void use(const ListFilter &filter);
    /// What takes a moment to add up, once the rows are there.
    void readSums();
    void readChoices();
    /// For the sign of an amount that restricts the list.
    void readCurrencies();
    void exportList();
    void openBench();
    /// What a person should know of the filter.
    void showNotice();
    /// The payment that a key means: the one in detail, else the row under the cursor; empty for none.
    [[nodiscard]] QString presentOperation() const;
    void preview();
    void operationChanged(const QString &operation);
    void showRows();
    void showFailure(const journal::Error &error);
    void arrange();
    void startChange(const journal::Operation &operation, journal::Kind kind);
    void back();
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    QSettings *m_settings;
    ListFilter m_filter;
    QDate m_today; ///< for which relative dates were worked out
    bool m_isDetailOpen = false;
    bool m_areSumsDue = false; ///< they wait for the first rows

    TransactionModel *m_model;
    ListSummary *m_summary;
    StandingTiles *m_tiles;
    FilterBar *m_bar;
    ActiveFilters *m_active;
    NoticeLine *m_notice;
    QStackedWidget *m_stack;
    TransactionTable *m_table;
    EmptyList *m_empty;
    EmptyState *m_failure;
    Skeleton *m_skeleton;
    TotalsFoot *m_foot;
    SelectionSums *m_selection;
    QWidget *m_list;
    DetailPane *m_detail = nullptr; ///< until detail() was called
    ChangeStarter *m_starter;
    PaperStarter *m_papers;
    BenchStarter *m_bench; ///< the window takes it over
};

} // namespace vezne::ui

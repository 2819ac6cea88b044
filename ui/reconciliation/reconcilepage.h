// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/finance/importfile.h"
#include "core/finance/reconciler.h"
#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/kit/pause.h"
#include "ui/reconciliation/foundcomparisons.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class DifferencePane;
class Panel;
class PayoutView;
class PlainLabel;
class RunPanel;
class TableView;

/// Reconciliation: the journal against iyzico's days and against files, what differs and what to do about it,
/// and the payout calendar.
class ReconcilePage : public QWidget
{
    Q_OBJECT

public:
    enum View { Days, Files, Payouts };

    ReconcilePage(journal::ReaderThread &reader, till::Till &till, finance::Reconciler &reconciler,
                  const Clock &clock, QWidget *parent = nullptr);

    /// The buttons that change the view, for the row of the page's title.
    [[nodiscard]] QWidget *actions() const;
    void showView(View view);
    /// A file that a person chose.
    void importFile(finance::FileKind kind, const QString &file);

Q_SIGNALS:
    void openRequested(const QString &operation);
    void awaitedRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void buildSwitch();
    void load();
    void showFound(FoundComparisons found);
    void showChosen();
    void compare();
    void chooseFile(finance::FileKind kind);
    void compareFile(finance::FileKind kind, const QString &name, const finance::Table &table,
                     const finance::ColumnMap &map);
    void explain(const journal::Difference &difference);
    void takeIn(const journal::Difference &difference);
    void showRights();
    void say(const QString &text);
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    finance::Reconciler &m_reconciler;
    const Clock &m_clock;
    View m_view = Days;
    FoundComparisons m_found;
    quint64 m_generation = 0;
    Pause m_gathering; ///< many changes in a row are read once

    QWidget *m_switch;
    QButtonGroup *m_views;
    QStackedWidget *m_pages; ///< comparisons, payouts
    QStackedWidget *m_sides; ///< days, files
    RunPanel *m_run;
    Panel *m_files;
    QPushButton *m_settlement;
    QPushButton *m_statement;
    PlainLabel *m_fileNote;
    PlainLabel *m_message;
    Panel *m_listPanel;
    ComparisonModel *m_model;
    TableView *m_table;
    DifferencePane *m_pane;
    PayoutView *m_payouts;
};

} // namespace vezne::ui

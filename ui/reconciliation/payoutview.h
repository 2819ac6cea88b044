// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/readerthread.h"

class QStackedWidget;

namespace vezne::ui {

class EmptyState;
class FactList;
class Panel;
class PayoutModel;
class PlainLabel;
class TableView;

/// The payout calendar: what iyzico pays out on which day, after its commission and fee and after refunds,
/// and what that comes to.
class PayoutView : public QWidget
{
    Q_OBJECT

public:
    PayoutView(journal::ReaderThread &reader, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSums();
    /// Leaves out columns that the view has no room for.
    void fitColumns();
    void retranslate();

    journal::ReaderThread &m_reader;
    const Clock &m_clock;
    quint64 m_generation = 0;
    PayoutModel *m_model;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Panel *m_sumsPanel;
    FactList *m_sums;
    PlainLabel *m_note;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/journal/readerthread.h"
#include "core/till/batch/batchcsv.h"
#include "core/till/batch/batchrun.h"

class QCheckBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class BatchModel;
class Consent;
class EmptyState;
struct OpenBatch;
class PlainLabel;
class ReasonFields;
class TableView;

/// Several payments given back at once: a dry run with its total and the reasons why a row cannot, the
/// consent that single refunds ask for, then row after row, with a stop between rows. A run that was
/// interrupted is offered again when the bench opens.
class RefundBench : public QDialog
{
    Q_OBJECT

public:
    RefundBench(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                QWidget *parent = nullptr);

    /// A dry run of everything that is left of these payments (operation ids).
    void planSelection(const QStringList &operations);
    /// A dry run of what a CSV file asks for.
    void planFile(const QString &file);

    void reject() override;

private:
    [[nodiscard]] QWidget *newTop();
    [[nodiscard]] QLayout *newButtons();
    void connectParts();
    void chooseFile();
    void plan(const std::vector<till::RefundWish> &wishes, Language amounts, const QString &source);
    void showPlan(const till::BatchPlan &plan);
    void readOpen();
    void showOpen(const OpenBatch &open);
    void giveUpOpen();
    void removeRow();
    void act();
    void begin(const std::optional<till::Proof> &second);
    void run(const journal::Result<till::BatchStart> &start);
    void conclude(till::BatchRun::End end);
    void say(const QString &text);
    void weigh();
    void showAct();
    [[nodiscard]] journal::Batch batchOfPlan() const;

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    QString m_source;
    std::optional<journal::Batch> m_open; ///< an interrupted one that is shown
    till::BatchRun *m_run = nullptr;      ///< while it runs
    bool m_isOver = false;
    int m_generation = 0;
    int m_questions = 0; ///< of the journal, whose answers may still bring rows

    PlainLabel *m_lead;
    PlainLabel *m_message;
    BatchModel *m_model;
    QStackedWidget *m_place;
    TableView *m_table;
    EmptyState *m_empty;
    PlainLabel *m_totals;
    QProgressBar *m_bar;
    ReasonFields *m_reason;
    Consent *m_consent;
    QCheckBox *m_again;
    QPushButton *m_file;
    QPushButton *m_remove;
    QPushButton *m_discard;
    QPushButton *m_close;
    QPushButton *m_act;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/dayend/closepanel.h"
#include "ui/kit/pause.h"

namespace vezne::ui {

class ClosingModel;
class DayFiguresView;
class TableView;

/// The day's figures at any time (X) and its closing (Z), with the day ends of the past to be printed again.
class DayEndPage : public QWidget
{
    Q_OBJECT

public:
    DayEndPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see the operations whose results are awaited.
    void awaitedRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Reading
    {
        journal::DayFigures figures;
        ClosePanel::State state;
        std::vector<journal::Closing> closings;
    };
    [[nodiscard]] static journal::Result<Reading> read(const journal::Reader &reader, QDate day, QDate today);

    void build();
    void refresh();
    void show(Reading reading);
    void askToClose();
    void close();
    void showPastButtons();
    [[nodiscard]] QString selectedReport() const;
    void savePdf(const QString &html, const QString &name);
    void print(const QString &html);
    void say(const QString &text);
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;

    Reading m_reading;
    int m_generation = 0;
    Pause m_gathering; ///< many changes in a row are read once
    DayFiguresView *m_figures;
    ClosePanel *m_closePanel;
    Panel *m_pastPanel;
    PlainLabel *m_noPast;
    ClosingModel *m_past;
    TableView *m_pastTable;
    QPushButton *m_pastPdf;
    QPushButton *m_pastPrint;
    PlainLabel *m_message;
};

} // namespace vezne::ui

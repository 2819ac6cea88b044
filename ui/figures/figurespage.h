// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/kit/pause.h"
#include "ui/transactions/listfilter.h"

class QComboBox;
class QGridLayout;
class QPushButton;

namespace vezne::ui {

class DateEdit;
class FiguresPanel;
class PlainLabel;

/// What was taken on a day, in a week or in a month, divided by hour or day, brand, family, instalments, and
/// why cards were declined: as charts or as tables. A part leads to the list of its payments.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    FiguresPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                QWidget *parent = nullptr);

    /// For the right of the page title; the window takes it over.
    [[nodiscard]] QWidget *actions() const { return m_actions; }

Q_SIGNALS:
    void listRequested(const vezne::ui::ListFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Period { Day, Week, Month };
    struct Reading
    {
        std::vector<Currency> currencies;
        Currency currency = Currency::TRY;
        journal::PeriodFigures figures;
    };

    void buildActions();
    void buildPanels();
    [[nodiscard]] Period period() const;
    [[nodiscard]] DateRange days() const;
    void step(int periods);
    void refresh();
    void showReading(const Reading &reading);
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    int m_generation = 0;
    bool m_isBuilt = false; ///< charts are made when they are first looked at
    Pause m_gathering;      ///< many changes in a row are read once

    QWidget *m_actions;
    QComboBox *m_period;
    QPushButton *m_back;
    DateEdit *m_day;
    QPushButton *m_on;
    QPushButton *m_asTable;
    QComboBox *m_currency;
    PlainLabel *m_summary;
    PlainLabel *m_problem;
    QGridLayout *m_grid;
    std::map<journal::Slicing, FiguresPanel *> m_panels;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/journal/records.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class DateEdit;
class FactList;

/// Which day is looked at, and closing it: what stands in the way is named, and what can be cancelled today
/// only is remembered.
class ClosePanel : public Panel
{
    Q_OBJECT

public:
    explicit ClosePanel(QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    /// Today is the latest day; it is looked at while nobody chose another.
    void setToday(QDate today);

    struct State
    {
        bool hasSomething = false;                     ///< anything has happened since the last closing
        bool mayClose = true;                          ///< as far as the person's rights go
        std::vector<journal::Operation> unsettled;     ///< results that are not known
        std::vector<journal::Operation> isCancellable; ///< sales that can be cancelled today only
    };
    void show(const State &state);

Q_SIGNALS:
    void dayChosen();
    void closeRequested();
    void printRequested();
    /// The person wants to see what is awaited.
    void awaitedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    State m_state;
    QDate m_today;
    DateEdit *m_day;
    PlainLabel *m_explanation;
    FactList *m_unsettled;
    QPushButton *m_awaited;
    PlainLabel *m_reminder;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/reconciler.h"
#include "ui/kit/panel.h"
#include "ui/transactions/daterange.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace vezne::ui {

class DateEdit;

/// Which days are compared with iyzico's lists, and how far that has come.
class RunPanel : public Panel
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent = nullptr);

    /// Days after it are not to be had.
    void setToday(QDate today);
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] bool isAgainWanted() const;

    /// While a run goes on there is a bar, and a button that stops it.
    void showProgress(const finance::RunProgress &progress);
    void showIdle(const QString &message);
    /// Who may not compare is told so; the days can still be looked at.
    void setAllowed(bool isAllowed);

    /// As if its button were pressed.
    void compare();

Q_SIGNALS:
    void rangeChanged();
    void compareRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takePreset();
    void takeDates();
    void retranslate();
    [[nodiscard]] QString progressText() const;

    QDate m_today;
    bool m_isRunning = false;
    bool m_isAllowed = true;
    finance::RunProgress m_progress;
    QComboBox *m_preset;
    DateEdit *m_first;
    DateEdit *m_last;
    QCheckBox *m_again;
    QPushButton *m_compare;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    PlainLabel *m_message;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/roster.h"
#include "ui/kit/panel.h"

class QSpinBox;

namespace vezne::ui {

class Field;
class MoneyEdit;
class ProblemLine;

/// The shop's limits, and when the screen locks: in Settings. What is changed holds at once and is in the
/// audit trail.
class RulesPanel : public Panel
{
    Q_OBJECT

public:
    explicit RulesPanel(till::Roster &roster, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void save();
    void checkAmount(Field *field);
    void mendErrors();
    void retranslate();

    till::Roster &m_roster;
    MoneyEdit *m_cancel;
    Field *m_cancelField;
    QSpinBox *m_window;
    Field *m_windowField;
    MoneyEdit *m_refund;
    Field *m_refundField;
    QSpinBox *m_idle;
    Field *m_idleField;
    ProblemLine *m_problem;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/roster.h"
#include "ui/kit/panel.h"

namespace vezne::ui {

class CapsTable;
class ProblemLine;

/// The instalments that each group of products allows, for those who may change settings.
class CapsPanel : public Panel
{
    Q_OBJECT

public:
    explicit CapsPanel(till::Roster &roster, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void save();

    till::Roster &m_roster;
    CapsTable *m_table;
    ProblemLine *m_problem;
};

} // namespace vezne::ui

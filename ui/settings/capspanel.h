// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/roster.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class CapsModel;
class TableView;

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
    void add();
    void remove();
    void save();
    void retranslate();

    till::Roster &m_roster;
    CapsModel *m_model;
    PlainLabel *m_help;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_shipped;
    PlainLabel *m_problem;
};

} // namespace vezne::ui

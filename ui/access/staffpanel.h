// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/staffdialog.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class PlainLabel;
class ProblemLine;
class StaffModel;
class TableView;

/// Who works here: in Settings.
class StaffPanel : public Panel
{
    Q_OBJECT

public:
    explicit StaffPanel(till::Roster &roster, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showButtons();
    void openDialog(StaffDialog::Task task);
    void switchActive();
    [[nodiscard]] const journal::StaffMember *chosen() const;
    void retranslate();

    till::Roster &m_roster;
    PlainLabel *m_help;
    StaffModel *m_model;
    TableView *m_table;
    ProblemLine *m_problem;
    QPushButton *m_add;
    QPushButton *m_role;
    QPushButton *m_secret;
    QPushButton *m_active;
};

} // namespace vezne::ui

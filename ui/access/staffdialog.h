// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/staffoffice.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vezne::ui {

class Consent;
class Field;
class ProblemLine;
class SecretField;

/// Adds somebody to the staff, gives somebody another role, or sets a PIN or password.
class StaffDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Task { Add, Role, Secret };

    /// `member` is who is changed; of no meaning when somebody is added.
    StaffDialog(till::Roster &roster, Task task, const journal::StaffMember &member,
                QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] access::Role role() const;
    [[nodiscard]] bool needsSecret() const;
    void showFields();
    void check();
    void act();
    void makeSecret();
    void record(const std::optional<access::NewSecret> &secret);
    void finish(const journal::Result<void> &result);

    till::Roster &m_roster;
    Task m_task;
    journal::StaffMember m_member;
    bool m_isBusy = false;

    QLineEdit *m_name;
    Field *m_nameField;
    QComboBox *m_role;
    Field *m_roleField;
    SecretField *m_secret;
    Field *m_secretField;
    SecretField *m_again;
    Field *m_againField;
    Consent *m_consent;
    ProblemLine *m_error;
    QPushButton *m_act;
};

} // namespace vezne::ui

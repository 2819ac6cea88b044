// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/customers.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class Field;
class ProblemLine;

/// Gives a customer another name. Accepted when it is done.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    RenameDialog(till::Customers &customers, const journal::Customer &customer, QWidget *parent = nullptr);

private:
    void build();
    /// Shows what is wrong; false when something is.
    [[nodiscard]] bool check();
    void finish();

    till::Customers &m_customers;
    QString m_phone;
    QLineEdit *m_name, *m_surname;
    Field *m_nameField, *m_surnameField;
    ProblemLine *m_problem;
    QPushButton *m_save;
};

} // namespace vezne::ui

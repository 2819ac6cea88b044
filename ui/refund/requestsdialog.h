// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/till.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class EmptyState;
class Field;
class ProblemLine;
class RequestModel;
class TableView;

/// The refunds that cashiers asked for, oldest first: grant one, or decline it with a reason.
class RequestsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RequestsDialog(till::Till &till, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLayout *newActions();
    void refresh();
    void showActions();
    void grant();
    void decline();
    void showProblem(const journal::Error &error);

    till::Till &m_till;
    RequestModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLineEdit *m_why;
    Field *m_whyField;
    ProblemLine *m_problem;
    QPushButton *m_grant;
    QPushButton *m_decline;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/finance/reconciler.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vezne::ui {

class ProblemLine;

/// A person explains a difference, alone or as the other half of another, or takes an explanation back. It is
/// kept with their name, the time and the reason.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others` are the differences among which the other half may be.
    AcceptDialog(const journal::Difference &difference, const std::vector<journal::Difference> &others,
                 finance::Reconciler &reconciler, QWidget *parent);

private:
    void addOthers(const std::vector<journal::Difference> &others);
    void showChoice();
    void act();

    journal::Difference m_difference;
    finance::Reconciler &m_reconciler;
    QComboBox *m_other;
    QLineEdit *m_why;
    ProblemLine *m_error;
    QPushButton *m_giveUp;
    QPushButton *m_act;
};

} // namespace vezne::ui

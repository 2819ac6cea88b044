// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/roster.h"
#include "ui/kit/panel.h"

class QLineEdit;

namespace vezne::ui {

class CheckLine;
class ProblemLine;
class Field;

/// What Vezne must know of the account at iyzico and cannot ask: whether it is a marketplace's, and where
/// browsers come back to from the bank and from iyzico's own pages.
class AccountPanel : public Panel
{
    Q_OBJECT

public:
    explicit AccountPanel(till::Roster &roster, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void saveMarketplace(bool isMarketplace);
    void saveCallback();
    void saveReturnPage();
    /// Whether what was typed will do; says so at the field when not.
    [[nodiscard]] static bool isAddress(const QLineEdit *edit, Field *field);
    void showProblem(const journal::Result<void> &saved);
    void retranslate();

    till::Roster &m_roster;
    CheckLine *m_marketplace;
    QLineEdit *m_callback;
    Field *m_callbackField;
    QLineEdit *m_returnPage;
    Field *m_returnPageField;
    ProblemLine *m_problem;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/finance/reconciler.h"
#include "ui/reconciliation/reasondialog.h"

class QComboBox;

namespace vezne::ui {

/// A person explains a difference, alone or as the other half of another, or takes an explanation back.
class AcceptDialog : public ReasonDialog
{
    Q_OBJECT

public:
    /// `others` are the differences among which the other half may be.
    AcceptDialog(const journal::Difference &difference, const std::vector<journal::Difference> &others,
                 finance::Reconciler &reconciler, QWidget *parent);

private:
    void addOthers(const std::vector<journal::Difference> &others);
    void showChoice();
    void act() override;

    finance::Reconciler &m_reconciler;
    QComboBox *m_other;
};

} // namespace vezne::ui

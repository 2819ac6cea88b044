// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/elsewhereintake.h"
#include "core/till/till.h"
#include "ui/reconciliation/reasondialog.h"

namespace vezne::ui {

/// Takes what iyzico lists and the journal lacks into the journal: asks iyzico, and says what came of it. It
/// is accepted once something was taken in.
class TakeInDialog : public ReasonDialog
{
    Q_OBJECT

public:
    TakeInDialog(const journal::Difference &difference, till::Till &till, QWidget *parent);

private:
    void act() override;
    void hear(const till::ElsewhereEnd &end);

    till::Till &m_till;
};

} // namespace vezne::ui

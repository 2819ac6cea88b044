// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/journal/records.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

/// Asks before a charge that looks like an earlier one: shows that one and wants a reason to go on. Its
/// default button gives up. Shown with open(); it never blocks.
class RepeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// `earlier` is not empty; its first is the newest.
    RepeatDialog(const std::vector<journal::Operation> &earlier, Instant now, QWidget *parent);

Q_SIGNALS:
    void goOn(const QString &reason);

private:
    QLineEdit *m_reason;
    QPushButton *m_giveUp;
    QPushButton *m_charge;
};

} // namespace vezne::ui

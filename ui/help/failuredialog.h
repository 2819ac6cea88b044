// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/help/failure.h"

namespace vezne::ui {

/// Tells of a failure: what, its effect on money, what to do, and the code for support.
class FailureDialog : public QDialog
{
    Q_OBJECT

public:
    FailureDialog(const Failure &failure, QWidget *parent);

Q_SIGNALS:
    void bundleRequested();
};

} // namespace vezne::ui

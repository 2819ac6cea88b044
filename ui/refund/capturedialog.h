// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refund/changedialog.h"

namespace vezne::ui {

class RefundChoice;

/// Collects a hold, whole or in part. It can be done once; what is not collected goes free.
class CaptureDialog : public ChangeDialog
{
    Q_OBJECT

public:
    CaptureDialog(const journal::PaymentFile &file, till::Till &till, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Choice> choice() const override;

private:
    CaptureDialog(RefundChoice *choice, const journal::PaymentFile &file, till::Till &till, QWidget *parent);

    RefundChoice *m_choice;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refund/changedialog.h"

namespace vezne::ui {

/// Cancels a whole payment on its day, so that it never reaches the card's statement.
class CancelDialog : public ChangeDialog
{
    Q_OBJECT

public:
    CancelDialog(const journal::PaymentFile &file, till::Till &till, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Choice> choice() const override;
};

} // namespace vezne::ui

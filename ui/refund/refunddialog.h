// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refund/changedialog.h"

namespace vezne::ui {

class RefundChoice;

/// Gives a payment back: all that is left, a part, or one line.
class RefundDialog : public ChangeDialog
{
    Q_OBJECT

public:
    RefundDialog(const journal::PaymentFile &file, till::Till &till, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Choice> choice() const override;
    void commit(const journal::Change &change, const std::optional<till::Proof> &second) override;

private:
    RefundDialog(RefundChoice *choice, const journal::PaymentFile &file, till::Till &till, QWidget *parent);

    [[nodiscard]] QString sentenceFor(Money amount) const;

    RefundChoice *m_choice;
    bool m_isAsking; ///< this person may ask for a refund, not make it
};

} // namespace vezne::ui

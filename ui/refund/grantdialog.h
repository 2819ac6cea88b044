// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/books/requestbook.h"
#include "ui/refund/changedialog.h"

namespace vezne::ui {

/// Grants a refund that somebody asked for: what was asked for, and by whom, and the grant.
class GrantDialog : public ChangeDialog
{
    Q_OBJECT

public:
    GrantDialog(const journal::RefundRequest &request, const journal::PaymentFile &file, till::Till &till,
                QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Choice> choice() const override;
    void commit(const journal::Change &change, const std::optional<till::Proof> &second) override;

private:
    journal::RefundRequest m_request;
};

} // namespace vezne::ui

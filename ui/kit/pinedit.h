// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/secretedit.h"

namespace vezne::ui {

/// A cashier's PIN: dots, 6 to 12 digits, typed on the number pad.
class PinEdit : public SecretEdit
{
    Q_OBJECT

public:
    explicit PinEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int limit() const override;
    [[nodiscard]] std::vector<int> groups() const override { return {}; }
    [[nodiscard]] QChar cell(int index) const override;
    /// Never: how long a PIN is, is its owner's to know.
    [[nodiscard]] bool isComplete() const override { return false; }
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/kit/statuschip.h"

namespace vezne::ui {

/// A chip that leads somewhere.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent = nullptr);

    void setChip(const ChipText &chip);
    [[nodiscard]] const ChipText &chip() const { return m_chip; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

} // namespace vezne::ui

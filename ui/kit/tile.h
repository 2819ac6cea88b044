// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/kit/statuschip.h"

namespace vezne::ui {

/// A count with what is counted; pressed, it restricts a list to that.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    void setChip(const ChipText &chip);

    /// Nothing while the count is being read.
    void setCount(std::optional<qint64> count);
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString figure() const;
    void describe();

    ChipText m_chip;
    std::optional<qint64> m_count;
};

} // namespace vezne::ui

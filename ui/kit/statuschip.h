// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/icon.h"

class QPainter;

namespace vezne::ui {

/// What a chip says: its colour, its icon and its word, always together.
struct ChipText
{
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Info;
    QString word;
};

/// Size of a chip in `font`, and its drawing at the left of `rect`, centred vertically; delegates of lists
/// use them as they are.
[[nodiscard]] QSize chipSize(const ChipText &chip, const QFont &font);
void drawChip(QPainter *painter, const QRect &rect, const ChipText &chip, const QFont &font,
              const Tokens &tokens);

class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(const ChipText &chip = {}, QWidget *parent = nullptr);

    void setChip(const ChipText &chip);
    [[nodiscard]] const ChipText &chip() const { return m_chip; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

} // namespace vezne::ui

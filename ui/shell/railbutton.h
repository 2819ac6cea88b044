// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/kit/icon.h"

namespace vezne::ui {

/// One place on the rail: icon and word, or the icon alone when the rail is narrow.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(Glyph glyph, QWidget *parent = nullptr);

    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    bool m_narrow = false;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/icon.h"

namespace vezne::ui {

/// An icon that stands by itself and follows the theme. Decoration: the words beside it carry the meaning.
class IconView : public QWidget
{
    Q_OBJECT

public:
    IconView(Glyph glyph, int size, Ink ink = Ink::Secondary, QWidget *parent = nullptr);

    void setIcon(Glyph glyph, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Ink m_ink;
};

} // namespace vezne::ui

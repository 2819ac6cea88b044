// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {
constexpr int buttonHeight = 40;
} // namespace

RailButton::RailButton(Glyph glyph, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    // Without its word beside it the icon needs one that comes up.
    setToolTip(narrow ? text().toHtmlEscaped() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int word = m_narrow ? 0 : space::m + fontMetrics().horizontalAdvance(text());
    return {space::m + normalIcon + word + space::m, buttonHeight};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    if (isChecked())
        drawRounded(&painter, rect(), fieldRadius, mix(tokens.rail, tokens.accent, 0.16), {});
    else if (underMouse())
        drawRounded(&painter, rect(), fieldRadius, mix(tokens.rail, tokens.text, 0.06), {});

    const QColor ink = isChecked() ? tokens.accent : tokens.text2;
    const int left = m_narrow ? (width() - normalIcon) / 2 : space::m;
    painter.drawPixmap(left, (height() - normalIcon) / 2,
                       pixmap(m_glyph, ink, normalIcon, devicePixelRatioF()));
    if (!m_narrow) {
        QFont font = this->font();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isChecked() ? tokens.text : tokens.text2);
        const QRect word = rect().adjusted(space::m + normalIcon + space::m, 0, -space::s, 0);
        painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), fieldRadius, tokens);
}

} // namespace vezne::ui

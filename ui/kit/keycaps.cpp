// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keycaps.h"

#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int capRadius = 4;
constexpr int betweenCaps = 3;
constexpr int betweenChords = 10;

} // namespace

KeyCaps::KeyCaps(const QString &keys, QWidget *parent)
    : QWidget(parent)
{
    for (const QString &chord : keys.split(u"  "_s, Qt::SkipEmptyParts))
        m_chords.append(chord.split(u'+'));
    setFont(fontFor(TextRole::Secondary, font()));
    setAccessibleName(keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int KeyCaps::capWidth(const QString &cap) const
{
    return qMax(fontMetrics().height() + space::xs, fontMetrics().horizontalAdvance(cap) + 2 * space::s - 2);
}

QSize KeyCaps::sizeHint() const
{
    int width = 0;
    for (const QStringList &chord : m_chords) {
        width += width > 0 ? betweenChords : 0;
        for (const QString &cap : chord)
            width += capWidth(cap) + betweenCaps;
        width -= betweenCaps;
    }
    return {width, fontMetrics().height() + space::s};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    int x = 0;
    for (const QStringList &chord : m_chords) {
        for (const QString &cap : chord) {
            const QRect place(x, 0, capWidth(cap), height());
            drawRounded(&painter, place, capRadius, tokens.surface, tokens.controlBorder);
            painter.setPen(tokens.text);
            painter.drawText(place, Qt::AlignCenter, cap);
            x += place.width() + betweenCaps;
        }
        x += betweenChords - betweenCaps;
    }
}

} // namespace vezne::ui

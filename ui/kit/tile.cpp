// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tile.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 132;

QFont countFont()
{
    return tabular(fontFor(TextRole::Section, QApplication::font()));
}

QFont wordFont()
{
    return fontFor(TextRole::Secondary, QApplication::font());
}

} // namespace

Tile::Tile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setChip(const ChipText &chip)
{
    m_chip = chip;
    describe();
    updateGeometry();
    update();
}

void Tile::setCount(std::optional<qint64> count)
{
    m_count = count;
    describe();
    update();
}

QString Tile::figure() const
{
    return m_count ? localeOf(language()).toString(*m_count) : u"–"_s;
}

void Tile::describe()
{
    setAccessibleName(m_count ? u"%1: %2"_s.arg(m_chip.word, figure()) : m_chip.word);
}

void Tile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

QSize Tile::minimumSizeHint() const
{
    const int word = QFontMetrics(wordFont()).horizontalAdvance(m_chip.word);
    const int height = QFontMetrics(countFont()).height() + QFontMetrics(wordFont()).height();
    return {word + space::m + space::s + 1, height + space::l};
}

QSize Tile::sizeHint() const
{
    return minimumSizeHint().expandedTo({usualWidth, 0});
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const Pair &pair = tokens.of(m_chip.tone);
    QPainter painter(this);
    QColor ground = isChecked() ? pair.ground : tokens.surface;
    if (underMouse() || isDown())
        ground = mix(ground, pair.ink, 0.06);
    drawRounded(&painter, rect(), panelRadius, ground, isChecked() ? pair.ink : tokens.border);
    if (hasFocus())
        drawFocusRing(&painter, rect(), panelRadius, tokens);

    const bool isQuiet = m_count.value_or(0) == 0 && !isChecked();
    const QColor ink = isQuiet ? tokens.text2 : pair.ink;
    const QRect inside = rect().adjusted(space::m, space::s, -space::s, -space::s);
    const int line = QFontMetrics(countFont()).height();
    const QRect symbol(inside.left(), inside.top() + (line - smallIcon) / 2, smallIcon, smallIcon);
    painter.drawPixmap(symbol, pixmap(m_chip.glyph, ink, smallIcon, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(countFont());
    painter.drawText(inside.adjusted(smallIcon + space::s, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, figure());
    painter.setPen(isChecked() ? pair.ink : tokens.text2);
    painter.setFont(wordFont());
    const QRect word = inside.adjusted(0, line, 0, 0);
    painter.drawText(word, Qt::AlignBottom | Qt::AlignLeft,
                     QFontMetrics(wordFont()).elidedText(m_chip.word, Qt::ElideRight, word.width()));
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

// Must stand outside any namespace: the resource lives in a static library.
static void loadResources()
{
    Q_INIT_RESOURCE(vezne);
}

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView fileOf(Glyph glyph)
{
    static constexpr std::array names{
        "sale"_L1,           "transactions"_L1, "customers"_L1,     "links"_L1,       "dayend"_L1,
        "reconciliation"_L1, "settings"_L1,     "checkcircle"_L1,   "crosscircle"_L1, "clock"_L1,
        "shield"_L1,         "refund"_L1,       "partialrefund"_L1, "cancel"_L1,      "dispute"_L1,
        "info"_L1,           "warning"_L1,      "plus"_L1,          "trash"_L1,       "search"_L1,
        "close"_L1,          "copy"_L1,         "filter"_L1,        "calendar"_L1,    "card"_L1,
        "receipt"_L1,        "lock"_L1,         "plug"_L1,          "chevrondown"_L1, "check"_L1,
        "empty"_L1,          "chevronup"_L1,    "bookmark"_L1,
    };
    static_assert(names.size() == static_cast<std::size_t>(Glyph::Bookmark) + 1);
    return names[static_cast<std::size_t>(glyph)];
}

/// The drawing of this name in resources/icons.
QPixmap render(QLatin1StringView name, int size, qreal ratio)
{
    loadResources();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(name)).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

/// Draws at whatever size and ratio is asked for. Qt's own engine for SVG is a plugin that Debian 13 has in a
/// package of its own.
class DrawnIconEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, drawn(size, mode, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(qMin(size.width(), size.height()), mode, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // `size` comes in device pixels.
        return drawn(qRound(qMin(size.width(), size.height()) / ratio), mode, ratio);
    }

private:
    [[nodiscard]] virtual QPixmap drawn(int size, QIcon::Mode mode, qreal ratio) const = 0;
};

class ThemedIconEngine final : public DrawnIconEngine
{
public:
    ThemedIconEngine(Glyph glyph, Ink ink)
        : m_glyph(glyph)
        , m_ink(ink)
    {}

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QPixmap drawn(int size, QIcon::Mode mode, qreal ratio) const override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = colorOf(m_ink, tokensOf(palette));
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        return ui::pixmap(m_glyph, color, size, ratio);
    }

    Glyph m_glyph;
    Ink m_ink;
};

/// The program's own mark, in its own colours.
class MarkEngine final : public DrawnIconEngine
{
public:
    QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    QPixmap drawn(int size, QIcon::Mode, qreal ratio) const override
    {
        return render("vezne"_L1, size, ratio);
    }
};

} // namespace

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Ink::Success;
    case Tone::Danger:
        return Ink::Danger;
    case Tone::Waiting:
        return Ink::Waiting;
    case Tone::Refund:
        return Ink::Refund;
    case Tone::Neutral:
        return Ink::Neutral;
    case Tone::Info:
        return Ink::Info;
    }
    Q_UNREACHABLE();
}

QColor colorOf(Ink ink, const Tokens &tokens)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Secondary:
        return tokens.text2;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Success:
        return tokens.success.ink;
    case Ink::Danger:
        return tokens.danger.ink;
    case Ink::Waiting:
        return tokens.waiting.ink;
    case Ink::Refund:
        return tokens.refund.ink;
    case Ink::Neutral:
        return tokens.neutral.ink;
    case Ink::Info:
        return tokens.info.ink;
    }
    Q_UNREACHABLE();
}

QPixmap pixmap(Glyph glyph, const QColor &color, int size, qreal ratio)
{
    const QString key =
        u"vezne/%1/%2/%3/%4"_s.arg(fileOf(glyph), color.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = render(fileOf(glyph), size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(Glyph glyph, Ink ink)
{
    return QIcon(new ThemedIconEngine(glyph, ink));
}

QIcon applicationIcon()
{
    return QIcon(new MarkEngine);
}

} // namespace vezne::ui

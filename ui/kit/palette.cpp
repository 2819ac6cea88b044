// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/palette.h"

namespace vezne::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens light()
{
    return {
        .window = rgb(0xF5F6F8),
        .surface = rgb(0xFFFFFF),
        .rail = rgb(0xECEFF3),
        .border = rgb(0xD3D9E0),
        .controlBorder = rgb(0x828C99),
        .text = rgb(0x1A222C),
        .text2 = rgb(0x535E6B),
        .accent = rgb(0x1A5FB4),
        .onAccent = rgb(0xFFFFFF),
        .success = {rgb(0x0A6B39), rgb(0xE2F4E9)},
        .danger = {rgb(0xA51D1D), rgb(0xFCE7E6)},
        .waiting = {rgb(0x784A00), rgb(0xFFF1D2)},
        .refund = {rgb(0x56389A), rgb(0xEEE7FA)},
        .neutral = {rgb(0x48535F), rgb(0xE8ECF1)},
        .info = {rgb(0x1A5FB4), rgb(0xE5EEFA)},
    };
}

Tokens dark()
{
    return {
        .window = rgb(0x13171D),
        .surface = rgb(0x1A2029),
        .rail = rgb(0x0F1318),
        .border = rgb(0x2D3641),
        .controlBorder = rgb(0x7C8794),
        .text = rgb(0xE8EDF3),
        .text2 = rgb(0xA5B0BC),
        .accent = rgb(0x74ACFF),
        .onAccent = rgb(0x0B1320),
        .success = {rgb(0x74DA9F), rgb(0x11301F)},
        .danger = {rgb(0xFF9C95), rgb(0x3B1818)},
        .waiting = {rgb(0xF3C56B), rgb(0x38290B)},
        .refund = {rgb(0xC6ABFF), rgb(0x291F43)},
        .neutral = {rgb(0xB6C0CB), rgb(0x27303A)},
        .info = {rgb(0x8FBBFF), rgb(0x15263F)},
    };
}

Tokens contrast()
{
    return {
        .window = rgb(0x000000),
        .surface = rgb(0x000000),
        .rail = rgb(0x000000),
        .border = rgb(0x8C8C8C),
        .controlBorder = rgb(0xFFFFFF),
        .text = rgb(0xFFFFFF),
        .text2 = rgb(0xE6E6E6),
        .accent = rgb(0xFFE14D),
        .onAccent = rgb(0x000000),
        .success = {rgb(0x7DF5A5), rgb(0x002B14)},
        .danger = {rgb(0xFFB3AD), rgb(0x3D0000)},
        .waiting = {rgb(0xFFD24D), rgb(0x2E2100)},
        .refund = {rgb(0xDDC8FF), rgb(0x22104A)},
        .neutral = {rgb(0xFFFFFF), rgb(0x2B2B2B)},
        .info = {rgb(0xB3D4FF), rgb(0x00214D)},
        .selection = 0.24,
    };
}

} // namespace

const Pair &Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Success:
        return success;
    case Tone::Danger:
        return danger;
    case Tone::Waiting:
        return waiting;
    case Tone::Refund:
        return refund;
    case Tone::Neutral:
        return neutral;
    case Tone::Info:
        return info;
    }
    Q_UNREACHABLE();
}

const Tokens &tokens(Scheme scheme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    static const Tokens contrastTokens = contrast();
    switch (scheme) {
    case Scheme::Light:
        return lightTokens;
    case Scheme::Dark:
        return darkTokens;
    case Scheme::Contrast:
        return contrastTokens;
    }
    Q_UNREACHABLE();
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window.rgb() == tokens(Scheme::Contrast).window.rgb())
        return Scheme::Contrast;
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text2);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.danger.ink);
    palette.setColor(QPalette::ToolTipBase, tokens.text);
    palette.setColor(QPalette::ToolTipText, tokens.window);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.rail);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.controlBorder);
    palette.setColor(QPalette::Shadow, tokens.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mix(tokens.surface, tokens.text2, 0.75));
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    return palette;
}

QColor mix(const QColor &under, const QColor &over, qreal opacity)
{
    const auto channel = [opacity](int a, int b) { return qRound(a + (b - a) * opacity); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

} // namespace vezne::ui

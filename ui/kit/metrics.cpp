// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/metrics.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

namespace vezne::ui {

namespace {

qreal scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return 1.0;
    case TextRole::Secondary:
        return 0.92;
    case TextRole::Section:
        return 1.15;
    case TextRole::Title:
        return 1.45;
    case TextRole::Amount:
        return 2.2;
    }
    Q_UNREACHABLE();
}

void scale(QFont &font, qreal factor)
{
    // A font is sized in points or in pixels; the other measure reads -1.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

bool measureDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), width))
            return false;
    }
    return true;
}

/// Asked by every label. Sizes of one font are alike, and each that is measured has to be loaded.
bool hasTabularDigits(const QFont &font)
{
    static thread_local QHash<std::pair<QStringList, int>, bool> known;
    const std::pair face(font.families(), font.weight());
    const auto found = known.constFind(face);
    return found == known.cend() ? known.insert(face, measureDigits(font)).value() : *found;
}

} // namespace

QFont fontFor(TextRole role, const QFont &system)
{
    QFont font(system);
    scale(font, scaleOf(role));
    if (role != TextRole::Body && role != TextRole::Secondary)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabular(const QFont &font)
{
    if (hasTabularDigits(font))
        return font;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    else
        fixed.setPixelSize(font.pixelSize());
    fixed.setWeight(font.weight());
    return fixed;
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QPushButton>

namespace vezne::ui {

/// Weight of a push button. One primary at most on a screen; danger is for money going out.
enum class ButtonRole { Normal, Primary, Danger, Quiet };

void setRole(QPushButton *button, ButtonRole role);
[[nodiscard]] ButtonRole roleOf(const QWidget *button);

/// Marks an editor as wrong; the style draws its border in the danger colour. Of an editor that is made of
/// parts that is the one which it hands the focus to.
void setInvalid(QWidget *editor, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget *editor);

/// Fusion with Vezne's fields, buttons, focus ring and selection, all drawn from the palette's tokens.
class Style final : public QProxyStyle
{
public:
    Style();

    /// Whether what is busy may move; stands still otherwise.
    void setMotion(bool isWanted) { m_hasMotion = isWanted; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    bool m_hasMotion = true;
};

} // namespace vezne::ui

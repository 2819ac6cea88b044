// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "tests/support/suite.h"
#include "ui/kit/drawing.h"
#include "ui/kit/palette.h"

using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr std::pair<Scheme, const char *> schemes[] = {
    {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::Contrast, "high contrast"}};

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeasureIsWcags();
    void textIsLegible_data();
    void textIsLegible();
    void controlsStandOut_data();
    void controlsStandOut();
    void aPaletteTellsItsScheme();
};

void PaletteTest::theMeasureIsWcags()
{
    // Published pairs: black on white is 21:1, #767676 the lightest grey that passes on white.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
}

void PaletteTest::textIsLegible_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const auto &[scheme, name] : schemes) {
        const Tokens &t = tokens(scheme);
        const std::pair<const char *, QColor> grounds[] = {
            {"the page", t.window},
            {"a card", t.surface},
            {"the rail", t.rail},
            {"a selected row", selectionGround(t)},
            {"the chosen rail button", mix(t.rail, t.accent, 0.16)},
        };
        for (const auto &[ground, color] : grounds) {
            QTest::addRow("%s: text on %s", name, ground) << scheme << t.text << color;
            QTest::addRow("%s: secondary text on %s", name, ground) << scheme << t.text2 << color;
        }
        QTest::addRow("%s: the primary button", name) << scheme << t.onAccent << t.accent;
        QTest::addRow("%s: the danger button", name)
            << scheme << buttonInk(ButtonRole::Danger, t) << t.danger.ink;
        QTest::addRow("%s: a hovered primary button", name)
            << scheme << t.onAccent << mix(t.accent, t.text, 0.12);
        QTest::addRow("%s: a pressed primary button", name)
            << scheme << t.onAccent << mix(t.accent, t.text, 0.22);
        QTest::addRow("%s: an error below a field", name) << scheme << t.danger.ink << t.surface;
        QTest::addRow("%s: an error on the page", name) << scheme << t.danger.ink << t.window;
        int number = 0;
        for (const Tone tone :
             {Tone::Success, Tone::Danger, Tone::Waiting, Tone::Refund, Tone::Neutral, Tone::Info}) {
            QTest::addRow("%s: chip %d", name, ++number) << scheme << t.of(tone).ink << t.of(tone).ground;
            QTest::addRow("%s: amount %d on a card", name, number) << scheme << t.of(tone).ink << t.surface;
            QTest::addRow("%s: amount %d on a selected row", name, number)
                << scheme << t.of(tone).ink << selectionGround(t);
        }
    }
}

void PaletteTest::textIsLegible()
{
    QFETCH(Scheme, scheme);
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= (scheme == Scheme::Contrast ? 7.0 : 4.5), qPrintable(QString::number(ratio)));
}

void PaletteTest::controlsStandOut_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("ground");
    for (const auto &[scheme, name] : schemes) {
        const Tokens &t = tokens(scheme);
        const std::pair<const char *, QColor> grounds[] = {{"the page", t.window}, {"a card", t.surface}};
        for (const auto &[ground, color] : grounds) {
            QTest::addRow("%s: a field's border on %s", name, ground) << scheme << t.controlBorder << color;
            QTest::addRow("%s: the focus ring on %s", name, ground) << scheme << t.accent << color;
            QTest::addRow("%s: an icon on %s", name, ground) << scheme << t.text2 << color;
            QTest::addRow("%s: a scroll bar that is used on %s", name, ground)
                << scheme << mix(t.window, t.text2, 0.7) << color;
            QTest::addRow("%s: a wrong field's border on %s", name, ground)
                << scheme << t.danger.ink << color;
        }
        for (const Tone tone :
             {Tone::Success, Tone::Danger, Tone::Waiting, Tone::Refund, Tone::Neutral, Tone::Info}) {
            QTest::addRow("%s: the icon of chip %d", name, static_cast<int>(tone))
                << scheme << t.of(tone).ink << t.of(tone).ground;
        }
    }
}

void PaletteTest::controlsStandOut()
{
    QFETCH(Scheme, scheme);
    QFETCH(QColor, line);
    QFETCH(QColor, ground);
    const double ratio = contrast(line, ground);
    QVERIFY2(ratio >= (scheme == Scheme::Contrast ? 4.5 : 3.0), qPrintable(QString::number(ratio)));
}

void PaletteTest::aPaletteTellsItsScheme()
{
    QCOMPARE(schemeOf(paletteFrom(tokens(Scheme::Light))), Scheme::Light);
    QCOMPARE(schemeOf(paletteFrom(tokens(Scheme::Dark))), Scheme::Dark);
    QCOMPARE(schemeOf(paletteFrom(tokens(Scheme::Contrast))), Scheme::Contrast);
    QCOMPARE(tokensOf(paletteFrom(tokens(Scheme::Dark))).text, tokens(Scheme::Dark).text);
}

VEZNE_TEST(PaletteTest)
#include "tst_palette.moc"

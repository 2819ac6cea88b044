// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/kit/palette.h"

class QApplication;

namespace vezne::ui {

class Style;

enum class ThemeChoice { System, Light, Dark, Contrast };

/// The words under which a choice is kept in settings: `system`, `light`, `dark`, `contrast`. Other words
/// mean System.
[[nodiscard]] QString word(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromWord(QStringView word);

/// Dresses the application: style and palette, at start and whenever the choice or the system's scheme
/// changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const;
    /// Whether things on the screen may move; they may until the system says otherwise.
    void setMotion(bool isWanted);

    /// Reads the system's scheme again; the main window calls it when the platform reports a theme change.
    void systemChanged();

private:
    void apply();

    QApplication &m_application;
    Style *m_style; ///< the application owns it
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_system = Scheme::Light;
};

} // namespace vezne::ui

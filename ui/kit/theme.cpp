// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QStyleHints>

#include "ui/kit/icon.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// QStyleHints::colorScheme came with Qt 6.5; before it the lightness of the platform's own palette tells.
/// That palette shows only while the application has none of its own.
Scheme readSystemScheme(QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (application.styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                : Scheme::Light;
#endif
    application.setPalette(QPalette());
    return schemeOf(application.palette());
}

} // namespace

QString word(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Contrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

ThemeChoice themeFromWord(QStringView word)
{
    if (word == u"light")
        return ThemeChoice::Light;
    if (word == u"dark")
        return ThemeChoice::Dark;
    if (word == u"contrast")
        return ThemeChoice::Contrast;
    return ThemeChoice::System;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new Style)
    , m_system(readSystemScheme(application))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::systemChanged);
#endif
    application.setStyle(m_style);
    application.setWindowIcon(applicationIcon());
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_system;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::Contrast:
        return Scheme::Contrast;
    }
    Q_UNREACHABLE();
}

void Theme::setMotion(bool isWanted)
{
    m_style->setMotion(isWanted);
}

void Theme::systemChanged()
{
    m_system = readSystemScheme(m_application);
    apply();
}

void Theme::apply()
{
    m_application.setPalette(paletteFrom(tokens(scheme())));
}

} // namespace vezne::ui

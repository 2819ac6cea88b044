// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "core/base/language.h"

namespace vezne::ui {

/// The language of the interface. It is Qt's default locale, which the composition root sets together with
/// the translators, before they announce the change; so texts and figures always agree.
[[nodiscard]] inline Language language()
{
    return QLocale().language() == QLocale::Turkish ? Language::Turkish : Language::English;
}

[[nodiscard]] inline QLocale localeOf(Language language)
{
    return language == Language::Turkish ? QLocale(QLocale::Turkish, QLocale::Turkey)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace vezne::ui

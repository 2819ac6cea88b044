// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/preferences.h"
#include "ui/kit/theme.h"
#include "ui/shell/translation.h"

namespace vezne::desktop {

/// Language and colours while no desk is open. A desk brings its own.
class Dress
{
public:
    Dress(QApplication &application, const QString &settings)
        : m_theme(application)
    {
        const Preferences chosen(settings);
        m_theme.setChoice(chosen.theme());
        m_translation.use(chosen.language());
    }

    void use(Language language) { m_translation.use(language); }

private:
    ui::Theme m_theme;
    ui::Translation m_translation;
};

} // namespace vezne::desktop

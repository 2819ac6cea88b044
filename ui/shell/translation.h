// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include "core/base/language.h"

namespace vezne::ui {

/// The interface language at run time: Vezne's texts, Qt's own, and the locale that figures are written in.
/// Every widget hears of a change through QEvent::LanguageChange.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    void use(Language language);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

/// The word under which a language is kept in settings and given on the command line: `tr` or `en`. Any other
/// word means Turkish.
[[nodiscard]] QString word(Language language);
[[nodiscard]] Language languageFromWord(QStringView word);

} // namespace vezne::ui

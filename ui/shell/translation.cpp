// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Translation::use(Language language)
{
    // The locale first: who writes a figure on hearing of the new texts must find the new one.
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_texts);
    // Qt's own texts may not be installed; its few dialogs then stay English.
    if (m_qtTexts.load(u"qtbase_"_s + word(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u":/i18n/vezne_"_s + word(language)))
        QCoreApplication::installTranslator(&m_texts);
}

QString word(Language language)
{
    return language == Language::Turkish ? u"tr"_s : u"en"_s;
}

Language languageFromWord(QStringView word)
{
    return word == u"en" ? Language::English : Language::Turkish;
}

} // namespace vezne::ui

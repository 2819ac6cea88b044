// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include "core/base/language.h"

namespace vezne::finance {

/// The words of receipts in a language of their own: a customer may read another one than the cashier, so the
/// program's translator is of no use here. Sources are marked with QT_TRANSLATE_NOOP("ReceiptWords", …).
class ReceiptWords
{
public:
    explicit ReceiptWords(Language language)
    {
        // The sources are English. Without the program's translations (in tests of core) they stay so.
        m_isLoaded = language == Language::Turkish && m_translator.load(QStringLiteral(":/i18n/vezne_tr"));
    }

    [[nodiscard]] QString operator()(const char *source) const
    {
        const QString found = m_isLoaded ? m_translator.translate("ReceiptWords", source) : QString();
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }

private:
    QTranslator m_translator;
    bool m_isLoaded = false;
};

} // namespace vezne::finance

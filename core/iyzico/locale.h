// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/language.h"

namespace vezne::iyzico {

/// Language of the provider's messages: `tr` or `en`.
[[nodiscard]] inline QString localeWord(Language language)
{
    return language == Language::Turkish ? QStringLiteral("tr") : QStringLiteral("en");
}

} // namespace vezne::iyzico

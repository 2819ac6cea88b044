// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/sheet.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;

bool isFormula(const QString &text)
{
    static constexpr QStringView starters = u"=+-@\t\r";
    return !text.isEmpty() && starters.contains(text.front());
}

} // namespace vezne::finance

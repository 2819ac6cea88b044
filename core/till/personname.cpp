// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/personname.h"

#include <QRegularExpression>

#include "core/card/redact.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

std::optional<NameFault> faultOfName(const QString &name)
{
    static const QRegularExpression number(u"\\d(?:[^\\p{L}\\p{N}]{0,3}\\d){12,}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (name.trimmed().isEmpty())
        return NameFault::Empty;
    if (number.match(name).hasMatch() || card::withoutCardNumbers(name) != name)
        return NameFault::CardNumber;
    return name.size() > longestNamePart ? std::optional(NameFault::TooLong) : std::nullopt;
}

} // namespace vezne::till

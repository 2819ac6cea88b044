// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/fixedpoint.h"

namespace vezne {

QString fixedPoint(std::int64_t value, int places)
{
    QString text = QString::number(magnitude(value)).rightJustified(places + 1, u'0');
    if (places > 0)
        text.insert(text.size() - places, u'.');
    if (value < 0)
        text.prepend(u'-');
    return text;
}

} // namespace vezne

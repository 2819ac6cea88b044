// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escaped.h"

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

bool isTreacherous(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks, zero-width characters, soft hyphen
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // Qt's enum, not ours
        return false;
    }
}

} // namespace

QString escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isTreacherous(c))
            safe += u"\\u{%1}"_s.arg(c.unicode(), 4, 16, '0'_L1);
        else
            safe += c;
    }
    return safe;
}

} // namespace vezne

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace vezne {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart into a plain letter and a mark.
QChar plain(QChar letter)
{
    switch (letter.unicode()) {
    case u'ı':
        return u'i';
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    default:
        return letter;
    }
}

} // namespace

QString fold(QStringView text)
{
    // Marks go before the case does: the lower case of İ is an i and a mark, that of I an i.
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    QString folded = bare.toCaseFolded().replace(u'ß', "ss"_L1);
    for (QChar &c : folded)
        c = plain(c);
    return folded.simplified();
}

} // namespace vezne

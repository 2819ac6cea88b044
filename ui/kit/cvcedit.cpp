// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cvcedit.h"

#include "ui/kit/metrics.h"
#include "ui/kit/spoken.h"

namespace vezne::ui {

namespace {
constexpr int longestCode = 4;
constexpr QChar dot = u'•';
constexpr int codeWidth = 120;
} // namespace

CvcEdit::CvcEdit(QWidget *parent)
    : SecretEdit(longestCode, parent)
{}

void CvcEdit::setBrand(card::Brand brand)
{
    m_brand = brand;
    if (digitCount() > limit())
        wipe();
    refresh();
}

bool CvcEdit::isComplete() const
{
    return digitCount() == limit();
}

QString CvcEdit::spokenValue() const
{
    return spokenCount(digitCount(), limit());
}

QSize CvcEdit::sizeHint() const
{
    return {codeWidth, fieldHeight};
}

int CvcEdit::limit() const
{
    return card::cvcLength(m_brand);
}

QChar CvcEdit::cell(int) const
{
    return dot;
}

QString CvcEdit::placeholder() const
{
    return tr("%n digit(s)", nullptr, limit());
}

} // namespace vezne::ui

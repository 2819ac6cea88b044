// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pinedit.h"

#include "core/access/secretrules.h"
#include "ui/kit/metrics.h"
#include "ui/kit/spoken.h"

namespace vezne::ui {

namespace {
constexpr int mostDigits = static_cast<int>(access::longestPin);
constexpr QChar pinDot = u'•';
constexpr int pinWidth = 220;
} // namespace

PinEdit::PinEdit(QWidget *parent)
    : SecretEdit(mostDigits, parent)
{}

QString PinEdit::spokenValue() const
{
    return spokenCount(digitCount(), limit());
}

QSize PinEdit::sizeHint() const
{
    return {pinWidth, fieldHeight};
}

int PinEdit::limit() const
{
    return mostDigits;
}

QChar PinEdit::cell(int) const
{
    return pinDot;
}

} // namespace vezne::ui

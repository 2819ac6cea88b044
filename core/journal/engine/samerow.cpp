// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/samerow.h"

#include <QVariant>

namespace vezne::journal {

namespace {

bool isSameValue(const QVariant &left, const QVariant &right)
{
    // A NULL is of another type with each engine, and none has a text.
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull();
    return left == right || left.toString() == right.toString();
}

} // namespace

bool isSameRow(const Statement &left, const Statement &right, int columns)
{
    for (int column = 0; column < columns; ++column) {
        if (!isSameValue(left.value(column), right.value(column)))
            return false;
    }
    return true;
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/slicemodel.h"

#include "core/money/moneytext.h"
#include "ui/figures/slicetext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

SliceModel::SliceModel(journal::Slicing slicing, QObject *parent)
    : RowModel(parent)
    , m_slicing(slicing)
{}

QString SliceModel::text(const journal::PeriodSlice &slice, int column) const
{
    switch (column) {
    case Name:
        return sliceText(m_slicing, slice.name);
    case Count:
        return localeOf(language()).toString(slice.count);
    case Gross:
        return toText(slice.gross, language());
    default: // a column number, not an enum of ours
        return {};
    }
}

QStringList SliceModel::titles() const
{
    return {headOf(m_slicing), m_slicing == journal::Slicing::Declines ? tr("Attempts") : tr("Sales"),
            tr("Amount")};
}

} // namespace vezne::ui

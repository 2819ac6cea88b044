// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/closingmodel.h"

#include "core/money/moneytext.h"
#include "ui/dayend/daytext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

QString ClosingModel::text(const journal::Closing &closing, int column) const
{
    switch (column) {
    case Number:
        return u"Z %1"_s.arg(closing.number);
    case Day:
        return briefPeriodText(closing.figures, closing.day);
    case Net: {
        QStringList nets;
        for (const journal::DaySums &sums : closing.figures.sums)
            nets.append(toText(sums.net(), language()));
        return nets.join(u" · "_s);
    }
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant ClosingModel::other(const journal::Closing &closing, int column, int role) const
{
    // The column has no room for the times.
    const bool isNamed = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return isNamed && column == Day ? QVariant(periodText(closing.figures, closing.day)) : QVariant();
}

QStringList ClosingModel::titles() const
{
    return {tr("No."), tr("Day"), tr("Net")};
}

} // namespace vezne::ui

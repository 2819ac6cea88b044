// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/closingmodel.h"

#include "core/money/moneytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

QString ClosingModel::text(const journal::Closing &closing, int column) const
{
    switch (column) {
    case Number:
        return u"Z %1"_s.arg(closing.number);
    case Day:
        return dateText(closing.day, language());
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

QStringList ClosingModel::titles() const
{
    return {tr("No."), tr("Day"), tr("Net")};
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/explainedgaps.h"

#include <QCoreApplication>
#include <QMap>

#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Difference;
using journal::Finding;
using journal::Subject;

namespace {

/// Gives free functions a translation context.
struct ExplainedGaps
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::ExplainedGaps)
};

struct ExplainedGap
{
    Decimal taken, given;
};

} // namespace

QString explainedGapText(const std::vector<Difference> &differences)
{
    QMap<Currency, ExplainedGap> gaps;
    for (const Difference &difference : differences) {
        if (!difference.acceptance || difference.finding == Finding::FeeDiffers)
            continue;
        ExplainedGap &gap = gaps[difference.currency];
        const bool isGiven = difference.subject == Subject::Cancel || difference.subject == Subject::Refund;
        Decimal &sum = isGiven ? gap.given : gap.taken;
        sum = sum.plus(difference.gap()).value_or(sum);
    }
    QStringList parts;
    for (auto gap = gaps.begin(); gap != gaps.end(); ++gap) {
        const QString taken = roundText(gap->taken, gap.key());
        const QString given = roundText(gap->given, gap.key());
        if (!gap->taken.isZero() && !gap->given.isZero())
            parts += ExplainedGaps::tr("taken %1, given back %2").arg(taken, given);
        else if (!gap->taken.isZero() || !gap->given.isZero())
            parts += gap->taken.isZero() ? given : taken;
    }
    return parts.join(u" · "_s);
}

} // namespace vezne::ui

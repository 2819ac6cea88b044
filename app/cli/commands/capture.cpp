// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/moneyreport.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

void startCapture(Run &run)
{
    const bool isPart = run.arguments().size() > 1;
    if (isPart && !readAmount(run.arguments().constLast(), Currency::TRY))
        return run.fail(ExitCode::Usage, Words::tr("AMOUNT needs a figure above zero such as 20.00."));
    till::Till *till = run.till();
    if (!till)
        return;
    const auto payment = till->journal().reader().find(run.arguments().constFirst());
    if (!payment)
        return reportEnd(run, journal::Kind::Capture, tl::unexpected(payment.error()));
    const auto part = readAmount(run.arguments().constLast(), payment->paidPrice.currency());
    reportEnd(run, journal::Kind::Capture,
              till->change({.kind = journal::Kind::Capture,
                            .payment = payment->id,
                            .amount = isPart ? *part : payment->paidPrice}));
}

} // namespace vezne::cli

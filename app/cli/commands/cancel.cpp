// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/moneyreport.h"
#include "app/cli/run.h"

namespace vezne::cli {

void startCancel(Run &run)
{
    const auto reason = readReason(run);
    till::Till *till = reason ? run.till() : nullptr;
    if (!till)
        return;
    const auto payment = till->journal().reader().find(run.arguments().constFirst());
    if (!payment)
        return reportEnd(run, journal::Kind::Cancel, tl::unexpected(payment.error()));
    reportEnd(run, journal::Kind::Cancel,
              till->change({.kind = journal::Kind::Cancel,
                            .payment = payment->id,
                            .amount = payment->whole(),
                            .reason = reason->word,
                            .note = reason->note}));
}

} // namespace vezne::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/moneyreport.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

void startRefund(Run &run)
{
    const QString typed = run.arguments().constLast();
    if (!readAmount(typed, Currency::TRY))
        return run.fail(ExitCode::Usage, Words::tr("AMOUNT needs a figure above zero such as 20.00."));
    const auto reason = readReason(run);
    till::Till *till = reason ? run.till() : nullptr;
    if (!till)
        return;
    const auto payment = till->journal().reader().find(run.arguments().constFirst());
    if (!payment)
        return reportEnd(run, journal::Kind::Refund, tl::unexpected(payment.error()));
    const auto amount = readAmount(typed, payment->paidPrice.currency());
    reportEnd(run, journal::Kind::Refund,
              till->change({.kind = journal::Kind::Refund,
                            .payment = payment->id,
                            .amount = *amount,
                            .itemTransaction = run.option(u"item"_s),
                            .reason = reason->word,
                            .note = reason->note}));
}

} // namespace vezne::cli

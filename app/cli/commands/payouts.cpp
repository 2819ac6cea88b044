// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "app/cli/command.h"
#include "app/cli/reconcilejson.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"
#include "core/journal/books/payoutbook.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 60;

} // namespace

void startPayouts(Run &run)
{
    const QDate today = istanbul::day(run.clock().now());
    QDate first = today;
    QDate last = today.addDays(daysShown);
    for (const auto &[name, day] : {std::pair(u"from"_s, &first), std::pair(u"to"_s, &last)}) {
        if (!run.has(name))
            continue;
        *day = QDate::fromString(run.option(name), Qt::ISODate);
        if (!day->isValid())
            return run.fail(ExitCode::Usage, Words::tr("--%1 needs a day such as 2026-11-22.").arg(name));
    }
    const journal::Database *database = run.database();
    if (!database)
        return;
    const auto payouts = journal::PayoutBook(*database).between(first, last);
    if (!payouts)
        return run.fail(payouts.error());
    for (const journal::Payout &payout : *payouts)
        run.answer(payoutJson(payout), lineOf(payout, run.settings().language));
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/loyalty.h"

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/uuid7.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

void startPoints(Run &run)
{
    const auto currency = readCurrency(run);
    const auto card = currency ? readCard(run) : std::nullopt;
    iyzico::Client *client = card ? run.client() : nullptr;
    if (!client)
        return;
    iyzico::Job *job = client->send(
        iyzico::loyaltyCall(*card, *currency, uuid7(SystemClock().now()), run.settings().language));
    QObject::connect(job, &iyzico::Job::finished, &run,
                     [&run, currency = *currency](const iyzico::Outcome &outcome) {
                         const auto *answer = std::get_if<iyzico::Answer>(&outcome);
                         if (!answer)
                             return run.fail(exitCodeOf(outcome), textOf(outcome));
                         const auto points = iyzico::readCardPoints(*answer, currency);
                         if (!points)
                             return run.fail(ExitCode::No, textOf(outcome));
                         run.answer({{"points"_L1, points->points.toPlain()},
                                     {"amount"_L1, points->worth.toWire()},
                                     {"currency"_L1, code(currency)},
                                     {"cardBank"_L1, points->bank},
                                     {"cardFamily"_L1, points->family}},
                                    QStringList{toText(points->worth, run.settings().language), points->bank,
                                                points->family}
                                        .join(u"  "_s));
                         run.finish(ExitCode::Done);
                     });
}

} // namespace vezne::cli

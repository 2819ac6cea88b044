// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/check/verify.h"

#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/journal/keeping/marks.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

/// With --chain the two chains alone, which takes seconds; else also the file and everything that is rebuilt
/// from them.
void startVerify(Run &run)
{
    const auto key = run.chainKey();
    const journal::Database *database = key ? run.database() : nullptr;
    if (!database)
        return;
    const auto anchor = run.anchorOf(run.settings().journal)->read();
    const bool isQuick = run.has(u"chain"_s);
    auto checked = isQuick ? journal::verifyChains(*database, *key, anchor.value_or(std::nullopt))
                           : journal::verify(*database, *key, anchor.value_or(std::nullopt));
    if (!checked)
        return run.fail(checked.error());
    if (!anchor)
        checked->faults.append(u"anchor %1: cannot be read, or was changed"_s.arg(anchor.error().detail));
    const auto objection = journal::marks::objection(*database);
    if (!objection)
        return run.fail(objection.error());
    const bool isCarriedAway = *objection && (*objection)->problem == journal::Problem::CarriedAway;
    if (*objection && !isCarriedAway && !checked->isRolledBack) {
        checked->isRolledBack = true;
        checked->faults.append(
            u"ROLLED_BACK: put back from %1, and trusted by nobody yet"_s.arg((*objection)->detail));
    }
    const bool holds = checked->faults.isEmpty();
    run.answer({{"events"_L1, checked->events},
                {"operations"_L1, checked->operations},
                {"auditEntries"_L1, checked->auditEntries},
                {"rolledBack"_L1, checked->isRolledBack},
                {"carriedTo"_L1, isCarriedAway ? (*objection)->detail : QString()},
                {"faults"_L1, QJsonArray::fromStringList(checked->faults)}},
               holds ? Words::tr("Journal intact: %n entry(s).", nullptr, static_cast<int>(checked->events))
                     : Words::tr("The journal is not intact: %1").arg(checked->faults.join(u"; "_s)));
    run.finish(holds ? ExitCode::Done : ExitCode::No);
}

} // namespace vezne::cli

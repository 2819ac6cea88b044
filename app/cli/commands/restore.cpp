// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/journal/keeping/backup.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What stood at --to is set aside. When the backup is older than what was last written there, the journal is
/// found rolled back at its next use, and says what to do.
void startRestore(Run &run)
{
    if (!run.has(u"to"_s))
        return run.fail(ExitCode::Usage, Words::tr("--to is needed: where the journal is to go."));
    const auto key = run.chainKey();
    if (!key)
        return;
    const auto restored =
        journal::restore(run.arguments().constFirst(), *key, run.option(u"to"_s), run.clock().now(), 5s);
    if (!restored)
        return run.fail(restored.error());
    run.note(run.option(u"to"_s),
             {.kind = journal::DeedKind::Restored, .subject = run.arguments().constFirst()});
    run.answer(
        {{"journal"_L1, run.option(u"to"_s)},
         {"events"_L1, restored->events},
         {"setAside"_L1, restored->setAside.isEmpty() ? QJsonValue() : QJsonValue(restored->setAside)}},
        Words::tr("Restored, %n event(s).", nullptr, static_cast<int>(restored->events)));
    if (!restored->setAside.isEmpty())
        run.say(Words::tr("What was there before is now %1").arg(restored->setAside));
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

/// A person's decision about a journal that was rolled back: it was compared with the provider, go on with
/// it.
void startTrust(Run &run)
{
    if (run.option(u"reason"_s).trimmed().isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("--reason is needed: why this journal can be trusted."));
    journal::Journal *journal = run.journal();
    till::Roster *roster = journal ? run.roster() : nullptr;
    if (!roster || !run.signInFor(access::Action::RestoreBackup, *roster))
        return;
    const auto &distrust = journal->guard().distrust();
    if (!distrust)
        return run.fail(ExitCode::No, Words::tr("There is nothing to decide: the journal is trusted."));
    if (distrust->problem != journal::Problem::RolledBack)
        return run.fail(*distrust);
    if (const auto accepted = journal->acceptAsItIs(run.option(u"reason"_s).trimmed()); !accepted)
        return run.fail(accepted.error());
    run.answer({{"trusted"_L1, true}}, Words::tr("The journal is trusted as it is. New sales may begin."));
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

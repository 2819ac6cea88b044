// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/wholefile.h"
#include "core/till/supportbundle.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

/// Needs no keys, and works with a journal that cannot be opened: that is when it is wanted.
void startSupport(Run &run)
{
    const QString file = run.option(u"output"_s);
    if (file.isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("--output needs the name of a file."));
    const Settings &settings = run.settings();
    till::SupportFacts facts{.program = u"vezne-cli"_s,
                             .language = settings.language == Language::Turkish ? u"tr"_s : u"en"_s,
                             .host = settings.api.host()};
    const auto database = journal::Database::open(settings.journal, journal::Database::Access::ReadOnly);
    const auto census = database ? journal::takeCensus(*database) : tl::unexpected(database.error());
    if (census)
        facts.census = *census;
    else
        facts.journalError = census.error();
    if (!writeWhole(file, supportBundle(facts, run.clock().now())))
        return run.fail(ExitCode::Usage, Words::tr("%1 could not be written.").arg(file));
    run.answer({{"output"_L1, file}},
               Words::tr("Written to %1. It names no person, no card and no key; read it before you send it.")
                   .arg(file));
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

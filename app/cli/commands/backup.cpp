// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/backup.h"

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/access/chainkeyfile.h"
#include "core/base/istanbul.h"
#include "core/base/privatefile.h"
#include "core/journal/places.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

journal::Result<journal::Backup> backUpAsUsual(Run &run, const SecretBytes &key)
{
    const QString &journal = run.settings().journal.file();
    const QString folder = journal::usualBackupFolder(journal);
    auto backup = journal::backUp(journal, key, folder, run.clock().now());
    if (backup)
        journal::prune(folder, journal, run.clock().now());
    return backup;
}

namespace {

/// A night job backs up without anybody; who has the key can rewrite the journal.
bool mayHaveKey(Run &run)
{
    till::Roster *roster = run.roster();
    return roster && run.signInFor(access::Action::RestoreBackup, *roster);
}

} // namespace

/// Works while a window is open, but for --write-key, which takes somebody who may restore. With --write-key
/// the chain's key goes into a file, without which nobody reads the backups once this computer's keychain is
/// gone. Without --to the usual folder is used and cleared of what need not be kept.
void startBackup(Run &run)
{
    const auto key = run.needsFile() ? run.chainKey() : std::nullopt;
    if (!key)
        return;
    if (run.has(u"write-key"_s) && !mayHaveKey(run))
        return;
    if (run.has(u"to"_s) && !makePrivateFolder(run.option(u"to"_s)))
        return run.fail(ExitCode::Usage, Words::tr("%1 could not be written.").arg(run.option(u"to"_s)));
    const QString &journal = run.settings().journal.file();
    const auto backup = run.has(u"to"_s)
                            ? journal::backUp(journal, *key, run.option(u"to"_s), run.clock().now())
                            : backUpAsUsual(run, *key);
    if (!backup)
        return run.fail(backup.error());
    if (run.has(u"write-key"_s) && !access::writeChainKey(run.option(u"write-key"_s), *key))
        return run.fail(ExitCode::Usage,
                        Words::tr("%1 could not be written.").arg(run.option(u"write-key"_s)));
    run.note(journal, {.kind = journal::DeedKind::BackedUp, .subject = backup->file});
    run.answer({{"file"_L1, backup->file},
                {"at"_L1, istanbul::dateTime(backup->at).toString(Qt::ISODate)},
                {"events"_L1, backup->events},
                {"bytes"_L1, backup->bytes}},
               Words::tr("Backed up and checked: %1").arg(backup->file));
    if (run.has(u"write-key"_s))
        run.say(
            Words::tr("On another computer backups open with this key alone. Keep %1 apart from them: who "
                      "has both can read and rewrite the journal.")
                .arg(run.option(u"write-key"_s)));
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

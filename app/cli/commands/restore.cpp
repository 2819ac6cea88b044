// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/access/chainkeyfile.h"
#include "core/access/profilesecrets.h"
#include "core/journal/keeping/backup.h"
#include "core/journal/places.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restorePatience = 5s;

/// The key of --key, or the one that the profile has. Ends the run where there is none.
std::optional<SecretBytes> keyOf(Run &run)
{
    auto own = run.chainKey();
    if (!own || !run.has(u"key"_s))
        return own;
    auto key = access::readChainKey(run.option(u"key"_s));
    if (!key)
        run.fail(ExitCode::Usage,
                 Words::tr("%1 holds no key, or others can read it.").arg(run.option(u"key"_s)));
    return key;
}

bool hasStaff(const QString &place)
{
    const auto database = QFileInfo::exists(place)
                              ? journal::Database::open(place, journal::Database::Access::ReadOnly)
                              : tl::unexpected(journal::Error{journal::Problem::CannotOpen, place});
    const auto members =
        database ? journal::Reader(*database).staff().members() : tl::unexpected(database.error());
    return members && !members->empty();
}

/// The staff of the journal that is to be replaced is asked first. One that cannot be opened asks nobody.
bool mayReplace(Run &run, const QString &place)
{
    if (!hasStaff(place))
        return true;
    auto own = run.chainKey();
    if (!own)
        return false;
    const auto journal = journal::Journal::open(place, std::move(*own), run.clock(), restorePatience);
    if (!journal && journal.error().problem == journal::Problem::Locked)
        run.fail(journal.error());
    if (!journal)
        return !run.result();
    till::Roster roster(**journal);
    return run.signInFor(access::Action::RestoreBackup, roster);
}

/// The profile's journal goes on under the key that it was begun with: from now on the keychain keeps that.
void keepKey(Run &run, const SecretBytes &key)
{
    const QString id = run.settings().profile->id;
    access::readSecrets(
        run.secrets(), id, &run,
        [&run, id, key = std::make_shared<SecretBytes>(key.clone())](
            tl::expected<access::ProfileSecrets, access::SecretError> read) {
            if (!read)
                return run.fail(read.error());
            read->chainKey = key->clone();
            access::SecretJob *job = run.secrets().write(access::secretName(id), access::pack(*read));
            QObject::connect(job, &access::SecretJob::finished, &run,
                             [&run](const access::SecretResult &result) {
                                 result.error ? run.fail(*result.error) : run.finish(ExitCode::Done);
                             });
        });
}

} // namespace

/// What stood at --to is set aside. When the backup is older than what was last written there, the journal is
/// found rolled back at its next use, and says what to do.
void startRestore(Run &run)
{
    if (!run.has(u"to"_s))
        return run.fail(ExitCode::Usage, Words::tr("--to is needed: where the journal is to go."));
    const auto key = keyOf(run);
    if (!key)
        return;
    const QString place = run.option(u"to"_s);
    if (!mayReplace(run, place))
        return;
    const auto restored = journal::restore({.backup = run.arguments().constFirst(),
                                            .journal = place,
                                            .actor = run.actor(),
                                            .anchor = journal::usualAnchor(place, *key)},
                                           *key, run.clock(), restorePatience);
    if (!restored)
        return run.fail(restored.error());
    run.answer(
        {{"journal"_L1, place},
         {"events"_L1, restored->events},
         {"setAside"_L1, restored->setAside.isEmpty() ? QJsonValue() : QJsonValue(restored->setAside)}},
        Words::tr("Restored, %n event(s).", nullptr, static_cast<int>(restored->events)));
    if (!restored->setAside.isEmpty())
        run.say(Words::tr("What was there before is now %1; it goes after 90 days.").arg(restored->setAside));
    const auto &profile = run.settings().profile;
    const bool isProfiles = profile && journal::Place(place).absolute().name() ==
                                           journal::Place(profile->journal).absolute().name();
    if (run.has(u"key"_s) && isProfiles)
        return keepKey(run, *key);
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

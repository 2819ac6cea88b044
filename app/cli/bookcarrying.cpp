// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookcarrying.h"

#include <QFileInfo>

#include "app/cli/text.h"
#include "core/journal/engine/filelock.h"
#include "core/journal/journal.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/places.h"
#include "core/journal/shared/carrying.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using journal::Access;
using journal::Database;

namespace {

/// In the book's own trail, so that whoever looks at the book knows what has a life of its own elsewhere. A
/// till that is open takes the note in by itself.
void tellBook(Run &run, const journal::Place &place, const SecretBytes &key, const journal::Carried &carried)
{
    run.note(place, {.kind = journal::DeedKind::Exported,
                     .subject = QFileInfo(run.arguments().constLast()).absoluteFilePath(),
                     .details = {{"format"_L1, u"vezne"_s},
                                 {"what"_L1, u"carry-out"_s},
                                 {"events"_L1, QString::number(carried.events)}}});
    (void)journal::Journal::open(
        place, key.clone(), run.clock(), {},
        journal::usualSafeguards(journal::usualAnchor(place, key), run.settings().emergency));
}

void refuse(Run &run, const journal::Error &error)
{
    if (error.problem == journal::Problem::StateChanged)
        return run.fail(ExitCode::No, Words::tr("There are other entries already, and one history has one "
                                                "beginning. The journal stays where it was."));
    if (error.problem == journal::Problem::NotSettled)
        return run.fail(ExitCode::No,
                        Words::tr("Something is still on its way. Run recover first, then try again."));
    run.fail(error);
}

void carry(Run &run, const journal::Place &place, Carrying direction)
{
    const QString file = run.arguments().constLast();
    const auto key = run.chainKey();
    if (!key)
        return;
    const bool isIn = direction == Carrying::In;
    if (isIn && !QFileInfo::exists(file))
        return run.fail({journal::Problem::CannotOpen, file});
    // A window that is open on the file would go on selling in it meanwhile.
    const auto lock = journal::lockFor(QFileInfo(file).absoluteFilePath(), {});
    if (!lock)
        return run.fail(lock.error());
    const auto from = Database::open(isIn ? journal::Place(file) : place, Access::ReadOnly);
    if (!from)
        return run.fail(from.error());
    if (const auto objection = journal::marks::objection(*from); !objection || *objection)
        return run.fail(objection ? **objection : objection.error());
    const auto to = Database::open(isIn ? place : journal::Place(file), Access::Owner);
    if (!to)
        return run.fail(to.error());
    const auto carried = journal::carryOver(*from, *to, *key);
    if (!carried)
        return refuse(run, carried.error());
    if (!isIn)
        tellBook(run, place, *key, *carried);
    else if (const auto closed =
                 journal::closeCarried(file, place, carried->events, *key, run.clock(), run.actor());
             !closed)
        run.say(Words::tr("%1 could not be written.").arg(file) + u' ' + textOf(closed.error()));
    run.answer(
        {{"events"_L1, carried->events},
         {"auditEntries"_L1, carried->auditEntries},
         {"from"_L1, from->place().name()},
         {"to"_L1, to->place().name()}},
        Words::tr("Carried over and checked: %n entry(s).", nullptr, static_cast<int>(carried->events)));
    run.finish(ExitCode::Done);
}

} // namespace

void carryBook(Run &run, const journal::Place &place, Carrying direction)
{
    run.whenKeysAreRead([&run, place, direction] { carry(run, place, direction); });
}

} // namespace vezne::cli

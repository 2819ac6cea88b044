// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookcarrying.h"

#include <QFileInfo>

#include "app/cli/text.h"
#include "core/journal/carrying.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using journal::Access;
using journal::Database;

namespace {

void carry(Run &run, const journal::Place &place, Carrying direction)
{
    const QString file = run.arguments().constLast();
    const auto key = run.chainKey();
    if (!key)
        return;
    const bool isIn = direction == Carrying::In;
    if (isIn && !QFileInfo::exists(file))
        return run.fail({journal::Problem::CannotOpen, file});
    const auto from = Database::open(isIn ? journal::Place(file) : place, Access::ReadOnly);
    if (!from)
        return run.fail(from.error());
    const auto to = isIn ? Database::open(place, Access::Owner) : Database::open(file, Access::ReadWrite);
    if (!to)
        return run.fail(to.error());
    const auto carried = journal::carryOver(*from, *to, *key);
    if (!carried)
        return run.fail(carried.error());
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

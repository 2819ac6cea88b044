// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier process left, and what could not be written when it became known.
#include <algorithm>
#include <array>

#include "core/till/doubt.h"
#include "core/till/recovery.h"

namespace vezne::till {

using journal::State;
using namespace Qt::StringLiterals;

namespace {

/// Where an operation goes whose end was not written when it came.
Conclusion owedMove(const journal::Operation &operation, const AttemptEnd &end)
{
    const bool isPageOnly = end.state == State::Challenge || end.state == State::Intent;
    if (!isPageOnly)
        return {end.state, end.facts};
    // Nobody was shown a page that was not recorded; and what was not marked as sent never left.
    return {operation.state == State::Sending ? State::Unknown : State::Abandoned, {.why = u"unrecorded"_s}};
}

/// Its request may have left.
journal::Result<void> settleAsUnknown(journal::Journal &journal, const journal::Operation &operation)
{
    if (operation.state == State::Intent) {
        auto sending = journal.move(operation.id, State::Intent, State::Sending, {.why = u"start"_s});
        if (!sending)
            return sending;
    }
    return journal.move(operation.id, State::Sending, State::Unknown, {.why = u"start"_s});
}

} // namespace

journal::Result<void> Recovery::settleLeftovers()
{
    const auto leftovers = m_journal.reader().inStates({State::Intent, State::Sending});
    const auto elsewhere = m_leases.heldElsewhere();
    const auto doubt = Doubt::of(m_journal);
    if (!leftovers || !elsewhere || !doubt)
        return tl::unexpected(!leftovers   ? leftovers.error()
                              : !elsewhere ? elsewhere.error()
                                           : doubt.error());
    for (const journal::Operation &operation : *leftovers) {
        if (elsewhere->contains(operation.id) || !m_journal.begun(operation.id).id.isEmpty())
            continue;
        auto moved = operation.state == State::Intent && !doubt->isAbout(operation)
                         ? m_journal.move(operation.id, State::Intent, State::Abandoned, {.why = u"start"_s})
                         : settleAsUnknown(m_journal, operation);
        if (!moved && moved.error().problem == journal::Problem::StateChanged)
            continue; // another till was quicker
        if (!moved)
            return moved;
        Q_EMIT changed(operation.id);
    }
    return {};
}

void Recovery::owe(const AttemptEnd &end)
{
    using journal::Problem;
    // After a failed read or write the file is not written to before it was opened afresh.
    static constexpr std::array passing{Problem::Locked, Problem::Full, Problem::Unreachable,
                                        Problem::ReadOnly,    // of a server that stands by
                                        Problem::RolledBack}; // until a person has looked into it
    if (!end.unrecorded || std::ranges::find(passing, end.unrecorded->problem) == passing.end())
        return;
    m_owed.insert(end.operation, end);
    planAt(m_journal.clock().now() + pauseAfter(State::Unknown, 0));
}

void Recovery::writeOwed()
{
    const QHash<QString, AttemptEnd> owed = std::exchange(m_owed, {});
    for (const AttemptEnd &end : owed) {
        const auto operation = m_journal.reader().operation(end.operation);
        if (!operation) {
            owe(end);
            continue;
        }
        const auto [to, facts] = owedMove(*operation, end);
        if (const auto moved = m_journal.move(end.operation, operation->state, to, facts); !moved) {
            AttemptEnd again = end;
            again.unrecorded = moved.error();
            owe(again);
            continue;
        }
        if (to == State::Unknown)
            follow(end.operation);
        Q_EMIT changed(end.operation);
    }
}

} // namespace vezne::till

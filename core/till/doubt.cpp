// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/doubt.h"

#include "core/journal/keeping/marks.h"

namespace vezne::till {

journal::Result<Doubt> Doubt::of(const journal::Journal &journal)
{
    const auto turn = journal::marks::lastTurn(journal.database());
    if (!turn)
        return tl::unexpected(turn.error());
    Doubt doubt;
    const auto &distrust = journal.guard().distrust();
    doubt.m_isRolledBack = distrust && distrust->problem == journal::Problem::RolledBack;
    doubt.m_turnedAt = *turn;
    return doubt;
}

bool Doubt::isAbout(const journal::Operation &operation) const
{
    return isAbout(operation.createdAt);
}

bool Doubt::isAbout(Instant begun) const
{
    return m_isRolledBack || (m_turnedAt && begun <= *m_turnedAt);
}

} // namespace vezne::till

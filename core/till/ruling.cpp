// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ruling.h"

#include <algorithm>

#include "core/base/fold.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::Problem;
using journal::State;

bool mayRule(const QString &role)
{
    return role == "finance"_L1 || role == "owner"_L1;
}

std::vector<State> rulingsFor(Kind kind, State state)
{
    std::vector<State> rulings;
    if (state != State::Review && state != State::LateCharge)
        return rulings;
    for (const auto &[from, to] : journal::legalMoves(kind)) {
        if (from == state)
            rulings.push_back(to);
    }
    return rulings;
}

std::optional<Problem> refusalOf(const journal::Ruling &ruling, Quorum quorum)
{
    const bool hasStaff = !ruling.first.role.isEmpty();
    if (hasStaff && (!mayRule(ruling.first.role) || (ruling.second && !mayRule(ruling.second->role))))
        return Problem::NoRight;
    if (ruling.second && fold(ruling.first.name) == fold(ruling.second->name))
        return Problem::SamePerson;
    if (!ruling.second && hasStaff && quorum == Quorum::Two)
        return Problem::Incomplete;
    return std::nullopt;
}

} // namespace vezne::till

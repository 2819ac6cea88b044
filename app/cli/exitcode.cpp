// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace vezne::cli {

using journal::State;

ExitCode exitCodeOf(State state)
{
    switch (state) {
    case State::Paid:
    case State::Done:
        return ExitCode::Done;
    case State::Declined:
    case State::Refused:
    case State::NotCharged:
    case State::NotDone:
        return ExitCode::No;
    case State::Intent:
    case State::NotSent:
    case State::Abandoned:
        return ExitCode::NotSent;
    case State::Sending:
    case State::Unknown:
    case State::Challenge:
    case State::PaidHeld:
    case State::Review:
    case State::LateCharge:
        return ExitCode::NotKnown;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(journal::Problem problem)
{
    return journal::isRefusal(problem) ? ExitCode::No : ExitCode::JournalFault;
}

ExitCode exitCodeOf(const iyzico::Outcome &outcome)
{
    return std::holds_alternative<iyzico::NotSent>(outcome) ? ExitCode::NotSent : ExitCode::NotKnown;
}

} // namespace vezne::cli

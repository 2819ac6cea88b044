// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/awaited.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/journal/facts.h"
#include "core/till/daywatch.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Operation;
using journal::State;

namespace {

/// Needs a person still: a late charge that was given back does not.
bool needsDecision(const Operation &operation)
{
    return operation.standing == journal::Standing::Attention;
}

journal::Result<Awaited> readOne(const journal::Reader &reader, const Operation &operation)
{
    const QString payment = operation.parent.isEmpty() ? operation.id : operation.parent;
    auto file = reader.paymentFile(payment);
    const auto history = reader.history(payment);
    if (!file || !history)
        return tl::unexpected(!file ? file.error() : history.error());
    Awaited awaited{operation, *std::move(file), {}, {}};
    for (const journal::Event &event : *history) {
        const auto payload = json::parseObject(event.payload);
        if (event.operation != operation.id || !event.from || !payload)
            continue;
        const journal::Facts facts = journal::factsFromPayload(*payload);
        awaited.why = facts.why;
        awaited.reported = Money::fromWireWithCode(facts.reported);
    }
    return awaited;
}

} // namespace

Awaited::Group Awaited::group() const
{
    switch (operation.state) {
    case State::Review:
    case State::LateCharge:
        return Group::Decision;
    case State::PaidHeld:
        return Group::Held;
    case State::NotCharged:
        return Group::Watched;
    case State::Intent:
    case State::Sending:
    case State::Unknown:
    case State::Challenge:
    case State::NotSent:
    case State::Abandoned:
    case State::Paid:
    case State::Declined:
    case State::Done:
    case State::Refused:
    case State::NotDone:
        return Group::Open;
    }
    Q_UNREACHABLE();
}

journal::Result<AwaitedCounts> countAwaited(const journal::Reader &reader)
{
    const auto operations = reader.inStates(
        {State::Intent, State::Sending, State::Challenge, State::Unknown, State::Review, State::LateCharge});
    if (!operations)
        return tl::unexpected(operations.error());
    AwaitedCounts counts;
    for (const Operation &operation : *operations) {
        counts.open += isOpen(operation.state) ? 1 : 0;
        counts.decision += needsDecision(operation) ? 1 : 0;
    }
    return counts;
}

journal::Result<std::vector<Awaited>> readAwaited(const journal::Reader &reader, Instant now)
{
    auto operations = reader.inStates({State::Intent, State::Sending, State::Challenge, State::Unknown,
                                       State::Review, State::LateCharge, State::PaidHeld});
    const auto notCharged = reader.settledIn(State::NotCharged, now - till::DayWatch::longest());
    if (!operations || !notCharged)
        return tl::unexpected(!operations ? operations.error() : notCharged.error());
    std::ranges::copy_if(*notCharged, std::back_inserter(*operations), [now](const Operation &operation) {
        return now <= till::DayWatch::endOf(operation);
    });
    std::erase_if(*operations, [](const Operation &operation) {
        return operation.state == State::LateCharge && !needsDecision(operation);
    });
    std::vector<Awaited> all;
    for (const Operation &operation : *operations) {
        auto awaited = readOne(reader, operation);
        if (!awaited)
            return tl::unexpected(awaited.error());
        all.push_back(*std::move(awaited));
    }
    std::ranges::stable_sort(all, {}, &Awaited::group);
    return all;
}

} // namespace vezne::ui

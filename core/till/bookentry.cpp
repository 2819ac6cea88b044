// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/bookentry.h"

#include <QFileInfo>

#include "core/journal/books/linkbook.h"
#include "core/journal/journal.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/places.h"
#include "core/journal/waiting.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

constexpr std::chrono::seconds patienceForSeat{5};

/// Its history goes on in a shared book, where it is looked after.
journal::Result<bool> isCarriedAway(const journal::Database &own)
{
    return journal::marks::objection(own).map([](const std::optional<journal::Error> &objection) {
        return objection && objection->problem == journal::Problem::CarriedAway;
    });
}

/// What somebody or something has yet to deal with; what was not found, while it may still appear.
journal::Result<std::vector<journal::Operation>> stillAttendedTo(const journal::Reader &reader,
                                                                 Instant watchedSince)
{
    auto found = reader.inStates({State::Intent, State::Sending, State::Challenge, State::Unknown,
                                  State::Review, State::LateCharge, State::PaidHeld});
    if (!found)
        return found;
    std::erase_if(*found, [](const journal::Operation &operation) {
        return operation.state == State::PaidHeld && operation.isUndone();
    });
    for (const State state : {State::NotCharged, State::NotDone}) {
        const auto watched = reader.settledIn(state, watchedSince);
        if (!watched)
            return watched;
        found->insert(found->end(), watched->begin(), watched->end());
    }
    return found;
}

} // namespace

journal::Result<bool> isSettled(const QString &file)
{
    if (!QFileInfo::exists(file))
        return true;
    const auto own = journal::Database::open(file, journal::Access::ReadOnly);
    if (!own)
        return tl::unexpected(own.error());
    if (const auto carried = isCarriedAway(*own); !carried || *carried)
        return carried;
    return journal::Reader(*own)
        .inStates({State::Intent, State::Sending, State::Challenge, State::Unknown, State::Review,
                   State::LateCharge})
        .map([](const std::vector<journal::Operation> &unsettled) { return unsettled.empty(); });
}

journal::Result<QStringList> awaitedIn(const QString &file, Instant now)
{
    QStringList awaited;
    if (!QFileInfo::exists(file))
        return awaited;
    const auto own = journal::Database::open(file, journal::Access::ReadOnly);
    if (!own)
        return tl::unexpected(own.error());
    if (const auto carried = isCarriedAway(*own); !carried)
        return tl::unexpected(carried.error());
    else if (*carried)
        return awaited;
    const auto operations = stillAttendedTo(journal::Reader(*own), now - journal::watchPeriod);
    const auto links = journal::LinkBook(*own).all();
    if (!operations || !links)
        return tl::unexpected(!operations ? operations.error() : links.error());
    for (const journal::Operation &operation : *operations)
        awaited.append(operation.orderId + u' ' + word(operation.state));
    for (const journal::Link &link : *links) {
        if (link.mayBePaid() || link.heldUntil().value_or(now) > now)
            awaited.append((link.orderId.isEmpty() ? link.name : link.orderId) + u' ' + word(link.state));
    }
    return awaited;
}

journal::Result<void> enterBook(const journal::Place &place, const journal::sharedbook::Papers &papers,
                                const Clock &clock, const QString &emergencyFile)
{
    const auto journal = journal::Journal::open(
        place, papers.chainKey.clone(), clock, patienceForSeat,
        journal::usualSafeguards(journal::usualAnchor(place, papers.chainKey), emergencyFile));
    if (!journal)
        return tl::unexpected(journal.error());
    return (*journal)->record(
        {.kind = journal::DeedKind::TillJoined,
         .subject = place.server()->user,
         .details = {{"book"_L1, place.name()}, {"account"_L1, journal::sharedbook::accountMark(papers)}}});
}

} // namespace vezne::till

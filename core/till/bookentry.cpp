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

namespace {

constexpr std::chrono::seconds patienceForSeat{5};

/// Its history goes on in a shared book, where it is looked after.
journal::Result<bool> isCarriedAway(const journal::Database &own)
{
    return journal::marks::objection(own).map([](const std::optional<journal::Error> &objection) {
        return objection && objection->problem == journal::Problem::CarriedAway;
    });
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
    return own
        ->value(u"SELECT count(*) FROM operation WHERE state IN ('INTENT','SENDING','CHALLENGE',"
                "'UNKNOWN','REVIEW','LATE_CHARGE')"_s)
        .map([](const QVariant &count) { return count.toInt() == 0; });
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
    const Instant watchedSince = now - journal::watchPeriod;
    auto operations =
        own->run(u"SELECT id FROM operation WHERE %1 AND "
                 "(state NOT IN ('NOT_CHARGED','NOT_DONE') OR settled_at >= ?) ORDER BY seq"_s.arg(
                     journal::waitingCondition()),
                 {qint64(watchedSince.time_since_epoch().count())});
    const auto links = journal::LinkBook(*own).all();
    if (!operations || !links)
        return tl::unexpected(!operations ? operations.error() : links.error());
    const journal::Reader reader(*own);
    while (operations->next()) {
        const auto operation = reader.operation(operations->value(0).toString());
        if (!operation)
            return tl::unexpected(operation.error());
        const bool isOver = operation->state == journal::State::PaidHeld && operation->isUndone();
        if (!isOver)
            awaited.append(operation->orderId + u' ' + word(operation->state));
    }
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

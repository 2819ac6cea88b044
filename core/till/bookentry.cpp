// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/bookentry.h"

#include <QFileInfo>

#include "core/journal/journal.h"
#include "core/journal/places.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds patienceForSeat{5};
} // namespace

journal::Result<bool> isSettled(const QString &file)
{
    if (!QFileInfo::exists(file))
        return true;
    const auto own = journal::Database::open(file, journal::Access::ReadOnly);
    if (!own)
        return tl::unexpected(own.error());
    return own
        ->value(u"SELECT count(*) FROM operation WHERE state IN ('INTENT','SENDING','CHALLENGE',"
                "'UNKNOWN','REVIEW','LATE_CHARGE')"_s)
        .map([](const QVariant &count) { return count.toInt() == 0; });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/inquirybook.h"

#include <QSqlQuery>
#include <QVariant>

#include "core/journal/engine/removal.h"
#include "core/journal/waiting.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// A second more than the minute that the provider counts: requests do not all travel equally fast.
constexpr qint64 window = 61'000;

InquiryState stateFrom(const QSqlQuery &row)
{
    return {row.value(0).toInt(), fromMilliseconds(row.value(1).toLongLong()), row.value(2).toInt(),
            row.value(3).toInt()};
}

} // namespace

Result<std::optional<InquiryState>> InquiryBook::state(const QString &operation) const
{
    auto query =
        m_database->run(u"SELECT asked, next_at, absent_in_detail, absent_in_reporting FROM recovery "
                        "WHERE operation = ?"_s,
                        {operation});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return stateFrom(*query);
}

Result<void> InquiryBook::setState(const QString &operation, const InquiryState &state) const
{
    const auto set = m_database->run(
        u"INSERT INTO recovery(operation, asked, next_at, absent_in_detail, absent_in_reporting) "
        u"VALUES(?,?,?,?,?) "
        "ON CONFLICT(operation) DO UPDATE SET asked=excluded.asked, next_at=excluded.next_at, "
        "absent_in_detail=excluded.absent_in_detail, absent_in_reporting=excluded.absent_in_reporting"_s,
        {operation, state.asked, toMilliseconds(state.nextAt), state.absentInDetail,
         state.absentInReporting});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

Result<InquiryBook::Booking> InquiryBook::book(Instant now, int count, int budget) const
{
    return book(now, std::span<const int>(&count, 1), budget).map([](const Bookings &bookings) {
        return Booking{bookings.granted == 1, bookings.freeAt};
    });
}

Result<InquiryBook::Bookings> InquiryBook::book(Instant now, std::span<const int> counts, int budget) const
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto ahead = m_database->engine().clockAhead(*m_database, now);
    if (!ahead)
        return tl::unexpected(ahead.error());
    const qint64 present = toMilliseconds(now + *ahead);
    // Bookings from the future come from a clock that was set back; they would block for ever.
    const auto swept =
        m_database->run(m_database->engine().remove(Removal::OldInquiries), {present - window, present});
    if (!swept)
        return tl::unexpected(swept.error());
    const auto booked = m_database->value(u"SELECT count(*) FROM inquiry"_s);
    if (!booked)
        return tl::unexpected(booked.error());
    Bookings result{0, now};
    int calls = booked->toInt();
    while (result.granted < counts.size() && calls + counts[result.granted] <= budget)
        calls += counts[result.granted++];
    for (int i = booked->toInt(); i < calls; ++i) {
        const auto added = m_database->run(u"INSERT INTO inquiry(at) VALUES(?)"_s, {present});
        if (!added)
            return tl::unexpected(added.error());
    }
    if (result.granted < counts.size()) {
        // Free once enough of the oldest bookings have left the window.
        const int excess = calls + counts[result.granted] - budget;
        const auto oldest =
            m_database->value(u"SELECT at FROM inquiry ORDER BY at LIMIT 1 OFFSET ?"_s, {excess - 1});
        if (!oldest)
            return tl::unexpected(oldest.error());
        result.freeAt =
            fromMilliseconds((oldest->isNull() ? present : oldest->toLongLong()) + window) - *ahead;
    }
    if (result.granted == 0)
        return result; // nothing to commit
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return result;
}

Result<QHash<QString, InquiryState>> InquiryBook::states() const
{
    auto query =
        m_database->run(u"SELECT asked, next_at, absent_in_detail, absent_in_reporting, id "
                        "FROM operation JOIN recovery ON recovery.operation = operation.id WHERE "_s +
                        waitingCondition());
    if (!query)
        return tl::unexpected(query.error());
    QHash<QString, InquiryState> states;
    while (query->next())
        states.insert(query->value(4).toString(), stateFrom(*query));
    return states;
}

Result<std::optional<Instant>> InquiryBook::dayReadAt(QDate day) const
{
    return m_database->value(u"SELECT read_at FROM day_list WHERE day = ?"_s, {day.toString(Qt::ISODate)})
        .map([](const QVariant &at) {
            return at.isNull() ? std::nullopt : std::optional(fromMilliseconds(at.toLongLong()));
        });
}

Result<void> InquiryBook::setDayReadAt(QDate day, Instant at) const
{
    const auto set = m_database->run(u"INSERT INTO day_list(day, read_at) VALUES(?, ?) "
                                     "ON CONFLICT(day) DO UPDATE SET read_at = excluded.read_at"_s,
                                     {day.toString(Qt::ISODate), toMilliseconds(at)});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

} // namespace vezne::journal

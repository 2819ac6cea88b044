// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/inquirybook.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// A second more than the minute that the provider counts: requests do not all travel equally fast.
constexpr qint64 window = 61'000;

qint64 milliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instant(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
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
    return InquiryState{query->value(0).toInt(), instant(query->value(1).toLongLong()),
                        query->value(2).toInt(), query->value(3).toInt()};
}

Result<void> InquiryBook::setState(const QString &operation, const InquiryState &state) const
{
    const auto set = m_database->run(
        u"INSERT INTO recovery(operation, asked, next_at, absent_in_detail, absent_in_reporting) "
        u"VALUES(?,?,?,?,?) "
        "ON CONFLICT(operation) DO UPDATE SET asked=excluded.asked, next_at=excluded.next_at, "
        "absent_in_detail=excluded.absent_in_detail, absent_in_reporting=excluded.absent_in_reporting"_s,
        {operation, state.asked, milliseconds(state.nextAt), state.absentInDetail, state.absentInReporting});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

Result<InquiryBook::Booking> InquiryBook::book(Instant now, int count, int budget) const
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Bookings from the future come from a clock that was set back; they would block for ever.
    const auto swept = m_database->run(u"DELETE FROM inquiry WHERE at <= ? OR at > ?"_s,
                                       {milliseconds(now) - window, milliseconds(now)});
    if (!swept)
        return tl::unexpected(swept.error());
    const auto booked = m_database->value(u"SELECT count(*) FROM inquiry"_s);
    if (!booked)
        return tl::unexpected(booked.error());
    if (booked->toInt() + count > budget) {
        // Free once enough of the oldest bookings have left the window.
        const int excess = booked->toInt() + count - budget;
        const auto oldest =
            m_database->value(u"SELECT at FROM inquiry ORDER BY at LIMIT 1 OFFSET ?"_s, {excess - 1});
        if (!oldest)
            return tl::unexpected(oldest.error());
        return Booking{false,
                       instant((oldest->isNull() ? milliseconds(now) : oldest->toLongLong()) + window)};
    }
    for (int i = 0; i < count; ++i) {
        const auto added = m_database->run(u"INSERT INTO inquiry(at) VALUES(?)"_s, {milliseconds(now)});
        if (!added)
            return tl::unexpected(added.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return Booking{true, now};
}

Result<std::optional<Instant>> InquiryBook::dayReadAt(QDate day) const
{
    return m_database->value(u"SELECT read_at FROM day_list WHERE day = ?"_s, {day.toString(Qt::ISODate)})
        .map([](const QVariant &at) {
            return at.isNull() ? std::nullopt : std::optional(instant(at.toLongLong()));
        });
}

Result<void> InquiryBook::setDayReadAt(QDate day, Instant at) const
{
    const auto set = m_database->run(u"INSERT INTO day_list(day, read_at) VALUES(?, ?) "
                                     "ON CONFLICT(day) DO UPDATE SET read_at = excluded.read_at"_s,
                                     {day.toString(Qt::ISODate), milliseconds(at)});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <optional>
#include <span>

#include "core/base/clock.h"
#include "core/journal/engine/database.h"

namespace vezne::journal {

/// How far the questions about one operation have come.
struct InquiryState
{
    int asked = 0; ///< rounds so far
    Instant nextAt;
    int absentInDetail = 0;    ///< times that /payment/detail did not find it
    int absentInReporting = 0; ///< times that reporting did not find it
};

/// What recovery remembers between processes: pauses, not-founds, and the shared budget of inquiries. No part
/// of the history.
class InquiryBook
{
public:
    explicit InquiryBook(const Database &database)
        : m_database(&database)
    {}

    /// Nothing when the operation has not been asked about yet.
    [[nodiscard]] Result<std::optional<InquiryState>> state(const QString &operation) const;
    [[nodiscard]] Result<void> setState(const QString &operation, const InquiryState &state) const;

    /// Books `count` inquiries at `now` when fewer than `budget` were booked in the last minute; otherwise
    /// books nothing and says when to come again.
    struct Booking
    {
        bool isGranted = false;
        Instant freeAt;
    };
    [[nodiscard]] Result<Booking> book(Instant now, int count, int budget) const;

    /// The same for several rounds of questions at once, in their order and in one commit: how many of
    /// `counts` were booked, and when the next of them may come again.
    struct Bookings
    {
        std::size_t granted = 0;
        Instant freeAt;
    };
    [[nodiscard]] Result<Bookings> book(Instant now, std::span<const int> counts, int budget) const;

    /// state() of everything that is waited for or watched, in one reading.
    [[nodiscard]] Result<QHash<QString, InquiryState>> states() const;

    /// When the provider's list of `day` was last read whole; nothing when it never was.
    [[nodiscard]] Result<std::optional<Instant>> dayReadAt(QDate day) const;
    [[nodiscard]] Result<void> setDayReadAt(QDate day, Instant at) const;

private:
    const Database *m_database;
};

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/journal/engine/database.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"

namespace vezne::journal {

/// What iyzico pays out on one day in one currency, as it announced with each payment (`merchantPayoutAmount`
/// on `blockageResolvedDate`).
struct Payout
{
    QDate day; ///< invalid while iyzico has not told the day
    Currency currency = Currency::TRY;
    qint64 payments = 0;
    Decimal taken;      ///< what the cards paid
    Decimal commission; ///< iyzico's share
    Decimal fee;
    Decimal refunded; ///< given back of these lines by now
    /// What arrives: the announced payout, of a line that was given back in part in proportion. iyzico does
    /// not document what it keeps of the fee then.
    Decimal expected;
    bool operator==(const Payout &) const = default;
};

/// What is left of the payout `announced` for a line when `refunded` of `paid` was given back.
[[nodiscard]] Decimal payoutLeft(Decimal announced, Decimal paid, Decimal refunded);

/// The payout calendar. Works on any connection.
class PayoutBook
{
public:
    /// The longest time from a payment to its payout that is looked for: iyzico's blockage is weeks.
    static constexpr int longestBlockageDays = 120;

    explicit PayoutBook(const Database &database)
        : m_database(&database)
    {}

    /// One row for each day and currency, the earliest first; what has no day yet comes last.
    [[nodiscard]] Result<std::vector<Payout>> between(QDate first, QDate last) const;

private:
    const Database *m_database;
};

} // namespace vezne::journal

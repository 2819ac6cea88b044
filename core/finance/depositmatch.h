// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/finance/reconciliation.h"
#include "core/journal/books/payoutbook.h"

namespace vezne::finance {

/// What came in on a bank's account.
struct Deposit
{
    int line = 0; ///< of the statement
    QDate day;
    QString description;
    Currency currency = Currency::TRY;
    Decimal amount;
};

struct DepositBooks
{
    QString name;      ///< of the statement
    QDate first, last; ///< days that it covers
    Instant now;
    std::vector<journal::Payout> payouts; ///< announced for these days and a week before
    std::vector<Deposit> deposits;
};

/// Which payouts have arrived. iyzico pays a day, or several days together (its week ends on Tuesday): a
/// deposit matches a run of days without a gap between them that adds up to it. A deposit whose words do not
/// name iyzico counts only when it matches to the kuruş; all other money that came in is none of this.
[[nodiscard]] Reconciliation matchDeposits(const DepositBooks &books);

} // namespace vezne::finance

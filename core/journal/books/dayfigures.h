// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/money/decimal.h"
#include "core/money/money.h"

namespace vezne::journal {

/// What a stretch of the journal took and gave back in one currency. Everything counts in the stretch in
/// which it became certain: a refund of an older payment is given back now, a result that was awaited over
/// midnight is taken when it is known, and what was counted once never changes.
struct DaySums
{
    qint64 sales = 0, cancels = 0, refunds = 0;
    Money gross;     ///< charged, with what the instalments cost more
    Money surcharge; ///< of it, vade farkı: charged minus price
    Money cancelled, refunded;

    [[nodiscard]] Money net() const; ///< gross minus cancelled minus refunded
};

/// Sales that have something in common.
struct DayGroup
{
    /// The journal's word: a brand, a family, a number of instalments, a person; of Security `3ds`, `moto`,
    /// `page` or `elsewhere`.
    QString name;
    qint64 count = 0;
    Money gross;
};

/// Security tells how the card holder was asked for: at the bank's page, not at all (MOTO), or by a page on
/// which the payer keyed in the card. Day ends that were frozen before it was counted have none of it.
enum class Grouping { Brand, Family, Installments, Security, Cashier };

/// Attempts that a bank or iyzico refused for the same reason.
struct DayDeclines
{
    QString code, group;
    qint64 count = 0;
};

/// What iyzico says it will pay out on a day, of the stretch's sales.
struct DayPayout
{
    QString day; ///< `yyyy-MM-dd`, Istanbul
    Currency currency = Currency::TRY;
    Decimal amount; ///< after commission and fee
};

/// From the first event that counts to the last.
struct DaySpan
{
    Instant from, to;

    bool operator==(const DaySpan &) const = default;
};

struct DayFigures
{
    qint64 after = 0; ///< seq of the last event that does not count any more
    qint64 upTo = 0;  ///< seq of the last one that counts
    /// Nothing when no event counts. Not frozen with the rest: the chained events tell it.
    std::optional<DaySpan> span;
    QMap<Currency, DaySums> sums;
    QMap<Grouping, std::vector<DayGroup>> groups; ///< the largest first; a name stands once for each currency
    std::vector<DayDeclines> declines;            ///< the most frequent first
    std::vector<DayPayout> payouts;               ///< the earliest first

    [[nodiscard]] bool isEmpty() const { return sums.isEmpty() && declines.empty(); }
};

[[nodiscard]] QString word(Grouping grouping);

[[nodiscard]] QJsonObject toJson(const DayFigures &figures);
/// What toJson() wrote.
[[nodiscard]] DayFigures dayFiguresFromJson(const QJsonObject &object);

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/periodbook.h"

#include <algorithm>

#include "core/base/istanbul.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// Taken for certain: what the provider still reviews, or a person has to judge, comes in when that is over.
const QString collectedRows = u"((kind = 'charge' OR captured > 0) AND state = 'PAID')"_s;
const QString takenAmount = u"CASE kind WHEN 'charge' THEN paid_price ELSE captured END"_s;

/// Istanbul is three hours ahead of UTC all year (core/base/istanbul).
QString keyOf(Slicing slicing)
{
    switch (slicing) {
    case Slicing::Hour:
        return u"CAST((created_at + 10800000) / 3600000 % 24 AS TEXT)"_s;
    case Slicing::Day:
        return u"(created_at + 10800000) / 86400000 + 2440588"_s;
    case Slicing::Brand:
        return u"coalesce(card_brand, '')"_s;
    case Slicing::Family:
        return u"coalesce(card_family, '')"_s;
    case Slicing::Installments:
        return u"CAST(installment AS TEXT)"_s;
    case Slicing::Declines:
        return u"coalesce(nullif(error_group, ''), error_code, '')"_s;
    }
    Q_UNREACHABLE();
}

/// The seqs of these days, by which the rows are found without walking the rest.
struct EventRange
{
    qint64 first = 1, last = 0;
    QVariantList times;
};

Result<EventRange> spanOfDays(const Database &database, QDate first, QDate last)
{
    auto row = database.run(u"SELECT min(first_seq), max(last_seq) FROM day WHERE day BETWEEN ? AND ?"_s,
                            {first.toJulianDay(), last.toJulianDay()});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next() || row->isNull(0))
        return EventRange{};
    const auto at = [](QDate day) { return toMilliseconds(istanbul::startOf(day)); };
    return EventRange{
        row->value(0).toLongLong(), row->value(1).toLongLong(), {at(first), at(last.addDays(1))}};
}

Result<std::vector<PeriodSlice>> slicesOf(const Database &database, const EventRange &range, Slicing slicing,
                                          Currency currency)
{
    const bool isDeclined = slicing == Slicing::Declines;
    auto query = database.run(
        u"SELECT %1, count(*), sum(%2) FROM operation WHERE seq BETWEEN ? AND ? AND created_at >= ? AND "
        "created_at < ? AND currency = ? AND %3 GROUP BY 1"_s.arg(
            keyOf(slicing), isDeclined ? u"paid_price"_s : takenAmount,
            isDeclined ? u"kind IN ('charge','preauth') AND state = 'DECLINED'"_s : collectedRows),
        QVariantList{range.first, range.last} + range.times + QVariantList{code(currency)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<PeriodSlice> slices;
    while (query->next()) {
        const QVariant key = query->value(0);
        slices.push_back({slicing == Slicing::Day
                              ? QDate::fromJulianDay(key.toLongLong()).toString(Qt::ISODate)
                              : key.toString(),
                          query->value(1).toLongLong(), Money(query->value(2).toLongLong(), currency)});
    }
    return slices;
}

/// Every hour and every day has its place, also one on which nothing was taken.
std::vector<PeriodSlice> inOrder(const std::vector<PeriodSlice> &slices, const QStringList &names,
                                 Currency currency)
{
    std::vector<PeriodSlice> ordered;
    for (const QString &name : names) {
        const auto found = std::ranges::find(slices, name, &PeriodSlice::name);
        ordered.push_back(found == slices.end() ? PeriodSlice{name, 0, Money(0, currency)} : *found);
    }
    return ordered;
}

QStringList hourNames()
{
    QStringList names;
    for (int hour = 0; hour < 24; ++hour)
        names.append(QString::number(hour));
    return names;
}

QStringList dayNames(QDate first, QDate last)
{
    QStringList names;
    for (QDate day = first; day <= last; day = day.addDays(1))
        names.append(day.toString(Qt::ISODate));
    return names;
}

} // namespace

Result<PeriodFigures> PeriodBook::figures(QDate first, QDate last, Currency currency) const
{
    const auto range = spanOfDays(*m_database, first, last);
    if (!range)
        return tl::unexpected(range.error());
    PeriodFigures figures{.count = 0, .gross = Money(0, currency), .slices = {}};
    for (const Slicing slicing : allSlicings) {
        Result<std::vector<PeriodSlice>> slices{std::vector<PeriodSlice>()};
        if (!range->times.isEmpty())
            slices = slicesOf(*m_database, *range, slicing, currency);
        if (!slices)
            return tl::unexpected(slices.error());
        if (slicing == Slicing::Hour)
            slices = inOrder(*slices, hourNames(), currency);
        else if (slicing == Slicing::Day)
            slices = inOrder(*slices, dayNames(first, last), currency);
        else
            std::ranges::sort(*slices, [](const PeriodSlice &left, const PeriodSlice &right) {
                return std::pair(right.gross.minorUnits(), left.name) <
                       std::pair(left.gross.minorUnits(), right.name);
            });
        figures.slices.insert(slicing, std::move(*slices));
    }
    for (const PeriodSlice &day : figures.slices.value(Slicing::Day)) {
        figures.count += day.count;
        figures.gross = figures.gross.plus(day.gross).value_or(figures.gross);
    }
    return figures;
}

Result<std::vector<Currency>> PeriodBook::currencies(QDate first, QDate last) const
{
    const auto range = spanOfDays(*m_database, first, last);
    if (!range)
        return tl::unexpected(range.error());
    std::vector<Currency> currencies;
    if (range->times.isEmpty())
        return currencies;
    auto query = m_database->run(u"SELECT currency FROM operation WHERE seq BETWEEN ? AND ? AND created_at "
                                 u">= ? AND created_at < ? AND "
                                 "%1 GROUP BY currency ORDER BY count(*) DESC, currency"_s.arg(collectedRows),
                                 QVariantList{range->first, range->last} + range->times);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (const auto currency = currencyFromCode(query->value(0).toString()))
            currencies.push_back(*currency);
    }
    return currencies;
}

} // namespace vezne::journal

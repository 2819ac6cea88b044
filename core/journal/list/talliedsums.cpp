// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/talliedsums.h"

#include "core/base/istanbul.h"
#include "core/journal/engine/readtransaction.h"
#include "core/journal/list/conditions.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// The sums of a table, of all operations or of those that were collected.
struct Part
{
    tally::Of which = tally::Of::All;
    bool isOfCollected = false;
    int sign = 1;
};

Result<void> addPart(const Database &database, const Filter &filter, Months months, const Part &part,
                     Adder &adder)
{
    Conditions conditions;
    if (filter.from || filter.until)
        conditions.add(u"month BETWEEN ? AND ?"_s, {months.first, months.last});
    if (filter.paymentsOnly)
        conditions.add(u"payment = 1"_s);
    Filter rest = filter;
    rest.from.reset();
    rest.until.reset();
    rest.standings.clear();
    rest.paymentsOnly = false;
    rest.matching.reset();
    const Conditions common = conditionsOf(rest);
    if (!common.isEmpty())
        conditions.add(common.clause().mid(7), common.values());
    return adder.takeAll(
        database.run(u"SELECT standing, currency, sum(%1), sum(taken), sum(gross), sum(cancelled), "
                     "sum(refunded) FROM %2%3 GROUP BY standing, currency"_s.arg(
                         part.isOfCollected ? u"taken"_s : u"operations"_s, tally::tableOf(part.which),
                         conditions.clause()),
                     conditions.values()),
        part.sign);
}

/// Of what is reconciled or not: the sums of what was ever found as it stands here, and the few payments that
/// differences make exceptions of by their rows.
Result<void> addMatched(const Database &database, const Filter &filter, Months months, Adder &adder)
{
    const ReadTransaction reading(database); // what is taken out is in what it is taken from
    const bool isOfMatched = filter.matching == Matching::Reconciled;
    Result<void> added;
    if (!isOfMatched)
        added = addPart(database, filter, months, {.isOfCollected = true}, adder);
    const Part found{.which = tally::Of::Reconciled, .isOfCollected = true, .sign = isOfMatched ? 1 : -1};
    if (added)
        added = addPart(database, filter, months, found, adder);
    Filter rows = filter;
    rows.standings.clear();
    rows.matching.reset();
    if (filter.from)
        rows.from = istanbul::startOf(tally::firstDayOf(months.first));
    if (filter.until)
        rows.until = istanbul::startOf(tally::firstDayOf(months.last + 1));
    for (const auto &[exception, sign] :
         {std::pair(MatchException::Undone, -found.sign), std::pair(MatchException::Explained, found.sign)}) {
        Conditions conditions = conditionsOf(rows);
        conditions.add(conditionOf(exception));
        if (added)
            added = adder.takeAll(database.run(rowSums({}) + u" FROM operation"_s + conditions.clause() +
                                                   u" GROUP BY operation.standing, operation.currency"_s,
                                               conditions.values()),
                                  sign);
    }
    return added;
}

} // namespace

Months wholeMonthsOf(const Filter &filter)
{
    Months months;
    if (filter.from) {
        months.first = tally::monthOf(*filter.from);
        if (istanbul::startOf(tally::firstDayOf(months.first)) != *filter.from)
            ++months.first;
    }
    if (filter.until)
        months.last = tally::monthOf(*filter.until) - 1; // `until` lies in the month after, or begins it
    return months;
}

Result<void> addTallied(const Database &database, const Filter &filter, Months months, Adder &adder)
{
    return filter.matching ? addMatched(database, filter, months, adder)
                           : addPart(database, filter, months, {}, adder);
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and totals of a list: from the running sums where they suffice, else from the rows, in short reads.
#include "core/base/istanbul.h"
#include "core/journal/list/conditions.h"
#include "core/journal/list/listing.h"
#include "core/journal/list/searchindex.h"
#include "core/journal/list/talliedsums.h"

namespace vezne::journal {

namespace {

using namespace std::chrono_literals;

// Events that one read may pass over: less where every match is looked up in its row.
constexpr qint64 summedStretch = 131'072;
constexpr qint64 matchedStretch = 32'768;
constexpr qint64 widest = 2 * searchindex::block; // no question to an index spans more
constexpr qint64 fewMatches = 2'000;
constexpr std::size_t seqsAtOnce = 500;

Error unwanted()
{
    return {Problem::StateChanged, u"not wanted any more"_s};
}

bool isTallied(const Filter &filter)
{
    return filter.states.isEmpty() && filter.text.trimmed().isEmpty() && filter.brands.isEmpty() &&
           !filter.least && !filter.most;
}

/// Walks the rows themselves, stretch by stretch.
class RowWalk
{
public:
    RowWalk(const Database &database, const Filter &filter, qint64 mark,
            const std::function<bool()> &isWanted)
        : m_database(database)
        , m_isWanted(isWanted)
        , m_search(readSearchText(filter.text))
        , m_conditions(conditionsOf(withoutStates(filter)))
        , m_states(filter.states)
        , m_mark(mark)
    {
        if (!m_search.idPrefix.isEmpty())
            m_conditions.add(u"operation.id >= ? AND operation.id < ?"_s,
                             {m_search.idPrefix, QString(m_search.idPrefix + u'~')});
    }

    [[nodiscard]] Result<void> run(qint64 first, qint64 last, Adder &adder) const
    {
        qint64 matched = matchedStretch; // wider where the index of letters finds little
        for (qint64 to = last; to >= first;) {
            if (m_isWanted && !m_isWanted())
                return tl::unexpected(unwanted());
            const bool isIndexed = !m_search.indexed.isEmpty() && to <= m_mark;
            qint64 from = std::max(first, to + 1 - (isIndexed ? matched : summedStretch));
            if (isIndexed)
                from = std::max(from, searchindex::begin(m_database, to, true));
            else if (!m_search.indexed.isEmpty())
                from = std::max(from, m_mark + 1);
            const qint64 before = adder.operations();
            if (auto added = add(from, to, isIndexed, adder); !added)
                return added;
            matched =
                adder.operations() - before < fewMatches ? std::min(2 * matched, widest) : matchedStretch;
            to = from - 1;
        }
        return {};
    }

private:
    /// Counts ignore states; totals get theirs from rowSums().
    [[nodiscard]] static Filter withoutStates(Filter filter)
    {
        filter.states.clear();
        return filter;
    }

    [[nodiscard]] Result<void> add(qint64 from, qint64 to, bool isIndexed, Adder &adder) const
    {
        Conditions conditions = m_conditions;
        addWords(conditions, m_search, isIndexed ? Words::BriefOnly : Words::All);
        QString source = u" FROM operation"_s;
        QString key = u"operation.seq"_s;
        if (isIndexed) {
            const auto match = searchindex::match(m_database, m_search.indexed, true, from, to);
            source = match.source;
            key = match.key;
            conditions.add(match.conditions);
        }
        conditions.add(key + u" BETWEEN ? AND ?"_s, {from, to});
        return adder.takeAll(m_database.run(rowSums(m_states) + source + conditions.clause() +
                                                u" GROUP BY operation.standing, operation.currency"_s,
                                            conditions.values()));
    }

    const Database &m_database;
    const std::function<bool()> &m_isWanted;
    SearchText m_search;
    Conditions m_conditions;
    QSet<State> m_states;
    qint64 m_mark;
};

/// Nothing restricts but an amount, and what the index of amounts holds beside it.
bool isByAmount(const Filter &filter)
{
    return (filter.least || filter.most) && filter == Filter{.standings = filter.standings,
                                                             .states = filter.states,
                                                             .paymentsOnly = filter.paymentsOnly,
                                                             .least = filter.least,
                                                             .most = filter.most,
                                                             .currency = filter.currency};
}

/// From the index of amounts: of each standing and currency one stretch, so that nothing has to be sorted.
Result<void> addByAmount(const Database &database, const Filter &filter,
                         const std::function<bool()> &isWanted, Adder &adder)
{
    Conditions conditions;
    conditions.add(u"amount BETWEEN ? AND ?"_s,
                   {filter.least.value_or(0), filter.most.value_or(std::numeric_limits<qint64>::max())});
    if (filter.paymentsOnly)
        conditions.add(u"kind IN ('charge','preauth')"_s);
    conditions.add(u"operation.standing = ? AND operation.currency = ?"_s);
    const QString sql = rowSums(filter.states, u"min(operation.standing), min(operation.currency)"_s) +
                        u" FROM operation"_s + conditions.clause();
    for (const Standing standing : allStandings) {
        for (const Currency currency : allCurrencies) {
            if (filter.currency && filter.currency != currency)
                continue;
            if (isWanted && !isWanted())
                return tl::unexpected(unwanted());
            const auto added = adder.takeAll(
                database.run(sql, conditions.values() + QVariantList{word(standing), code(currency)}));
            if (!added)
                return added;
        }
    }
    return {};
}

} // namespace

Money Totals::net() const
{
    const auto kept = gross.minus(cancelled);
    return (kept ? kept->minus(refunded) : std::nullopt).value_or(gross);
}

Result<Sums> Listing::sums(const Filter &filter, const std::function<bool()> &isWanted) const
{
    Adder adder(filter);
    if (isByAmount(filter)) {
        const auto added = addByAmount(*m_database, filter, isWanted, adder);
        return added ? Result<Sums>(adder.sums()) : tl::unexpected(added.error());
    }
    Filter rows = filter;
    rows.standings.clear();
    std::vector<Filter> parts{rows};
    if (isTallied(filter)) {
        const Months months = wholeMonthsOf(filter);
        parts.clear();
        if (months.first <= months.last) {
            if (const auto added = addTallied(*m_database, filter, months, adder); !added)
                return tl::unexpected(added.error());
            if (filter.from) { // from its day to the first whole month
                parts.push_back(rows);
                parts.back().until = istanbul::startOf(tally::firstDayOf(months.first));
            }
            if (filter.until) {
                parts.push_back(rows);
                parts.back().from = istanbul::startOf(tally::firstDayOf(months.last + 1));
            }
        } else {
            parts.push_back(rows);
        }
    }
    const auto mark = searchindex::mark(*m_database);
    if (!mark)
        return tl::unexpected(mark.error());
    for (const Filter &part : parts) {
        if (part.from && part.until && *part.from >= *part.until)
            continue;
        const auto span = spanOf(part);
        if (!span)
            return tl::unexpected(span.error());
        const RowWalk walk(*m_database, part, *mark, isWanted);
        if (const auto walked = walk.run(span->first, span->last, adder); !walked)
            return tl::unexpected(walked.error());
    }
    return adder.sums();
}

Result<Sums> Listing::sums(const std::vector<qint64> &seqs) const
{
    const Filter everything;
    Adder adder(everything);
    for (std::size_t begin = 0; begin < seqs.size(); begin += seqsAtOnce) {
        QVariantList values;
        for (std::size_t i = begin; i < std::min(begin + seqsAtOnce, seqs.size()); ++i)
            values.append(seqs[i]);
        const auto added = adder.takeAll(m_database->run(
            rowSums({}) +
                u" FROM operation WHERE seq IN (%1) GROUP BY operation.standing, operation.currency"_s.arg(
                    QStringList(values.size(), u"?"_s).join(','_L1)),
            values));
        if (!added)
            return tl::unexpected(added.error());
    }
    return adder.sums();
}

} // namespace vezne::journal

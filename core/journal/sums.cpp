// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and totals of a list: from the running sums where they suffice, else from the rows, in short reads.
#include "core/base/istanbul.h"
#include "core/journal/conditions.h"
#include "core/journal/listing.h"
#include "core/journal/searchindex.h"
#include "core/journal/tally.h"

namespace vezne::journal {

namespace {

using namespace std::chrono_literals;

// Events that one read may pass over: less where every match is looked up in its row.
constexpr qint64 summedStretch = 131'072;
constexpr qint64 matchedStretch = 32'768;
constexpr qint64 fewMatches = 2'000;
constexpr std::size_t seqsAtOnce = 500;

/// SQL that is 1 for a row that the totals take in.
QString collectedIn(const QSet<State> &states)
{
    QStringList words;
    for (const State state : {State::Paid, State::PaidHeld, State::LateCharge}) {
        if (states.isEmpty() || states.contains(state))
            words.append(u"'%1'"_s.arg(word(state)));
    }
    return words.isEmpty()
               ? u"0"_s
               : u"CASE WHEN (operation.kind = 'charge' OR operation.captured > 0) AND operation.state IN "
                 "(%1) THEN 1 ELSE 0 END"_s.arg(words.join(','_L1));
}

/// Adds up groups of (standing, currency, operations, taken, gross, cancelled, refunded).
class Adder
{
public:
    explicit Adder(const Filter &filter)
        : m_filter(filter)
    {}

    void take(const Statement &row)
    {
        const auto standing = standingFromWord(row.value(0).toString());
        const auto currency = currencyFromCode(row.value(1).toString());
        if (!standing || !currency)
            return;
        const qint64 operations = row.value(2).toLongLong();
        m_sums.counts[*standing] += operations;
        m_operations += operations;
        const qint64 taken = row.value(3).toLongLong();
        if (taken == 0 || (!m_filter.standings.isEmpty() && !m_filter.standings.contains(*standing)))
            return;
        const auto add = [&](Money &sum, int column) {
            sum = sum.plus(Money(row.value(column).toLongLong(), *currency)).value_or(sum);
        };
        const Money none(0, *currency);
        Totals &totals =
            m_sums.totals.insert(*currency, m_sums.totals.value(*currency, {0, none, none, none})).value();
        totals.count += taken;
        add(totals.gross, 4);
        add(totals.cancelled, 5);
        add(totals.refunded, 6);
    }

    [[nodiscard]] Result<void> takeAll(Result<Statement> query)
    {
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            take(*query);
        return {};
    }

    /// How many have been added up so far.
    [[nodiscard]] qint64 operations() const { return m_operations; }

    [[nodiscard]] Sums sums() const
    {
        Sums sums = m_sums;
        erase_if(sums.counts, [](const auto &count) { return count.second == 0; });
        return sums;
    }

private:
    template<class Key, class Value, class Predicate>
    static void erase_if(QMap<Key, Value> &map, Predicate predicate)
    {
        map.removeIf([&](const std::pair<const Key &, Value &> &entry) { return predicate(entry); });
    }

    const Filter &m_filter;
    Sums m_sums;
    qint64 m_operations = 0;
};

QString rowSums(const QSet<State> &states, const QString &group = u"operation.standing, operation.currency"_s)
{
    return u"SELECT %3, count(*), sum(%1), sum(%1 * %2), "
           "sum(%1 * operation.cancelled * %2), sum(%1 * operation.refunded)"_s.arg(
               collectedIn(states),
               u"CASE operation.kind WHEN 'charge' THEN operation.paid_price ELSE operation.captured END"_s,
               group);
}

Error unwanted()
{
    return {Problem::StateChanged, u"not wanted any more"_s};
}

bool isTallied(const Filter &filter)
{
    return filter.states.isEmpty() && filter.text.trimmed().isEmpty() && filter.brands.isEmpty() &&
           !filter.least && !filter.most && !filter.matching;
}

/// Months that lie whole within the filter's dates, both included; empty when the last comes before the
/// first.
struct Months
{
    int first = 0, last = std::numeric_limits<int>::max();
};

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
    const Conditions common = conditionsOf(rest);
    if (!common.isEmpty())
        conditions.add(common.clause().mid(7), common.values());
    return adder.takeAll(
        database.run(u"SELECT standing, currency, sum(operations), sum(taken), sum(gross), sum(cancelled), "
                     "sum(refunded) FROM tally%1 GROUP BY standing, currency"_s.arg(conditions.clause()),
                     conditions.values()));
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
        for (qint64 from = first; from <= last;) {
            if (m_isWanted && !m_isWanted())
                return tl::unexpected(unwanted());
            const bool isIndexed = !m_search.indexed.isEmpty() && from <= m_mark;
            qint64 to = std::min(last, from + (isIndexed ? matched : summedStretch) - 1);
            if (isIndexed)
                to = std::min(to, m_mark);
            const qint64 before = adder.operations();
            if (const auto added = add(from, to, isIndexed, adder); !added)
                return added;
            matched = adder.operations() - before < fewMatches ? 2 * matched : matchedStretch;
            from = to + 1;
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
            const auto match = searchindex::match(m_database, m_search.indexed, true);
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

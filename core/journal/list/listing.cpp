// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/listing.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "core/base/istanbul.h"
#include "core/journal/list/conditions.h"
#include "core/journal/list/searchindex.h"

namespace vezne::journal {

namespace {

// How many events one read may pass over: a few hundredths of a second each on a slow disk.
constexpr qint64 narrowStretch = 131'072; ///< answered by the narrow index
constexpr qint64 wideStretch = 24'576;    ///< reads the rows themselves

constexpr qsizetype rowsAtOnce = 100;
constexpr qint64 densely = 8; ///< events to an operation; a payment has three or four

/// The column that a list is sorted by, with a comma before it; nothing for the order of recording.
QString keyColumn(SortBy by)
{
    switch (by) {
    case SortBy::Time:
        return {};
    case SortBy::Order:
        return u", operation.order_id"_s;
    case SortBy::Kind:
        return u", operation.kind"_s;
    case SortBy::Customer:
        return u", operation.buyer_name"_s;
    case SortBy::Card:
        return u", coalesce(operation.card_bank,'') || ' ' || coalesce(operation.card_family,'')"_s;
    case SortBy::Installment:
        return u", operation.installment"_s;
    case SortBy::Amount:
        return u", CASE WHEN operation.kind IN ('cancel','refund') THEN -operation.amount ELSE operation.amount END"_s;
    case SortBy::Status:
        return u", operation.standing"_s;
    case SortBy::Actor:
        return u", operation.actor"_s;
    case SortBy::Security:
        return u", operation.secure"_s;
    case SortBy::Till:
        return u", coalesce(operation.till,'')"_s;
    }
    Q_UNREACHABLE();
}

/// Keys that the narrow index does not hold.
bool isWideKey(SortBy by)
{
    return by == SortBy::Order || by == SortBy::Customer || by == SortBy::Till;
}

/// A part of the journal that one read looks through, and how.
struct Stretch
{
    QString key;  ///< column of the seq
    QString rest; ///< FROM and WHERE
    QVariantList values;
    qint64 first = 1, last = 0; ///< both included

    [[nodiscard]] bool isEmpty() const { return last < first; }
};

/// The stretch of `filter` that ends with `last`; what comes before `first` is none of it.
Result<Stretch> stretchOf(const Database &database, const Filter &filter, qint64 first, qint64 last,
                          SortBy by)
{
    const SearchText search = readSearchText(filter.text);
    const auto mark = search.indexed.isEmpty() ? Result<qint64>(0) : searchindex::mark(database);
    if (!mark)
        return tl::unexpected(mark.error());
    if (last < first)
        return Stretch{};

    const bool isIndexed = !search.indexed.isEmpty() && last <= *mark;
    Conditions conditions = conditionsOf(filter);
    addWords(conditions, search, isIndexed ? Words::BriefOnly : Words::All);
    if (!search.idPrefix.isEmpty())
        conditions.add(u"operation.id >= ? AND operation.id < ?"_s,
                       {search.idPrefix, QString(search.idPrefix + u'~')});
    const bool isWide =
        !search.brief.isEmpty() || !search.indexed.isEmpty() || isWideKey(by) || !filter.tills.isEmpty();
    Stretch stretch{.key = u"operation.seq"_s,
                    .rest = u" FROM operation"_s,
                    .first = std::max(first, last + 1 - (isWide ? wideStretch : narrowStretch)),
                    .last = last};
    if (isIndexed) {
        const bool needsRows = !conditions.isEmpty() || by != SortBy::Time;
        stretch.first = std::max(first, searchindex::begin(database, last, needsRows));
        const auto match = searchindex::match(database, search.indexed, needsRows, stretch.first, last);
        stretch.rest = match.source;
        stretch.key = match.key;
        conditions.add(match.conditions);
    } else if (!search.indexed.isEmpty()) {
        stretch.first = std::max(stretch.first, *mark + 1);
    }
    conditions.add(u"%1 BETWEEN ? AND ?"_s.arg(stretch.key), {stretch.first, stretch.last});
    stretch.rest += conditions.clause();
    stretch.values = conditions.values();
    return stretch;
}

/// Puts `rows` into the order of `seqs`, which are distinct; some may have no row.
void arrange(std::span<Operation> rows, std::span<const qint64> seqs)
{
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < seqs.size(); ++i)
        places.insert(seqs[i], i);
    std::ranges::sort(rows, {}, [&places](const Operation &row) { return places.value(row.seq); });
}

} // namespace

Result<Span> Listing::spanOf(const Filter &filter) const
{
    const auto last = m_database->value(u"SELECT max(seq) FROM operation"_s);
    if (!last)
        return tl::unexpected(last.error());
    Span span{1, last->toLongLong()};
    if (filter.from || filter.until) {
        const auto day = [](const std::optional<Instant> &at, qint64 otherwise) {
            return at ? istanbul::day(*at).toJulianDay() : otherwise;
        };
        auto row =
            m_database->run(u"SELECT min(first_seq), max(last_seq) FROM day WHERE day BETWEEN ? AND ?"_s,
                            {day(filter.from, 0), day(filter.until, std::numeric_limits<qint32>::max())});
        if (!row)
            return tl::unexpected(row.error());
        if (!row->next() || row->isNull(0))
            return Span{};
        span = {row->value(0).toLongLong(), row->value(1).toLongLong()};
    }
    const QString prefix = readSearchText(filter.text).idPrefix;
    if (prefix.isEmpty())
        return span;
    auto ids = spanOfIds(prefix);
    if (!ids)
        return ids;
    return Span{std::max(span.first, ids->first), std::min(span.last, ids->last)};
}

Result<Span> Listing::spanOfIds(const QString &prefix) const
{
    // Ids begin with the time, so that those of one beginning lie close together.
    auto row = m_database->run(u"SELECT min(seq), max(seq) FROM operation WHERE id >= ? AND id < ?"_s,
                               {prefix, QString(prefix + u'~')});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next() || row->isNull(0))
        return Span{};
    return Span{row->value(0).toLongLong(), row->value(1).toLongLong()};
}

Result<Slice> Listing::found(const QString &sql, const QVariantList &values) const
{
    auto query = m_database->run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    Slice slice;
    const bool hasKeys = query->record().count() > 1;
    while (query->next()) {
        slice.seqs.push_back(query->value(0).toLongLong());
        if (hasKeys)
            slice.keys.push_back(query->value(1));
    }
    return slice;
}

Result<Slice> Listing::slice(const Filter &filter, std::optional<qint64> before, int most, SortBy by) const
{
    const auto span = spanOf(filter);
    const auto stretch = span ? stretchOf(*m_database, filter, span->first,
                                          before ? std::min(*before - 1, span->last) : span->last, by)
                              : tl::unexpected(span.error());
    if (!stretch)
        return tl::unexpected(stretch.error());
    if (stretch->isEmpty())
        return Slice{};
    auto part =
        found(u"SELECT %1%2%3 ORDER BY %1 DESC LIMIT ?"_s.arg(stretch->key, keyColumn(by), stretch->rest),
              stretch->values + QVariantList{most});
    if (!part)
        return part;
    if (part->seqs.size() == static_cast<std::size_t>(most))
        part->next = part->seqs.back();
    else if (stretch->first > span->first)
        part->next = stretch->first;
    return part;
}

Result<std::vector<Operation>> Listing::rows(const std::vector<qint64> &seqs,
                                             const OperationFields &fields) const
{
    const bool isFalling = std::ranges::is_sorted(seqs, std::greater());
    if (isFalling && !seqs.empty() && seqs.front() - seqs.back() < densely * std::ssize(seqs))
        return neighbours(seqs, fields);
    static const QString any = QStringList(rowsAtOnce, u"?"_s).join(','_L1);
    const QString sql = u"SELECT %1 FROM operation WHERE seq IN (%2) ORDER BY seq DESC"_s.arg(
        fields.columns(m_database->engine()), any);
    std::vector<Operation> found;
    found.reserve(seqs.size());
    for (std::size_t begin = 0; begin < seqs.size(); begin += rowsAtOnce) {
        const std::size_t end = std::min(begin + static_cast<std::size_t>(rowsAtOnce), seqs.size());
        // Always as many placeholders, so that one compiled statement serves; the last number repeats.
        QVariantList values;
        values.reserve(rowsAtOnce);
        for (qsizetype i = 0; i < rowsAtOnce; ++i)
            values.append(seqs[std::min(begin + static_cast<std::size_t>(i), end - 1)]);
        auto query = m_database->run(sql, values);
        if (!query)
            return tl::unexpected(query.error());
        const std::size_t here = found.size();
        while (query->next())
            found.push_back(fields.read(*query));
        if (!isFalling)
            arrange(std::span(found).subspan(here), std::span(seqs).subspan(begin, end - begin));
    }
    return found;
}

Result<std::vector<Operation>> Listing::neighbours(const std::vector<qint64> &seqs,
                                                   const OperationFields &fields) const
{
    static const QString sql = u"SELECT %1 FROM operation WHERE seq BETWEEN ? AND ? ORDER BY seq DESC"_s;
    auto query = m_database->run(sql.arg(fields.columns(m_database->engine())), {seqs.back(), seqs.front()});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Operation> found;
    found.reserve(seqs.size());
    auto wanted = seqs.begin();
    while (query->next()) {
        Operation row = fields.read(*query);
        wanted = std::find_if(wanted, seqs.end(), [&row](qint64 seq) { return seq <= row.seq; });
        if (wanted != seqs.end() && *wanted == row.seq)
            found.push_back(std::move(row));
    }
    return found;
}

Result<std::vector<Operation>> Listing::page(const Filter &filter, std::optional<qint64> before, int limit,
                                             const OperationFields &fields) const
{
    std::vector<Operation> found;
    const auto read =
        each(filter, before, limit, fields, [&found](Operation &row) { found.push_back(std::move(row)); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> Listing::each(const Filter &filter, std::optional<qint64> before, int limit,
                           const OperationFields &fields,
                           const std::function<void(Operation &row)> &visit) const
{
    const auto span = spanOf(filter);
    if (!span)
        return tl::unexpected(span.error());
    // Where most rows match they are read one after the other, else looked up by what the narrow index found.
    const QString sql =
        matchesMost(filter)
            ? u"SELECT %1%3 ORDER BY %2 DESC LIMIT ?"_s
            : u"SELECT %1 FROM operation WHERE seq IN (SELECT %2%3 ORDER BY %2 DESC LIMIT ?) ORDER BY seq DESC"_s;
    Operation row;
    qint64 rest = limit;
    for (qint64 last = before ? std::min(*before - 1, span->last) : span->last;
         rest > 0 && last >= span->first;) {
        const auto stretch = stretchOf(*m_database, filter, span->first, last, SortBy::Time);
        if (!stretch)
            return tl::unexpected(stretch.error());
        auto query =
            m_database->run(sql.arg(fields.columns(m_database->engine()), stretch->key, stretch->rest),
                            stretch->values + QVariantList{rest});
        if (!query)
            return tl::unexpected(query.error());
        for (; query->next(); --rest) {
            fields.read(*query, row);
            visit(row);
        }
        last = stretch->first - 1;
    }
    return {};
}

Result<void> Listing::between(const Filter &filter, Span span, const OperationFields &fields,
                              const std::function<Operation &()> &next) const
{
    Conditions conditions = conditionsOf(filter);
    conditions.add(u"seq BETWEEN ? AND ?"_s, {span.first, span.last});
    auto query = m_database->run(u"SELECT %1 FROM operation%2 ORDER BY seq DESC"_s.arg(
                                     fields.columns(m_database->engine()), conditions.clause()),
                                 conditions.values());
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        fields.read(*query, next());
    return {};
}

bool Listing::matchesMost(const Filter &filter)
{
    return filter == Filter{.from = filter.from, .until = filter.until, .paymentsOnly = filter.paymentsOnly};
}

Result<bool> Listing::contains(const Filter &filter, qint64 seq) const
{
    const auto part = slice(filter, seq + 1, 1);
    if (!part)
        return tl::unexpected(part.error());
    return !part->seqs.empty() && part->seqs.front() == seq;
}

Result<Choices> Listing::choices() const
{
    Choices choices;
    for (const auto &[column, member] :
         {std::pair(u"actor"_s, &Choices::actors), std::pair(u"card_bank"_s, &Choices::banks),
          std::pair(u"card_family"_s, &Choices::families),
          std::pair(u"error_group"_s, &Choices::errorGroups)}) {
        auto query = m_database->run(
            u"SELECT DISTINCT %1 FROM tally WHERE %1 <> '' AND operations > 0 ORDER BY 1"_s.arg(column));
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            (choices.*member).append(query->value(0).toString());
    }
    // From one to the next by their index, which skips the millions between.
    auto tills = m_database->run(
        u"WITH RECURSIVE next(till) AS (SELECT min(till) FROM operation WHERE till IS NOT NULL UNION ALL "
        "SELECT (SELECT min(o.till) FROM operation o WHERE o.till > next.till) FROM next WHERE next.till IS "
        "NOT NULL) "
        "SELECT till FROM next WHERE till IS NOT NULL"_s);
    if (!tills)
        return tl::unexpected(tills.error());
    while (tills->next())
        choices.tills.append(tills->value(0).toString());
    const auto installments =
        found(u"SELECT DISTINCT installment FROM tally WHERE operations > 0 ORDER BY 1"_s, {});
    if (!installments)
        return tl::unexpected(installments.error());
    for (const qint64 count : installments->seqs)
        choices.installments.push_back(static_cast<int>(count));
    return choices;
}

} // namespace vezne::journal

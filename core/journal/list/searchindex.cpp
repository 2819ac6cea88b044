// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/searchindex.h"

namespace vezne::journal::searchindex {

using namespace Qt::StringLiterals;

namespace {

// How many events one question to a file's index may pass over: a few hundredths of a second each.
constexpr qint64 fileStretch = 524'288;
constexpr qint64 fileRowsStretch = 131'072;

Result<void> setMark(const Database &database, qint64 seq)
{
    return database.execute(u"UPDATE search_mark SET seq = ?"_s, {seq});
}

/// What the search box finds an operation by.
struct Indexed
{
    qint64 seq = 0;
    QString text;
    bool isTaken = false; ///< in the index of letters
};

Result<Indexed> indexed(const Database &database, const QString &operation)
{
    auto row = database.run(u"SELECT seq, search, %1 FROM operation WHERE id = ?"_s.arg(isTaken(database)),
                            {operation});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return tl::unexpected(Error{Problem::NoSuchPayment, operation});
    return Indexed{.seq = row->value(0).toLongLong(),
                   .text = row->value(1).toString(),
                   .isTaken = row->value(2).toBool()};
}

Result<void> replace(const Database &database, const Indexed &row, const QString &text)
{
    auto set = database.execute(u"UPDATE operation SET search = ? WHERE seq = ?"_s, {text, row.seq});
    if (!set || !row.isTaken)
        return set;
    // The index keeps no text: taking a row out needs the text that was put in.
    if (auto removed = database.execute(
            u"INSERT INTO operation_search(operation_search, rowid, search) VALUES('delete', ?, ?)"_s,
            {row.seq, row.text});
        !removed)
        return removed;
    return database.execute(u"INSERT INTO operation_search(rowid, search) VALUES(?,?)"_s, {row.seq, text});
}

/// By equality with each, as PostgreSQL's index asks for it: of a range it would gather all numbers first.
Conditions inBlocks(qint64 first, qint64 last)
{
    QStringList any;
    QVariantList blocks;
    for (qint64 number = first / block; number <= last / block; ++number) {
        any.append(u"operation_search.seq / %1 = ?"_s.arg(block));
        blocks.append(number);
    }
    Conditions conditions;
    conditions.add(u'(' + any.join(" OR "_L1) + u')', blocks);
    return conditions;
}

Match sharedMatch(const QStringList &words, bool needsRows, qint64 first, qint64 last)
{
    Match match{.source = u" FROM operation_search"_s,
                .key = u"operation_search.seq"_s,
                .conditions = inBlocks(first, last)};
    if (needsRows)
        match.source += u" JOIN operation ON operation.seq = operation_search.seq"_s;
    for (const QString &word : words)
        match.conditions.add(u"operation_search.search LIKE ? ESCAPE '\\'"_s, {likePattern(word)});
    return match;
}

} // namespace

qint64 begin(const Database &database, qint64 last, bool needsRows)
{
    if (!database.isShared())
        return last + 1 - (needsRows ? fileRowsStretch : fileStretch);
    // Whole blocks, and half of one at least.
    const qint64 first = last / block * block;
    return last - first < block / 2 ? first - block : first;
}

Match match(const Database &database, const QStringList &words, bool needsRows, qint64 first, qint64 last)
{
    if (database.isShared())
        return sharedMatch(words, needsRows, first, last);
    Match match{.source = u" FROM operation_search"_s, .key = u"operation_search.rowid"_s, .conditions = {}};
    if (needsRows)
        match.source += u" CROSS JOIN operation ON operation.seq = operation_search.rowid"_s;
    match.conditions.add(u"operation_search MATCH ?"_s, {matchExpression(words)});
    return match;
}

Result<qint64> mark(const Database &database)
{
    if (database.isShared())
        return std::numeric_limits<qint64>::max();
    return database.value(u"SELECT seq FROM search_mark"_s).map([](const QVariant &seq) {
        return seq.toLongLong();
    });
}

Result<int> takeIn(const Database &database, int most)
{
    if (database.isShared())
        return 0;
    const auto from = mark(database);
    if (!from)
        return tl::unexpected(from.error());
    qint64 last = *from;
    int count = 0;
    {
        auto rows = database.run(u"SELECT seq, search FROM operation WHERE seq > ? ORDER BY seq LIMIT ?"_s,
                                 {*from, most});
        if (!rows)
            return tl::unexpected(rows.error());
        for (; rows->next(); ++count) {
            last = rows->value(0).toLongLong();
            const auto added = database.run(u"INSERT INTO operation_search(rowid, search) VALUES(?,?)"_s,
                                            {last, rows->value(1)});
            if (!added)
                return tl::unexpected(added.error());
        }
    }
    if (count > 0) {
        if (const auto set = setMark(database, last); !set)
            return tl::unexpected(set.error());
    }
    return count;
}

QString isTaken(const Database &database)
{
    return database.isShared() ? u"0"_s : u"seq <= (SELECT seq FROM search_mark)"_s;
}

Result<void> addWords(const Database &database, const QString &operation, const QString &words)
{
    const auto row = indexed(database, operation);
    return row ? replace(database, *row, row->text + u' ' + words) : tl::unexpected(row.error());
}

Result<void> setText(const Database &database, const QString &operation, const QString &text)
{
    const auto row = indexed(database, operation);
    return row ? replace(database, *row, text) : tl::unexpected(row.error());
}

} // namespace vezne::journal::searchindex

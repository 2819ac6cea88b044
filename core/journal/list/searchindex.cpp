// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/searchindex.h"

namespace vezne::journal::searchindex {

using namespace Qt::StringLiterals;

namespace {

Result<void> outcome(const Result<Statement> &ran)
{
    if (!ran)
        return tl::unexpected(ran.error());
    return {};
}

Result<void> setMark(const Database &database, qint64 seq)
{
    return outcome(database.run(u"UPDATE search_mark SET seq = ?"_s, {seq}));
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
    const auto set =
        outcome(database.run(u"UPDATE operation SET search = ? WHERE seq = ?"_s, {text, row.seq}));
    if (!set || !row.isTaken)
        return set;
    // The index keeps no text: taking a row out needs the text that was put in.
    if (const auto removed = outcome(database.run(
            u"INSERT INTO operation_search(operation_search, rowid, search) VALUES('delete', ?, ?)"_s,
            {row.seq, row.text}));
        !removed)
        return removed;
    return outcome(
        database.run(u"INSERT INTO operation_search(rowid, search) VALUES(?,?)"_s, {row.seq, text}));
}

} // namespace

Match match(const Database &database, const QStringList &words, bool needsRows)
{
    Match match{.source = u" FROM operation"_s, .key = u"operation.seq"_s, .conditions = {}};
    if (database.isShared()) {
        vezne::journal::addWords(match.conditions, words);
        return match;
    }
    match.source = u" FROM operation_search"_s;
    if (needsRows)
        match.source += u" CROSS JOIN operation ON operation.seq = operation_search.rowid"_s;
    match.key = u"operation_search.rowid"_s;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/chaincheck.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <thread>
#include <vector>

#include "core/journal/history/chain.h"
#include "core/journal/history/event.h"
#include "core/journal/operation.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsAPage = 2'000;
constexpr qint64 rowsAStride = 20'000; // what one thread takes at a time
constexpr unsigned mostThreads = 8;

constexpr int fieldCount = 11; // all columns but the code itself
constexpr int operationField = 6;
constexpr int macColumn = 11;

/// What is left of an event once its code was found right: its move.
struct Step
{
    QByteArray operation;
    std::optional<Kind> kind;
    std::optional<State> from, to;
    bool isFirst = false;
};

/// A stretch of events and what became of it.
struct Stretch
{
    qint64 first = 0, last = 0; ///< seq, both included
    std::vector<Step> steps;    ///< of the events that hold
    std::optional<Error> error;
};

QByteArray fieldOf(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong ? QByteArray::number(value.toLongLong())
                                                 : value.toByteArray();
}

/// Goes through `stretch` as far as its codes hold.
Result<void> walk(const Database &database, const Chain &chain, Stretch &stretch)
{
    const auto previous = database.value(u"SELECT mac FROM event WHERE seq = ?"_s, {stretch.first - 1});
    if (!previous)
        return tl::unexpected(previous.error());
    QByteArray code = previous->toByteArray();
    const QString sql = u"SELECT %1 FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq"_s.arg(
        rawEventColumns(database.engine()));
    qint64 next = stretch.first;
    while (next <= stretch.last) {
        const qint64 pageEnd = std::min(next + rowsAPage - 1, stretch.last);
        auto rows = database.run(sql, {next, pageEnd});
        if (!rows)
            return tl::unexpected(rows.error());
        for (; next <= pageEnd; ++next) {
            if (!rows->next() || rows->value(0).toLongLong() != next)
                return {};
            std::array<QByteArray, fieldCount> fields;
            for (int column = 0; column < fieldCount; ++column)
                fields[static_cast<std::size_t>(column)] = fieldOf(rows->value(column));
            code = chain.code(code, fields);
            if (code != rows->value(macColumn).toByteArray())
                return {};
            const QString from = QString::fromUtf8(fields[8]);
            stretch.steps.push_back({.operation = fields[operationField],
                                     .kind = kindFromWord(QString::fromUtf8(fields[7])),
                                     .from = stateFromWord(from),
                                     .to = stateFromWord(QString::fromUtf8(fields[9])),
                                     .isFirst = from.isEmpty()});
        }
    }
    return {};
}

/// On a thread of its own where the journal can be opened once more.
void walkApart(const Place &place, const Chain &chain, Stretch &stretch)
{
    const auto database = Database::open(place, Database::Access::ReadOnly);
    const auto walked = database ? walk(*database, chain, stretch) : tl::unexpected(database.error());
    if (!walked)
        stretch.error = walked.error();
}

/// Where every operation stands, by the moves so far.
class Moves
{
public:
    [[nodiscard]] bool take(const Step &step)
    {
        if (!step.kind || !step.to || (!step.isFirst && !step.from))
            return false;
        const auto known = m_states.constFind(step.operation);
        const bool isLegalStep = step.isFirst
                                     ? known == m_states.cend() && isLegalBeginning(*step.kind, *step.to)
                                     : known != m_states.cend() && *known == *step.from &&
                                           isLegal(*step.kind, *step.from, *step.to);
        m_states.insert(step.operation, *step.to);
        return isLegalStep;
    }

private:
    QHash<QByteArray, State> m_states;
};

/// Takes the steps of `stretch`. False at the first fault.
bool takeStretch(const Stretch &stretch, Moves &moves, ChainCheck &result)
{
    for (const Step &step : stretch.steps) {
        if (!moves.take(step)) {
            result.fault = u"event %1: no such move"_s.arg(result.events + 1);
            return false;
        }
        ++result.events;
    }
    if (result.events == stretch.last)
        return true;
    result.fault = u"event %1: is missing, does not follow from the one before it, or was changed"_s.arg(
        result.events + 1);
    return false;
}

} // namespace

Result<ChainCheck> checkChain(const Database &database, const SecretBytes &key)
{
    const auto head = database.value(u"SELECT coalesce(max(seq), 0) FROM event"_s);
    if (!head)
        return tl::unexpected(head.error());
    const Chain chain(key);
    const unsigned threads =
        database.isAlone() ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    Moves moves;
    ChainCheck result;
    while (result.events < head->toLongLong()) {
        std::vector<Stretch> stretches;
        for (qint64 first = result.events + 1; first <= head->toLongLong() && stretches.size() < threads;
             first += rowsAStride)
            stretches.push_back({first, std::min(first + rowsAStride - 1, head->toLongLong()), {}, {}});
        std::vector<std::jthread> workers;
        for (auto stretch = stretches.begin() + 1; stretch != stretches.end(); ++stretch)
            workers.emplace_back([&, stretch] { walkApart(database.place(), chain, *stretch); });
        if (const auto walked = walk(database, chain, stretches.front()); !walked)
            stretches.front().error = walked.error();
        workers.clear(); // joins
        for (const Stretch &stretch : stretches) {
            if (stretch.error)
                return tl::unexpected(*stretch.error);
            if (!takeStretch(stretch, moves, result))
                return result;
        }
    }
    return result;
}

} // namespace vezne::journal

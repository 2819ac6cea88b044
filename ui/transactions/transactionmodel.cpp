// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionmodel.h"

#include <algorithm>
#include <utility>

#include "ui/kit/language.h"
#include "ui/transactions/rowplace.h"
#include "ui/transactions/transactioncells.h"

namespace vezne::ui {

using journal::Operation;

namespace {

constexpr int lookAhead = 60;   ///< rows read beyond those that are wanted, on either side
constexpr int mostAtOnce = 400; ///< rows

} // namespace

TransactionModel::TransactionModel(journal::ReaderThread &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_walk(reader)
{
    connect(&m_want, &Pause::over, this, &TransactionModel::readWanted);
    connect(&m_walk, &ListWalk::began, this, &TransactionModel::show);
    connect(&m_walk, &ListWalk::found, this, &TransactionModel::append);
    connect(&m_walk, &ListWalk::failed, this, [this](const journal::Error &error) {
        m_isLoading = false;
        Q_EMIT failed(error);
    });
    connect(&m_walk, &ListWalk::ended, this, [this](ListWalk::End end) {
        if (m_isLoading && end != ListWalk::End::Complete) {
            m_order = {}; // not to be had in that order: then in the usual one
            reload();
        }
        Q_EMIT completed(end);
    });
}

journal::Result<std::vector<TransactionModel::Reread>>
TransactionModel::reread(const journal::Reader &reader, const journal::Filter &filter, const QString &id)
{
    std::vector<Reread> found;
    for (QString next = id; !next.isEmpty();) {
        const auto operation = reader.operation(next);
        if (!operation)
            return tl::unexpected(operation.error());
        const auto matches = reader.listing().contains(filter, operation->seq);
        if (!matches)
            return tl::unexpected(matches.error());
        found.push_back({*operation, *matches});
        next = operation->parent;
    }
    return found;
}

void TransactionModel::load(const journal::Filter &filter)
{
    m_filter = filter;
    m_isLoading = true;
    m_unplaced.clear();
    m_late.clear();
    ++m_generation;
    Q_EMIT loadStarted();
    m_walk.start(filter, m_order);
}

void TransactionModel::show(const ListWalk::Beginning &beginning)
{
    m_newest = beginning.newest;
    if (!m_order.isUsual())
        return; // the rows before stay until the others are sorted
    beginResetModel();
    m_shownOrder = m_order;
    m_index.clear();
    m_cache.clear();
    m_hidden.clear();
    m_index.append(beginning.seqs, true);
    for (const Operation &row : beginning.rows)
        m_cache.put(row);
    m_isLoading = false;
    endResetModel();
    Q_EMIT hiddenCountChanged(0);
    Q_EMIT loaded();
}

void TransactionModel::append(const std::vector<qint64> &seqs)
{
    if (m_isLoading) { // sorted: all at once
        beginResetModel();
        m_shownOrder = m_order;
        m_index.clear();
        m_cache.clear();
        m_hidden.clear();
        m_index.append(seqs, false);
        m_isLoading = false;
        endResetModel();
        Q_EMIT hiddenCountChanged(0);
        Q_EMIT loaded();
        for (const QString &operation : std::exchange(m_late, {}))
            update(operation);
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(seqs.size()) - 1);
    m_index.append(seqs, m_shownOrder.isUsual());
    endInsertRows();
}

void TransactionModel::want(int row) const
{
    // What is asked for in one go belongs together; after a jump only the new place counts.
    const bool isNear =
        m_wantedFirst >= 0 && row >= m_wantedFirst - lookAhead && row <= m_wantedLast + lookAhead;
    m_wantedFirst = isNear ? std::min(m_wantedFirst, row) : row;
    m_wantedLast = isNear ? std::max(m_wantedLast, row) : row;
    if (!m_isReading)
        m_want.begin();
}

void TransactionModel::readWanted()
{
    if (m_wantedFirst < 0 || m_isReading)
        return;
    const int first = std::max(0, m_wantedFirst - lookAhead);
    const int last = std::min({rowCount() - 1, m_wantedLast + lookAhead, first + mostAtOnce - 1});
    m_wantedFirst = m_wantedLast = -1;
    std::vector<qint64> seqs;
    for (int row = first; row <= last; ++row) {
        if (!at(row))
            seqs.push_back(seqAt(row));
    }
    if (seqs.empty())
        return;
    m_isReading = true;
    m_reader.ask(
        this, [seqs](const journal::Reader &reader) { return reader.listing().rows(seqs, listFields()); },
        [this, generation = m_generation](const journal::Result<std::vector<Operation>> &rows) {
            m_isReading = false;
            if (generation == m_generation && !rows)
                Q_EMIT failed(rows.error());
            else if (rows)
                take(*rows); // seqs name the same operations in every list
            if (m_wantedFirst >= 0)
                readWanted();
        });
}

void TransactionModel::take(const std::vector<Operation> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const Operation &operation : rows) {
        m_cache.put(operation);
        if (const int row = rowOf(operation.seq); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TransactionModel::withRows(std::vector<qint64> seqs,
                                std::function<void(const std::vector<Operation> &)> deliver)
{
    m_reader.ask(
        this,
        [seqs = std::move(seqs)](const journal::Reader &reader) {
            return reader.listing().rows(seqs, listFields());
        },
        [this, deliver = std::move(deliver)](const journal::Result<std::vector<Operation>> &rows) {
            if (rows)
                deliver(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void TransactionModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= ColumnCount)
        return;
    const ListOrder order{sortKeyOf(column), direction};
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

void TransactionModel::update(const QString &operation)
{
    if (m_isLoading && !m_order.isUsual()) {
        m_late.append(operation); // the sorted rows may have been read without it
        return;
    }
    m_reader.ask(
        this,
        [filter = m_filter, operation](const journal::Reader &reader) {
            return reread(reader, filter, operation);
        },
        [this, generation = m_generation](const journal::Result<std::vector<Reread>> &found) {
            if (generation != m_generation)
                return;
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            for (const Reread &reread : *found)
                apply(reread);
        });
}

void TransactionModel::apply(const Reread &reread)
{
    const qint64 seq = reread.operation.seq;
    if (const int row = rowOf(seq); row >= 0) {
        if (m_cache.find(seq)) {
            m_cache.put(reread.operation);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        if (!m_shownOrder.isUsual())
            place(seq);
        return;
    }
    const auto hidden = m_hidden.size();
    if (reread.matches) {
        m_hidden.remove(reread.operation.id);
        m_shownOrder.isUsual() ? insert(reread.operation) : place(seq);
    } else if (seq > m_newest) {
        m_hidden.insert(reread.operation.id);
    }
    if (m_hidden.size() != hidden)
        Q_EMIT hiddenCountChanged(hiddenCount());
}

void TransactionModel::insert(const Operation &operation)
{
    const int row = m_index.placeOf(operation.seq);
    if (row == m_index.size() && m_walk.isRunning())
        return; // the walk will come to it
    beginInsertRows({}, row, row);
    m_index.insert(row, operation.seq);
    m_cache.put(operation);
    endInsertRows();
}

void TransactionModel::place(qint64 seq)
{
    m_unplaced.push_back(seq);
    if (m_unplaced.size() == 1)
        placeNext();
}

void TransactionModel::placeNext()
{
    if (m_unplaced.empty())
        return;
    m_reader.ask(
        this,
        [seqs = seqs(), seq = m_unplaced.front(), order = m_shownOrder, language = language()](
            const journal::Reader &reader) { return placeIn(reader, seqs, seq, order, language); },
        [this, generation = m_generation](const journal::Result<int> &row) {
            if (generation != m_generation)
                return;
            const qint64 seq = m_unplaced.front();
            m_unplaced.pop_front();
            if (row)
                putAt(*row, seq);
            else
                Q_EMIT failed(row.error());
            placeNext();
        });
}

void TransactionModel::putAt(int row, qint64 seq)
{
    const int before = rowOf(seq);
    if (before == row)
        return;
    if (before < 0) {
        beginInsertRows({}, row, row);
        m_index.insert(row, seq);
        endInsertRows();
        return;
    }
    beginMoveRows({}, before, before, {}, row > before ? row + 1 : row);
    m_index.move(before, row);
    endMoveRows();
}

void TransactionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TransactionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.size();
}

int TransactionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TransactionModel::text(const Operation &operation, int column) const
{
    return cellText(operation, column, m_now);
}

QVariant TransactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role < IdRole)
        return {};
    if (role == SeqRole)
        return seqAt(index.row());
    const Operation *row = at(index.row());
    if (!row) {
        want(index.row());
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(text(*row, index.column())) : cellValue(*row, role, m_now);
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    // Of amounts and times the largest and the newest are looked for first.
    if (role == Qt::InitialSortOrderRole)
        return static_cast<int>(section == Amount || section == Time ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionmodel.h"

#include <algorithm>

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/transactions/operationtext.h"

namespace vezne::ui {

using journal::Operation;

namespace {

bool isRightAligned(int column)
{
    return column == TransactionModel::Amount || column == TransactionModel::Installment;
}

} // namespace

TransactionModel::TransactionModel(journal::ReaderThread &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{}

journal::Result<TransactionModel::FirstPage> TransactionModel::readFirstPage(const journal::Reader &reader,
                                                                             const journal::Filter &filter)
{
    const auto newest = reader.page({}, std::nullopt, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    auto rows = reader.page(filter, std::nullopt, pageSize);
    if (!rows)
        return tl::unexpected(rows.error());
    return FirstPage{std::move(*rows), newest->empty() ? 0 : newest->front().seq};
}

journal::Result<std::vector<TransactionModel::Reread>>
TransactionModel::reread(const journal::Reader &reader, const journal::Filter &filter, const QString &id)
{
    std::vector<Reread> found;
    for (QString next = id; !next.isEmpty();) {
        const auto operation = reader.operation(next);
        if (!operation)
            return tl::unexpected(operation.error());
        // The one row that could follow the next seq: it is this operation, or the filter hides it.
        const auto row = reader.page(filter, operation->seq + 1, 1);
        if (!row)
            return tl::unexpected(row.error());
        found.push_back({*operation, !row->empty() && row->front().seq == operation->seq});
        next = operation->parent;
    }
    return found;
}

void TransactionModel::load(const journal::Filter &filter)
{
    m_filter = filter;
    m_isLoading = true;
    m_isFetching = false;
    ++m_generation;
    Q_EMIT loadStarted();
    m_reader.ask(
        this, [filter](const journal::Reader &reader) { return readFirstPage(reader, filter); },
        [this, generation = m_generation](journal::Result<FirstPage> page) {
            if (generation != m_generation)
                return;
            m_isLoading = false;
            if (page)
                show(std::move(*page));
            else
                Q_EMIT failed(page.error());
        });
}

void TransactionModel::show(FirstPage page)
{
    beginResetModel();
    m_rows = std::move(page.rows);
    m_newest = page.newest;
    m_isComplete = m_rows.size() < pageSize;
    m_hidden.clear();
    endResetModel();
    Q_EMIT hiddenCountChanged(0);
    Q_EMIT loaded();
}

bool TransactionModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching && !m_isLoading;
}

void TransactionModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    m_reader.ask(
        this,
        [filter = m_filter, last = m_rows.back().seq](const journal::Reader &reader) {
            return reader.page(filter, last, pageSize);
        },
        [this, generation = m_generation](const journal::Result<std::vector<Operation>> &rows) {
            if (generation != m_generation)
                return;
            if (rows) {
                append(*rows);
                return;
            }
            m_isFetching = false;
            Q_EMIT failed(rows.error());
        });
}

void TransactionModel::append(const std::vector<Operation> &rows)
{
    m_isComplete = rows.size() < pageSize;
    if (rows.empty()) {
        m_isFetching = false;
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    m_isFetching = false; // only now is the last row the one to go on from
    endInsertRows();
}

void TransactionModel::update(const QString &operation)
{
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
    if (const int row = rowOf(reread.operation.id); row >= 0) {
        m_rows[static_cast<std::size_t>(row)] = reread.operation;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const auto hidden = m_hidden.size();
    if (reread.matches) {
        m_hidden.remove(reread.operation.id);
        insert(reread.operation);
    } else if (reread.operation.seq > m_newest) {
        m_hidden.insert(reread.operation.id);
    }
    if (m_hidden.size() != hidden)
        Q_EMIT hiddenCountChanged(hiddenCount());
}

void TransactionModel::insert(const Operation &operation)
{
    const auto place =
        std::ranges::lower_bound(m_rows, operation.seq, std::ranges::greater(), &Operation::seq);
    if (place == m_rows.end() && !m_isComplete)
        return; // a later page will bring it
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, operation);
    endInsertRows();
}

int TransactionModel::rowOf(const QString &operation) const
{
    const auto found = std::ranges::find(m_rows, operation, &Operation::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void TransactionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TransactionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TransactionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TransactionModel::text(const Operation &operation, int column) const
{
    switch (static_cast<Column>(column)) {
    case Time:
        return dateTimeText(operation.createdAt, language());
    case Order:
        return operation.orderId;
    case Kind:
        return kindText(operation.kind);
    case Customer:
        return operation.buyerName;
    case Card:
        return cardText(operation);
    case Installment:
        return operation.installment > 1 ? QString::number(operation.installment) : tr("Single");
    case Amount:
        return toText(signedAmount(operation), language());
    case Status:
        return chipOf(operation).word;
    case Actor:
        return actorText(operation.actor);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TransactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &operation = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(operation, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case IdRole:
        return operation.id;
    case SeqRole:
        return operation.seq;
    case KindRole:
        return static_cast<int>(operation.kind);
    case StateRole:
        return static_cast<int>(operation.state);
    case StandingRole:
        return static_cast<int>(operation.standing);
    case InstantRole:
        return qint64(operation.createdAt.time_since_epoch().count());
    case MinorUnitsRole:
        return qint64(signedAmount(operation).minorUnits());
    case CurrencyRole:
        return static_cast<int>(operation.amount.currency());
    case ToneRole:
        return static_cast<int>(chipOf(operation).tone);
    case GlyphRole:
        return static_cast<int>(chipOf(operation).glyph);
    default:
        return {};
    }
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Order:
        return tr("Order");
    case Kind:
        return tr("Record");
    case Customer:
        return tr("Customer");
    case Card:
        return tr("Card");
    case Installment:
        return tr("Instalments");
    case Amount:
        return tr("Amount");
    case Status:
        return tr("Status");
    case Actor:
        return tr("Cashier");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/requestmodel.h"

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/transactions/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

void RequestModel::setRequests(std::vector<journal::RefundRequest> requests)
{
    beginResetModel();
    m_requests = std::move(requests);
    endResetModel();
}

const journal::RefundRequest *RequestModel::request(int row) const
{
    return row >= 0 && row < rowCount() ? &m_requests[static_cast<std::size_t>(row)] : nullptr;
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestModel::textOf(const journal::RefundRequest &request, int column)
{
    switch (column) {
    case AskedAt:
        return dateTimeText(request.askedAt, language());
    case Order:
        return request.orderId;
    case Amount:
        return toText(request.amount, language());
    case AskedBy:
        return request.askedBy;
    case Why:
        return request.note.isEmpty() ? reasonText(request.reason)
                                      : reasonText(request.reason) + u" · "_s + request.note;
    default: // a column number, not an enum of ours
        return {};
    }
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const journal::RefundRequest *found = request(index.row());
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*found, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Asked"), tr("Order"), tr("Amount"), tr("By"), tr("Why")};
    return titles[section];
}

} // namespace vezne::ui

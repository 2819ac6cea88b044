// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/exportcolumns.h"

#include "core/finance/moneycolumns.h"
#include "ui/payment/operationtext.h"
#include "ui/transactions/transactioncells.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::ui {

using finance::Cell;
using journal::Operation;

namespace {

std::function<Cell(const Operation &)> cellOf(TransactionModel::Column column, Names names)
{
    switch (column) {
    case TransactionModel::Time:
        return [](const Operation &row) -> Cell { return row.createdAt; };
    case TransactionModel::Order:
        return [](const Operation &row) -> Cell { return recordedText(row.orderId); };
    case TransactionModel::Kind:
        return [](const Operation &row) -> Cell { return kindText(row.kind); };
    case TransactionModel::Customer:
        if (names == Names::Masked)
            return [](const Operation &row) -> Cell { return maskedName(row.buyerName); };
        return [](const Operation &row) -> Cell { return recordedText(row.buyerName); };
    case TransactionModel::Card:
        return [](const Operation &row) -> Cell { return cardText(row); };
    case TransactionModel::Installment:
        return [](const Operation &row) -> Cell {
            return journal::isPayment(row.kind) ? Cell(qint64(row.installment)) : Cell();
        };
    case TransactionModel::Amount:
        return [](const Operation &row) -> Cell { return signedAmount(row); };
    case TransactionModel::Status:
        return [](const Operation &row) -> Cell { return chipOf(row).word; };
    case TransactionModel::Actor:
        return [](const Operation &row) -> Cell { return actorText(row.actor); };
    case TransactionModel::Security:
        return [](const Operation &row) -> Cell { return briefSecurityText(row); };
    case TransactionModel::Till:
        return [](const Operation &row) -> Cell { return row.till; };
    case TransactionModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

/// The amount is what a record is about, as in the list; what to add up stands beside it.
void addMoney(std::vector<finance::ExportColumn> &exported)
{
    exported.push_back({TransactionModel::tr("Currency"),
                        [](const Operation &row) -> Cell { return code(row.amount.currency()); },
                        columnsRead(TransactionModel::Amount)});
    exported.push_back(finance::takenColumn(TransactionModel::tr("Collected")));
    exported.push_back(finance::heldColumn(TransactionModel::tr("Held", "on the card, not collected")));
    exported.push_back(finance::givenBackColumn(TransactionModel::tr("Given back")));
}

} // namespace

std::vector<finance::ExportColumn> exportColumns(const std::vector<int> &columns, Names names)
{
    std::vector<finance::ExportColumn> exported;
    for (const int column : columns) {
        const auto shown = static_cast<TransactionModel::Column>(column);
        exported.push_back({columnTitle(column), cellOf(shown, names), columnsRead(shown)});
        if (column == TransactionModel::Amount)
            addMoney(exported);
    }
    return exported;
}

QString maskedName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.front() + QStringLiteral("•••");
    return words.join(u' ');
}

} // namespace vezne::ui

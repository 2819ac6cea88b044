// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/moneycolumns.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using journal::Operation;

namespace {

ExportColumn ofPayments(const QString &title, Money (*amountOf)(const Operation &payment))
{
    return {title,
            [amountOf](const Operation &row) -> Cell {
                return journal::isPayment(row.kind) ? Cell(amountOf(row)) : Cell();
            },
            {u"kind"_s, u"state"_s, u"paid_price"_s, u"captured"_s, u"refunded"_s, u"cancelled"_s}};
}

} // namespace

ExportColumn takenColumn(const QString &title)
{
    return ofPayments(title, [](const Operation &payment) { return payment.taken(); });
}

ExportColumn heldColumn(const QString &title)
{
    return ofPayments(title, [](const Operation &payment) {
        return payment.isHold() ? payment.paidPrice : Money(0, payment.paidPrice.currency());
    });
}

ExportColumn givenBackColumn(const QString &title)
{
    return ofPayments(title, [](const Operation &payment) {
        return payment.cancelled ? payment.taken() : payment.refunded;
    });
}

} // namespace vezne::finance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/requestmodel.h"

#include "core/money/moneytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

QString RequestModel::text(const journal::RefundRequest &request, int column) const
{
    switch (column) {
    case AskedAt:
        return dateTimeText(request.askedAt, language());
    case Order:
        return recordedText(request.orderId);
    case Amount:
        return toText(request.amount, language());
    case AskedBy:
        return request.askedBy;
    case Why:
        return request.note.isEmpty() ? reasonText(request.reason)
                                      : reasonText(request.reason) + u" · "_s + recordedText(request.note);
    default: // a column number, not an enum of ours
        return {};
    }
}

QStringList RequestModel::titles() const
{
    return {tr("Asked"), tr("Order"), tr("Amount"), tr("By"), tr("Why")};
}

} // namespace vezne::ui

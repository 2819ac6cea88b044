// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/records.h"

namespace vezne::sandbox {

Decimal sum(Decimal a, Decimal b)
{
    return a.plus(b).value();
}

Decimal difference(Decimal a, Decimal b)
{
    return a.minus(b).value();
}

Decimal Line::refunded() const
{
    Decimal total;
    for (const Undo &refund : refunds)
        total = sum(total, refund.price);
    return total;
}

Decimal Line::left() const
{
    return difference(paidPrice, refunded());
}

Decimal Payment::refunded() const
{
    Decimal total;
    for (const Line &line : lines)
        total = sum(total, line.refunded());
    return total;
}

QString word(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Success:
        return QStringLiteral("SUCCESS");
    case PaymentStatus::Failure:
        return QStringLiteral("FAILURE");
    }
    Q_UNREACHABLE();
}

PaymentStatus statusFromWord(const QString &word)
{
    return word == QLatin1StringView("SUCCESS") ? PaymentStatus::Success : PaymentStatus::Failure;
}

} // namespace vezne::sandbox

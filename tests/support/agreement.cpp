// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agreement.h"

#include <QHash>
#include <QJsonArray>

#include "core/money/money.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

/// `10` and `10.00` are the same amount.
qint64 minorUnits(const QJsonObject &object, QLatin1StringView name)
{
    return Money::fromWire(text(object, name), Currency::TRY).value_or(Money()).minorUnits();
}

QStringList differences(const QJsonObject &known, const QJsonObject &payment)
{
    const QString order = text(payment, "orderId"_L1);
    QStringList found;
    if (text(known, "paymentId"_L1) != text(payment, "paymentId"_L1))
        found.append(order + u": another payment id"_s);
    if (minorUnits(known, "paidPrice"_L1) != minorUnits(payment, "paidPrice"_L1))
        found.append(order + u": another amount"_s);
    const bool isCancelled = known.value("cancelled"_L1).toBool();
    if (isCancelled != payment.value("cancelled"_L1).toBool())
        found.append(order + u": cancelled on one side"_s);
    if (!isCancelled && minorUnits(known, "refunded"_L1) != minorUnits(payment, "refunded"_L1))
        found.append(order + u": refunded %1 there, %2 here"_s.arg(text(known, "refunded"_L1),
                                                                   text(payment, "refunded"_L1)));
    return found;
}

} // namespace

QStringList disagreements(const SandboxProcess &sandbox, const CliProcess &cli)
{
    QStringList found;
    const QJsonObject ledger = sandbox.ledger();
    for (const QJsonValue value : ledger.value("requests"_L1).toArray()) {
        const QJsonObject request = value.toObject();
        if (request.value("count"_L1).toInt() != 1)
            found.append(u"%1 %2: received %3 times"_s
                             .arg(text(request, "path"_L1), text(request, "conversationId"_L1))
                             .arg(request.value("count"_L1).toInt()));
    }
    QHash<QString, QJsonObject> charged;
    for (const QJsonValue value : ledger.value("payments"_L1).toArray()) {
        if (text(value.toObject(), "status"_L1) == "SUCCESS"_L1)
            charged.insert(text(value.toObject(), "conversationId"_L1), value.toObject());
    }
    for (const QJsonObject &payment : cli.run({u"list"_s}).lines) {
        const QJsonObject known = charged.take(text(payment, "conversationId"_L1));
        const bool isPaid = text(payment, "state"_L1) == "PAID"_L1;
        if (known.isEmpty() == isPaid)
            found.append(u"%1: %2 here"_s.arg(text(payment, "orderId"_L1), text(payment, "state"_L1)));
        else if (isPaid)
            found.append(differences(known, payment));
    }
    for (const QJsonObject &payment : std::as_const(charged))
        found.append(u"%1: charged, and not in the journal"_s.arg(text(payment, "basketId"_L1)));
    return found;
}

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonview.h"

#include <QJsonArray>

#include "core/base/istanbul.h"
#include "core/base/json.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

namespace {

/// Of marketplaces; null where nothing is known.
QJsonValue approvalJson(journal::Item::Approval approval)
{
    switch (approval) {
    case journal::Item::Approval::NotKnown:
        return {};
    case journal::Item::Approval::Waiting:
        return u"waiting"_s;
    case journal::Item::Approval::Approved:
        return u"approved"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray itemsJson(const std::vector<journal::Item> &items)
{
    QJsonArray array;
    for (const journal::Item &item : items) {
        array.append(QJsonObject{
            {"itemId"_L1, item.itemId},
            {"paymentTransactionId"_L1, orNull(item.transactionId)},
            {"price"_L1, item.price.toPlain()},
            {"paidPrice"_L1, item.paidPrice ? QJsonValue(item.paidPrice->toPlain()) : QJsonValue()},
            {"refunded"_L1, item.refunded.toPlain()},
            {"approval"_L1, approvalJson(item.approval())},
        });
    }
    return array;
}

} // namespace

QJsonObject operationJson(const journal::Operation &operation)
{
    return {
        {"kind"_L1, word(operation.kind)},
        {"state"_L1, word(operation.state)},
        {"operationId"_L1, operation.id},
        // A payment that was found has a conversation of the provider's own making.
        {"conversationId"_L1, journal::isFound(operation.page) ? QJsonValue() : QJsonValue(operation.id)},
        {"orderId"_L1, operation.orderId},
        {"paymentId"_L1, orNull(operation.paymentId)},
        {"price"_L1, operation.price.toWire()},
        {"paidPrice"_L1, operation.paidPrice.toWire()},
        {"amount"_L1, operation.amount.toWire()},
        {"currency"_L1, code(operation.amount.currency())},
        {"installment"_L1, operation.installment},
        {"errorCode"_L1, orNull(operation.errorCode)},
        {"errorGroup"_L1, orNull(operation.errorGroup)},
        {"errorMessage"_L1, orNull(operation.errorMessage)},
        {"till"_L1, orNull(operation.till)},
    };
}

namespace {

/// The answer is no, and says nothing of how the order or the payment stands.
bool isAnothersToTell(journal::Problem problem)
{
    using journal::Problem;
    return problem == Problem::SaleHeld || problem == Problem::ChangeOpen || problem == Problem::LinkOpen ||
           problem == Problem::LinkClosing;
}

} // namespace

QJsonObject refusalJson(journal::Kind kind, journal::Problem problem, const QString &message,
                        const QJsonObject &inTheWay)
{
    QJsonObject object;
    for (const auto name : {"operationId"_L1, "conversationId"_L1, "orderId"_L1, "paymentId"_L1, "price"_L1,
                            "paidPrice"_L1, "amount"_L1, "currency"_L1, "installment"_L1, "till"_L1})
        object.insert(name, QJsonValue());
    object.insert("kind"_L1, word(kind));
    const auto state = journal::isPayment(kind) ? journal::State::Declined : journal::State::Refused;
    object.insert("state"_L1, isAnothersToTell(problem) ? QJsonValue() : QJsonValue(word(state)));
    object.insert("errorCode"_L1, word(problem));
    object.insert("errorGroup"_L1, u"VEZNE"_s);
    object.insert("errorMessage"_L1, message);
    if (!inTheWay.isEmpty())
        object.insert("inTheWay"_L1, inTheWay);
    return object;
}

QJsonObject paymentJson(const journal::PaymentFile &file)
{
    const journal::Operation &payment = file.payment;
    QJsonObject object = operationJson(payment);
    if (journal::isCollected(payment.state)) {
        object.insert("fraudStatus"_L1,
                      payment.fraudStatus ? QJsonValue(*payment.fraudStatus) : QJsonValue());
        object.insert("items"_L1, itemsJson(file.items));
    }
    if (payment.kind == journal::Kind::Preauth)
        object.insert("captured"_L1, payment.captured.toWire());
    object.insert("refunded"_L1, payment.refunded.toWire());
    object.insert("cancelled"_L1, payment.cancelled);
    QJsonArray operations;
    for (const journal::Operation &change : file.changes) {
        operations.append(QJsonObject{
            {"kind"_L1, word(change.kind)},
            {"operationId"_L1, change.id},
            {"conversationId"_L1, change.id},
            {"state"_L1, word(change.state)},
            {"amount"_L1, change.amount.toWire()},
        });
    }
    object.insert("operations"_L1, operations);
    return object;
}

QJsonArray historyJson(const std::vector<journal::Event> &events)
{
    QJsonArray history;
    for (const journal::Event &event : events) {
        const auto payload = json::parseObject(event.payload).value_or(QJsonObject());
        QJsonObject entry{
            {"at"_L1, istanbul::dateTime(event.at).toString(Qt::ISODateWithMs)},
            {"kind"_L1, word(event.kind)},
            {"from"_L1, event.from ? QJsonValue(word(*event.from)) : QJsonValue()},
            {"to"_L1, word(event.to)},
            {"by"_L1, event.actor.name},
            {"why"_L1, orNull(payload.value("why"_L1).toString())},
        };
        for (const auto key : {"evidence"_L1, "second"_L1}) { // of a ruling alone
            if (payload.contains(key))
                entry.insert(key, payload.value(key));
        }
        history.append(entry);
    }
    return history;
}

} // namespace vezne::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/ledger.h"

#include "app/sandbox/ledger/columns.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

using namespace column;

Payment Ledger::record(Payment payment) const
{
    Transaction transaction(m_database);
    const QSqlQuery inserted = m_database.run(
        u"INSERT INTO payment (conversation_id, basket_id, status, phase, price, paid_price, currency,"
        " installment, fraud_status, bin, last_four, card_type, card_association, card_family, bank_name,"
        " undoable, auth_code, host_reference, created_at, visible_from, three_ds, md_status, error,"
        " card_user_key, card_token, changed_at, held_price)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {text(payment.conversationId),
         text(payment.basketId),
         word(payment.status),
         payment.phase,
         units(payment.price),
         units(payment.paidPrice),
         code(payment.currency),
         payment.installment,
         payment.fraudStatus,
         text(payment.bin),
         text(payment.lastFour),
         text(payment.cardType),
         text(payment.cardAssociation),
         text(payment.cardFamily),
         text(payment.bankName),
         int(payment.undoable),
         text(payment.authCode),
         text(payment.hostReference),
         milliseconds(payment.createdAt),
         milliseconds(payment.visibleFrom),
         int(payment.isThreeDs),
         number(payment.mdStatus),
         number(payment.error),
         text(payment.cardUserKey),
         text(payment.cardToken),
         milliseconds(payment.changedAt),
         units(payment.heldPrice)});
    payment.id = inserted.lastInsertId().toLongLong();
    for (Line &line : payment.lines) {
        line.id = m_database
                      .run(u"INSERT INTO line (payment_id, item_id, price, paid_price, merchant_commission,"
                           " commission, fee, payout, status) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                           {payment.id, text(line.itemId), units(line.price), units(line.paidPrice),
                            units(line.merchantCommission), units(line.commission), units(line.fee),
                            units(line.payout), line.status})
                      .lastInsertId()
                      .toLongLong();
    }
    transaction.commit();
    return payment;
}

void Ledger::update(const Payment &payment) const
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE payment SET status = ?, phase = ?, paid_price = ?, held_price = ?,"
                   " fraud_status = ?, auth_code = ?, host_reference = ?, md_status = ?, error = ?, "
                   "changed_at = ?, visible_from = ?"
                   " WHERE id = ?"_s,
                   {word(payment.status), payment.phase, units(payment.paidPrice), units(payment.heldPrice),
                    payment.fraudStatus, text(payment.authCode), text(payment.hostReference),
                    number(payment.mdStatus), number(payment.error), milliseconds(payment.changedAt),
                    milliseconds(payment.visibleFrom), payment.id});
    for (const Line &line : payment.lines)
        m_database.run(u"UPDATE line SET paid_price = ?, merchant_commission = ?, commission = ?, fee = ?,"
                       " payout = ?, status = ? WHERE id = ?"_s,
                       {units(line.paidPrice), units(line.merchantCommission), units(line.commission),
                        units(line.fee), units(line.payout), line.status, line.id});
    transaction.commit();
}

void Ledger::cancel(qint64 paymentId, const Undo &undo) const
{
    insertUndo(paymentId, QVariant(QMetaType::fromType<qint64>()), undo);
}

void Ledger::refund(qint64 paymentId, const std::vector<std::pair<qint64, Undo>> &rows) const
{
    Transaction transaction(m_database);
    for (const auto &[lineId, undo] : rows)
        insertUndo(paymentId, lineId, undo);
    transaction.commit();
}

void Ledger::insertUndo(qint64 paymentId, const QVariant &lineId, const Undo &undo) const
{
    m_database.run(
        u"INSERT INTO undo (payment_id, line_id, conversation_id, price, auth_code, host_reference,"
        " created_at, visible_from) VALUES (?,?,?,?,?,?,?,?)"_s,
        {paymentId, lineId, text(undo.conversationId), units(undo.price), text(undo.authCode),
         text(undo.hostReference), milliseconds(undo.createdAt), milliseconds(undo.visibleFrom)});
}

std::optional<Payment> Ledger::payment(qint64 id) const
{
    std::vector<Payment> found = select(u"id = ?"_s, {id});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Payment> Ledger::pendingPayment(qint64 id) const
{
    std::optional<Payment> found = payment(id);
    if (found && !found->isPaid())
        loadLines(*found);
    return found;
}

std::optional<Payment> Ledger::paymentOfLine(qint64 lineId) const
{
    std::vector<Payment> found = select(u"id = (SELECT payment_id FROM line WHERE id = ?)"_s, {lineId});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Payment> Ledger::paymentsOf(const QString &conversationId) const
{
    return select(u"conversation_id = ?"_s, {conversationId});
}

std::vector<Payment> Ledger::payments() const
{
    return select(u"1 = 1"_s, {});
}

std::vector<Payment> Ledger::select(const QString &where, const QVariantList &values) const
{
    std::vector<Payment> found;
    QSqlQuery row = m_database.run(
        u"SELECT id, conversation_id, basket_id, status, phase, price, paid_price, currency, installment,"
        " fraud_status, bin, last_four, card_type, card_association, card_family, bank_name, undoable,"
        " auth_code, host_reference, created_at, visible_from, three_ds, md_status, error, card_user_key,"
        " card_token, changed_at, held_price FROM payment WHERE "_s +
            where + u" ORDER BY id"_s,
        values);
    while (row.next()) {
        Payment payment{.id = row.value(0).toLongLong(),
                        .conversationId = optionalText(row.value(1)),
                        .basketId = optionalText(row.value(2)),
                        .status = statusFromWord(row.value(3).toString()),
                        .phase = row.value(4).toString(),
                        .price = decimal(row.value(5)),
                        .paidPrice = decimal(row.value(6)),
                        .heldPrice = decimal(row.value(27)),
                        .currency = currencyFromCode(row.value(7).toString()).value(),
                        .installment = row.value(8).toInt(),
                        .fraudStatus = row.value(9).toInt(),
                        .isThreeDs = row.value(21).toBool(),
                        .mdStatus = optionalNumber(row.value(22)),
                        .error = optionalNumber(row.value(23)),
                        .cardUserKey = optionalText(row.value(24)),
                        .cardToken = optionalText(row.value(25)),
                        .bin = row.value(10).toString(),
                        .lastFour = row.value(11).toString(),
                        .cardType = row.value(12).toString(),
                        .cardAssociation = row.value(13).toString(),
                        .cardFamily = row.value(14).toString(),
                        .bankName = row.value(15).toString(),
                        .undoable = row.value(16).toBool(),
                        .authCode = row.value(17).toString(),
                        .hostReference = row.value(18).toString(),
                        .createdAt = instant(row.value(19)),
                        .changedAt = instant(row.value(26)),
                        .visibleFrom = instant(row.value(20)),
                        .lines = {},
                        .cancel = {}};
        if (payment.isPaid()) {
            loadLines(payment);
            loadUndos(payment);
        }
        found.push_back(std::move(payment));
    }
    return found;
}

void Ledger::loadLines(Payment &payment) const
{
    QSqlQuery row =
        m_database.run(u"SELECT id, item_id, price, paid_price, merchant_commission, commission, fee,"
                       " payout, status FROM line WHERE payment_id = ? ORDER BY id"_s,
                       {payment.id});
    while (row.next()) {
        payment.lines.push_back({.id = row.value(0).toLongLong(),
                                 .itemId = row.value(1).toString(),
                                 .price = decimal(row.value(2)),
                                 .paidPrice = decimal(row.value(3)),
                                 .merchantCommission = decimal(row.value(4)),
                                 .commission = decimal(row.value(5)),
                                 .fee = decimal(row.value(6)),
                                 .payout = decimal(row.value(7)),
                                 .status = row.value(8).toInt(),
                                 .refunds = {}});
    }
}

void Ledger::loadUndos(Payment &payment) const
{
    QSqlQuery row = m_database.run(u"SELECT line_id, id, conversation_id, price, auth_code, host_reference,"
                                   " created_at, visible_from FROM undo WHERE payment_id = ? ORDER BY id"_s,
                                   {payment.id});
    while (row.next()) {
        const Undo undo{.id = row.value(1).toLongLong(),
                        .conversationId = optionalText(row.value(2)),
                        .price = decimal(row.value(3)),
                        .authCode = row.value(4).toString(),
                        .hostReference = row.value(5).toString(),
                        .createdAt = instant(row.value(6)),
                        .visibleFrom = instant(row.value(7))};
        if (row.value(0).isNull()) {
            payment.cancel = undo;
            continue;
        }
        for (Line &line : payment.lines) {
            if (line.id == row.value(0).toLongLong())
                line.refunds.push_back(undo);
        }
    }
}

void Ledger::countRequest(const QString &path, const QString &conversationId) const
{
    m_database.run(u"INSERT INTO request (path, conversation_id, count) VALUES (?, ?, 1)"
                   " ON CONFLICT DO UPDATE SET count = count + 1"_s,
                   {text(path), text(conversationId)});
}

std::vector<RequestCount> Ledger::requests() const
{
    std::vector<RequestCount> counts;
    QSqlQuery row = m_database.run(u"SELECT path, conversation_id, count FROM request ORDER BY rowid"_s);
    while (row.next())
        counts.push_back({row.value(0).toString(), row.value(1).toString(), row.value(2).toInt()});
    return counts;
}

std::optional<QString> Ledger::setting(const QString &name) const
{
    QSqlQuery row = m_database.run(u"SELECT value FROM setting WHERE name = ?"_s, {name});
    return row.next() ? std::optional(row.value(0).toString()) : std::nullopt;
}

void Ledger::setSetting(const QString &name, const QString &value) const
{
    m_database.run(u"INSERT INTO setting (name, value) VALUES (?, ?)"
                   " ON CONFLICT DO UPDATE SET value = excluded.value"_s,
                   {name, value});
}

void Ledger::reset() const
{
    Transaction transaction(m_database);
    for (const QString &table :
         {u"notice"_s, u"hosted_form"_s, u"link"_s, u"saved_card"_s, u"card_user"_s, u"challenge"_s,
          u"undo"_s, u"line"_s, u"payment"_s, u"request"_s, u"setting"_s})
        m_database.run(u"DELETE FROM "_s + table);
    transaction.commit();
}

} // namespace vezne::sandbox

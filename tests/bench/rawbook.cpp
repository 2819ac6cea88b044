// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawbook.h"

#include "core/base/clock.h"
#include "core/base/istanbul.h"
#include "core/base/uuid7.h"
#include "core/journal/history/event.h"
#include "core/journal/list/tally.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rawAmount = 125'000;

Instant presentTime()
{
    return SystemClock().now();
}

qint64 milliseconds()
{
    return presentTime().time_since_epoch().count();
}

} // namespace

RawBook::RawBook(const QString &file)
    : m_raw(file, u"rawbook"_s)
{
    for (const QString &pragma : {u"journal_mode=TRUNCATE"_s, u"synchronous=EXTRA"_s, u"secure_delete=ON"_s,
                                  u"foreign_keys=ON"_s, u"temp_store=MEMORY"_s})
        m_raw.run(u"PRAGMA "_s + pragma);
    m_event = m_raw.prepared(
        u"INSERT INTO event(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(journal::eventColumns()));
    m_operation = m_raw.prepared(
        u"INSERT INTO operation(seq, id, kind, state, standing, order_id, created_at, actor, currency, "
        u"price, "
        "paid_price, amount, installment, holds_sale, buyer_name, card_bin, card_last4, card_brand, "
        "card_bank, "
        "card_family, card_type, search) VALUES(?,?,'charge','INTENT','pending',?,?,'Ayşe','TRY',?,?,?,1,1,"
        "'Ayşe Yılmaz','552879','0008','Mastercard','Halkbank','Paraf','credit',?)"_s);
    m_item = m_raw.prepared(u"INSERT INTO item(operation, position, item_id, name, category, type, price) "
                            "VALUES(?,0,'1','Çini tabak','Ev','PHYSICAL',?)"_s);
    m_day = m_raw.prepared(u"INSERT INTO day(day, first_seq, last_seq) VALUES(?,?,?) ON CONFLICT(day) DO "
                           "UPDATE SET last_seq = excluded.last_seq"_s);
    m_tally = m_raw.prepared(
        u"INSERT INTO tally VALUES(?,'TRY',1,?,1,0,'Ayşe','Halkbank','Paraf','','',?,?,?,0,0) ON CONFLICT DO "
        "UPDATE SET operations = operations + excluded.operations, taken = taken + excluded.taken, "
        "gross = gross + excluded.gross"_s);
    m_sending = m_raw.prepared(u"UPDATE operation SET state = 'SENDING', sent_at = ? WHERE id = ?"_s);
    m_paid = m_raw.prepared(
        u"UPDATE operation SET state = 'PAID', standing = 'paid', settled_at = ?, payment_id = ?, "
        "auth_code = ?, host_reference = ?, phase = 'AUTH', fraud_status = 1 WHERE id = ?"_s);
    m_itemPaid =
        m_raw.prepared(u"UPDATE item SET transaction_id = ?, paid_price = ?, commission = ?, fee = ?, "
                       "payout = ? WHERE operation = ? AND item_id = '1'"_s);
    QSqlQuery last = m_raw.prepared(u"SELECT max(seq) FROM event"_s);
    Raw::each(last, {}, [this](const QSqlQuery &row) { m_seq = row.value(0).toLongLong(); });
}

void RawBook::addEvent(const QString &kind, const QVariant &from, const QString &to, const QString &payload)
{
    Raw::exec(m_event, {++m_seq, milliseconds(), milliseconds(), u"boot"_s, u"Ayşe"_s, u"cashier"_s, m_id,
                        kind, from, to, payload, QString(64, 'a'_L1)});
}

void RawBook::count(const QString &standing, int operations, qint64 sum)
{
    Raw::exec(m_tally, {standing, journal::tally::monthOf(presentTime()), operations, operations, sum});
}

void RawBook::insertRows()
{
    const QString order = u"R-"_s + m_id;
    Raw::exec(m_operation, {m_seq, m_id, order, milliseconds(), rawAmount, rawAmount, rawAmount,
                            u"%1 ayse yilmaz +905321234567 0008 1250,00"_s.arg(order)});
    Raw::exec(m_item, {m_id, rawAmount * 1'000'000});
    Raw::exec(m_day, {istanbul::day(presentTime()).toJulianDay(), m_seq, m_seq});
    count(u"pending"_s, 1, 0);
}

void RawBook::begin()
{
    m_id = uuid7(presentTime());
    m_raw.run(u"BEGIN IMMEDIATE"_s);
    addEvent(u"charge"_s, {}, u"INTENT"_s, QString(700, 'x'_L1));
    insertRows();
    m_raw.run(u"COMMIT"_s);
    m_raw.run(u"BEGIN IMMEDIATE"_s);
    addEvent(u"charge"_s, u"INTENT"_s, u"SENDING"_s, u"{\"why\":\"send\"}"_s);
    Raw::exec(m_sending, {milliseconds(), m_id});
    m_raw.run(u"COMMIT"_s);
}

void RawBook::end()
{
    m_raw.run(u"BEGIN IMMEDIATE"_s);
    addEvent(u"charge"_s, u"SENDING"_s, u"PAID"_s, QString(400, 'x'_L1));
    count(u"pending"_s, -1, 0);
    Raw::exec(m_paid, {milliseconds(), QString::number(80'000'000 + m_seq), u"123456"_s, u"host"_s, m_id});
    Raw::exec(m_itemPaid, {QString::number(m_seq), rawAmount * 1'000'000, 0, 0, rawAmount * 1'000'000, m_id});
    count(u"paid"_s, 1, rawAmount);
    m_raw.run(u"COMMIT"_s);
}

} // namespace vezne::bench

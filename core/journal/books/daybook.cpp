// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/daybook.h"

#include <map>
#include <string_view>

#include "core/base/hmac.h"
#include "core/base/istanbul.h"
#include "core/base/json.h"
#include "core/journal/books/payoutbook.h"
#include "core/journal/list/operationfields.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view closingPurpose = "vezne closing 1:";

// An operation is taken when it moves from where no money was certain to where it is, or begins there because
// it was found. It counts backwards when the provider's fraud review takes it back.
const QString isTaken =
    u"e.seq > ? AND e.seq <= ? AND ((e.kind = 'charge' AND e.to_state IN ('PAID','PAID_HELD','LATE_CHARGE') "
    "AND coalesce(e.from_state, '') NOT IN ('PAID','PAID_HELD','LATE_CHARGE')) OR (e.kind = 'capture' AND "
    "e.to_state = "
    "'DONE') OR (e.from_state = 'PAID_HELD' AND e.to_state = 'DECLINED' AND (e.kind = 'charge' OR "
    "(e.kind = 'preauth' AND o.captured > 0))))"_s;
const QString takenInRange = u" FROM event e JOIN operation o ON o.id = e.operation WHERE "_s + isTaken;

// What the review takes back is what had not been given back before.
const QString whole = u"(CASE o.kind WHEN 'preauth' THEN o.captured ELSE o.amount END)"_s;
const QString kept = u"(CASE WHEN o.cancelled = 1 THEN 0 ELSE %1 - o.refunded END)"_s.arg(whole);
const QString signOfOutcome =
    u"(CASE WHEN e.to_state <> 'DECLINED' THEN 1 WHEN %1 > 0 THEN -1 ELSE 0 END)"_s.arg(kept);
const QString movedAmount = u"(CASE WHEN e.to_state = 'DECLINED' THEN -%1 ELSE o.amount END)"_s.arg(kept);

QString columnOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Brand:
        return u"coalesce(o.card_brand, '')"_s;
    case Grouping::Family:
        return u"coalesce(o.card_family, o.card_bank, '')"_s;
    case Grouping::Installments:
        return u"o.installment"_s;
    case Grouping::Security:
        return u"(CASE coalesce(o.page, (SELECT h.page FROM operation h WHERE h.id = o.parent), '') "
               "WHEN '' THEN CASE o.secure WHEN 1 THEN '3ds' ELSE 'moto' END "
               "WHEN 'elsewhere' THEN 'elsewhere' ELSE 'page' END)"_s;
    case Grouping::Cashier:
        return u"o.actor"_s;
    }
    Q_UNREACHABLE();
}

// An operation belongs to who began it: a refund to who gave the money back, not to who had sold.
QString ownedBy(const std::optional<QString> &whose)
{
    return whose ? u" AND o.actor = ?"_s : QString();
}

/// The values of a condition on the stretch, then of ownedBy().
QVariantList boundsOf(const DayFigures &figures, const std::optional<QString> &whose)
{
    QVariantList bounds{figures.after, figures.upTo};
    if (whose)
        bounds.append(*whose);
    return bounds;
}

QByteArray macOfClosing(const QByteArray &previous, const QByteArray &content, const SecretBytes &key)
{
    return hmacSha256Hex(key, {closingPurpose, previous, content});
}

QByteArray contentOf(const Closing &closing)
{
    return json::toBytes({{"number"_L1, QString::number(closing.number)},
                          {"day"_L1, closing.day.toString(Qt::ISODate)},
                          {"at"_L1, QString::number(toMilliseconds(closing.at))},
                          {"actor"_L1, closing.actor.name},
                          {"role"_L1, closing.actor.role},
                          {"figures"_L1, toJson(closing.figures)}});
}

Closing closingFrom(const QByteArray &content)
{
    const QJsonObject object = json::parseObject(content).value_or(QJsonObject());
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    return {.number = text("number"_L1).toLongLong(),
            .day = QDate::fromString(text("day"_L1), Qt::ISODate),
            .at = fromMilliseconds(text("at"_L1).toLongLong()),
            .actor = {text("actor"_L1), text("role"_L1)},
            .figures = dayFiguresFromJson(object.value("figures"_L1).toObject())};
}

} // namespace

Result<qint64> DayBook::lastCounted() const
{
    return m_database->value(u"SELECT coalesce(max(up_to), 0) FROM closing"_s).map([](const QVariant &seq) {
        return seq.toLongLong();
    });
}

Result<DayFigures> DayBook::figures(QDate day) const
{
    auto figures = stretch(day);
    if (!figures)
        return figures;
    const auto done = addParts(*figures, {}).and_then([&] { return addPayouts(*figures); });
    if (!done)
        return tl::unexpected(done.error());
    return figures;
}

Result<DayFigures> DayBook::figuresOf(const QString &actor, QDate day) const
{
    auto figures = stretch(day);
    if (!figures)
        return figures;
    if (const auto done = addParts(*figures, actor); !done)
        return tl::unexpected(done.error());
    return figures;
}

Result<DayFigures> DayBook::stretch(QDate day) const
{
    const auto after = lastCounted();
    if (!after)
        return tl::unexpected(after.error());
    const qint64 end = toMilliseconds(istanbul::startOf(day.addDays(1)));
    const auto upTo = m_database->value(u"SELECT coalesce(max(seq), ?) FROM event WHERE seq > ? AND at < ?"_s,
                                        {*after, *after, end});
    if (!upTo)
        return tl::unexpected(upTo.error());
    DayFigures figures{.after = *after, .upTo = upTo->toLongLong()};
    auto ends =
        m_database->run(u"SELECT at FROM event WHERE seq IN ((SELECT min(seq) FROM event WHERE seq > ? "
                        "AND seq <= ?), ?) AND seq > ? ORDER BY seq"_s,
                        {figures.after, figures.upTo, figures.upTo, figures.after});
    if (!ends)
        return tl::unexpected(ends.error());
    while (ends->next()) {
        const Instant at = fromMilliseconds(ends->value(0).toLongLong());
        figures.span = figures.span ? DaySpan{figures.span->from, at} : DaySpan{at, at};
    }
    return figures;
}

Result<void> DayBook::addParts(DayFigures &figures, const Whose &whose) const
{
    auto done = addSums(figures, whose).and_then([&] { return addGiven(figures, whose); });
    for (const Grouping grouping :
         {Grouping::Brand, Grouping::Family, Grouping::Installments, Grouping::Security, Grouping::Cashier})
        done = done.and_then([&] { return addGroups(figures, grouping, whose); });
    return done.and_then([&] { return addDeclines(figures, whose); });
}

Result<void> DayBook::addSums(DayFigures &figures, const Whose &whose) const
{
    auto query =
        m_database->run(u"SELECT o.currency, sum(%1), sum(%2), "
                        "sum(CASE WHEN e.kind = 'charge' THEN %1 * (o.paid_price - o.price) ELSE 0 END)%3%4 "
                        "GROUP BY o.currency"_s.arg(signOfOutcome, movedAmount, takenInRange, ownedBy(whose)),
                        boundsOf(figures, whose));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const Currency currency = currencyFromCode(query->value(0).toString()).value_or(Currency::TRY);
        const Money nothing(0, currency);
        figures.sums.insert(currency, {.sales = query->value(1).toLongLong(),
                                       .gross = Money(query->value(2).toLongLong(), currency),
                                       .surcharge = Money(query->value(3).toLongLong(), currency),
                                       .cancelled = nothing,
                                       .refunded = nothing});
    }
    return {};
}

Result<void> DayBook::addGiven(DayFigures &figures, const Whose &whose) const
{
    // A hold that is released gives nothing back, since nothing was taken; of a captured one, what
    // was captured.
    auto query = m_database->run(
        u"SELECT o.currency, e.kind, count(*), "
        "sum(CASE WHEN e.kind = 'cancel' AND p.kind = 'preauth' THEN p.captured ELSE o.amount END) FROM "
        "event e "
        "JOIN operation o ON o.id = e.operation JOIN operation p ON p.id = o.parent "
        "WHERE e.seq > ? AND e.seq <= ? AND e.kind IN ('cancel','refund') AND e.to_state = 'DONE' "
        "AND NOT (p.kind = 'preauth' AND p.captured = 0)%1 GROUP BY o.currency, e.kind"_s.arg(ownedBy(whose)),
        boundsOf(figures, whose));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const Currency currency = currencyFromCode(query->value(0).toString()).value_or(Currency::TRY);
        const Money nothing(0, currency);
        if (!figures.sums.contains(currency))
            figures.sums.insert(
                currency,
                {.gross = nothing, .surcharge = nothing, .cancelled = nothing, .refunded = nothing});
        DaySums &sums = figures.sums[currency];
        const bool isCancel = query->value(1).toString() == word(Kind::Cancel);
        (isCancel ? sums.cancels : sums.refunds) = query->value(2).toLongLong();
        (isCancel ? sums.cancelled : sums.refunded) = Money(query->value(3).toLongLong(), currency);
    }
    return {};
}

Result<void> DayBook::addGroups(DayFigures &figures, Grouping grouping, const Whose &whose) const
{
    auto query =
        m_database->run(u"SELECT %1, o.currency, sum(%2), sum(%3)%4%5 GROUP BY 1, 2 "
                        "HAVING sum(%2) <> 0 OR sum(%3) <> 0 ORDER BY 4 DESC, 1"_s.arg(
                            columnOf(grouping), signOfOutcome, movedAmount, takenInRange, ownedBy(whose)),
                        boundsOf(figures, whose));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const Currency currency = currencyFromCode(query->value(1).toString()).value_or(Currency::TRY);
        figures.groups[grouping].push_back({.name = query->value(0).toString(),
                                            .count = query->value(2).toLongLong(),
                                            .gross = Money(query->value(3).toLongLong(), currency)});
    }
    return {};
}

Result<void> DayBook::addDeclines(DayFigures &figures, const Whose &whose) const
{
    auto query = m_database->run(
        u"SELECT coalesce(o.error_code, ''), coalesce(o.error_group, ''), count(*) FROM event e "
        "JOIN operation o ON o.id = e.operation WHERE e.seq > ? AND e.seq <= ? AND e.kind IN "
        "('charge','preauth') "
        "AND e.to_state = 'DECLINED'%1 GROUP BY 1, 2 ORDER BY 3 DESC, 1"_s.arg(ownedBy(whose)),
        boundsOf(figures, whose));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        figures.declines.push_back({.code = query->value(0).toString(),
                                    .group = query->value(1).toString(),
                                    .count = query->value(2).toLongLong()});
    }
    return {};
}

Result<void> DayBook::addPayouts(DayFigures &figures) const
{
    // As iyzico announced it with the payment, less what was given back of a line; a cancelled sale is not
    // paid out. A capture has no lines of its own: they are its hold's.
    const QString columns = u"SELECT substr(i.payout_date, 1, 10), p.currency, "_s;
    const QString lines =
        u" FROM event e JOIN operation o ON o.id = e.operation "
        "JOIN operation p ON p.id = CASE e.kind WHEN 'capture' THEN o.parent ELSE o.id END "
        "JOIN item i ON i.operation = p.id WHERE %1 AND i.payout IS NOT NULL AND p.cancelled = 0 AND "_s.arg(
            isTaken);
    std::map<std::pair<QString, QString>, Decimal> days;
    const auto add = [&days](const Statement &row, Decimal amount) {
        Decimal &sum = days[{row.value(0).toString(), row.value(1).toString()}];
        sum = sum.plus(amount).value_or(sum);
    };
    auto untouched = m_database->run(columns + u"sum(%1 * i.payout)"_s.arg(signOfOutcome) + lines +
                                         u"i.refunded = 0 GROUP BY 1, 2"_s,
                                     {figures.after, figures.upTo});
    if (!untouched)
        return tl::unexpected(untouched.error());
    while (untouched->next())
        add(*untouched, Decimal::fromUnits(untouched->value(2).toLongLong()));
    untouched->finish();
    auto partial = m_database->run(columns + u"%1, i.payout, i.paid_price, i.refunded"_s.arg(signOfOutcome) +
                                       lines + u"i.refunded > 0"_s,
                                   {figures.after, figures.upTo});
    if (!partial)
        return tl::unexpected(partial.error());
    while (partial->next()) {
        const Decimal left = payoutLeft(Decimal::fromUnits(partial->value(3).toLongLong()),
                                        Decimal::fromUnits(partial->value(4).toLongLong()),
                                        Decimal::fromUnits(partial->value(5).toLongLong()));
        add(*partial, partial->value(2).toInt() < 0 ? Decimal().minus(left).value_or(Decimal()) : left);
    }
    for (const auto &[key, amount] : days)
        figures.payouts.push_back({.day = key.first,
                                   .currency = currencyFromCode(key.second).value_or(Currency::TRY),
                                   .amount = amount});
    return {};
}

Result<std::vector<Operation>> DayBook::unsettled(QDate day) const
{
    auto query = m_database->run(
        u"SELECT %1 FROM operation WHERE state IN ('INTENT','SENDING','CHALLENGE','UNKNOWN','REVIEW') "
        "AND created_at < ? ORDER BY seq"_s.arg(OperationFields::all().columns(m_database->engine())),
        {toMilliseconds(istanbul::startOf(day.addDays(1)))});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Operation> found;
    while (query->next())
        found.push_back(OperationFields::all().read(*query));
    return found;
}

Result<Closing> DayBook::close(QDate day, const Actor &actor, Instant at, const SecretBytes &key) const
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto open = unsettled(day);
    if (!open)
        return tl::unexpected(open.error());
    if (!open->empty())
        return tl::unexpected(Error{Problem::NotSettled, open->front().orderId});
    auto last = m_database->run(u"SELECT number, day, mac FROM closing ORDER BY number DESC LIMIT 1"_s);
    if (!last)
        return tl::unexpected(last.error());
    const bool isFirst = !last->next();
    const qint64 number = isFirst ? 1 : last->value(0).toLongLong() + 1;
    const QDate lastDay = isFirst ? QDate() : QDate::fromString(last->value(1).toString(), Qt::ISODate);
    const QByteArray previous = isFirst ? QByteArray() : last->value(2).toString().toLatin1();
    last->finish();
    const auto counted = figures(day);
    if (!counted)
        return tl::unexpected(counted.error());
    if ((lastDay.isValid() && day < lastDay) || counted->upTo == counted->after)
        return tl::unexpected(Error{Problem::DayClosed, day.toString(Qt::ISODate)});

    const Closing closing{.number = number, .day = day, .at = at, .actor = actor, .figures = *counted};
    const QByteArray content = contentOf(closing);
    const auto added =
        m_database->run(u"INSERT INTO closing(number, day, up_to, content, mac) VALUES(?,?,?,?,?)"_s,
                        {number, day.toString(Qt::ISODate), counted->upTo, QString::fromUtf8(content),
                         QString::fromLatin1(macOfClosing(previous, content, key))});
    if (!added)
        return tl::unexpected(added.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return closing;
}

Result<std::vector<Closing>> DayBook::closings(int limit) const
{
    auto query = m_database->run(
        u"SELECT c.content, (SELECT f.at FROM event f WHERE f.seq = (SELECT min(n.seq) FROM event n WHERE "
        "n.seq > coalesce((SELECT max(p.up_to) FROM closing p WHERE p.number < c.number), 0))), "
        "(SELECT l.at FROM event l WHERE l.seq = c.up_to) FROM closing c ORDER BY c.number DESC LIMIT ?"_s,
        {limit});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Closing> found;
    while (query->next()) {
        found.push_back(closingFrom(query->value(0).toString().toUtf8()));
        if (!query->value(1).isNull() && !query->value(2).isNull())
            found.back().figures.span = DaySpan{fromMilliseconds(query->value(1).toLongLong()),
                                                fromMilliseconds(query->value(2).toLongLong())};
    }
    return found;
}

Result<QString> DayBook::verify(const SecretBytes &key) const
{
    auto query = m_database->run(u"SELECT number, up_to, content, mac FROM closing ORDER BY number"_s);
    if (!query)
        return tl::unexpected(query.error());
    QByteArray previous;
    for (qint64 expected = 1; query->next(); ++expected) {
        const QByteArray content = query->value(2).toString().toUtf8();
        const QByteArray mac = macOfClosing(previous, content, key);
        const Closing closing = closingFrom(content);
        const bool holds = query->value(0).toLongLong() == expected && closing.number == expected &&
                           closing.figures.upTo == query->value(1).toLongLong() &&
                           mac == query->value(3).toString().toLatin1();
        if (!holds)
            return u"closing %1: is not as it was frozen"_s.arg(expected);
        previous = mac;
    }
    return QString();
}

} // namespace vezne::journal

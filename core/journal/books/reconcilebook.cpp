// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/reconcilebook.h"

#include "core/base/fromword.h"
#include "core/base/json.h"
#include "core/journal/engine/removal.h"
#include "core/journal/list/tally.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

struct SumField
{
    QLatin1StringView name;
    Decimal ComparedSums::*member;
};
constexpr std::array sumFields{SumField{"takenHere"_L1, &ComparedSums::takenHere},
                               SumField{"takenThere"_L1, &ComparedSums::takenThere},
                               SumField{"givenHere"_L1, &ComparedSums::givenHere},
                               SumField{"givenThere"_L1, &ComparedSums::givenThere},
                               SumField{"feesThere"_L1, &ComparedSums::feesThere},
                               SumField{"payoutThere"_L1, &ComparedSums::payoutThere}};

QByteArray sumsToBytes(const QMap<Currency, ComparedSums> &sums)
{
    QJsonObject object;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        QJsonObject fields;
        for (const auto &[name, member] : sumFields)
            fields.insert(name, (*sum.*member).toPlain());
        object.insert(code(sum.key()), fields);
    }
    return json::toBytes(object);
}

QMap<Currency, ComparedSums> sumsFromBytes(const QByteArray &bytes)
{
    QMap<Currency, ComparedSums> sums;
    const QJsonObject object = json::parseObject(bytes).value_or(QJsonObject());
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto currency = currencyFromCode(entry.key());
        if (!currency)
            continue;
        const QJsonObject fields = entry.value().toObject();
        for (const auto &[name, member] : sumFields)
            sums[*currency].*member = Decimal::parse(fields.value(name).toString()).value_or(Decimal());
    }
    return sums;
}

QString decimalText(const std::optional<Decimal> &value)
{
    return value ? value->toPlain() : u"-"_s;
}

QVariant unitsOrNull(const std::optional<Decimal> &value)
{
    return value ? QVariant(qint64(value->units())) : QVariant();
}

Instant keptInstant(const QVariant &value)
{
    return fromMilliseconds(value.toLongLong());
}

Difference differenceFromRow(const Statement &row)
{
    const auto decimal = [&row](int column) {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(Decimal::fromUnits(row.value(column).toLongLong()));
    };
    Difference difference{
        .id = row.value(0).toString(),
        .finding = fromWord(allFindings, row.value(1).toString()).value_or(allFindings.front()),
        .cause = fromWord(allCauses, row.value(2).toString()).value_or(allCauses.front()),
        .subject = fromWord(allSubjects, row.value(3).toString()).value_or(allSubjects.front()),
        .day = QDate::fromString(row.value(4).toString(), Qt::ISODate),
        .operation = row.value(5).toString(),
        .paymentId = row.value(6).toString(),
        .orderId = row.value(7).toString(),
        .currency = currencyFromCode(row.value(8).toString()).value_or(Currency::TRY),
        .here = decimal(9),
        .there = decimal(10),
    };
    if (!row.isNull(11))
        difference.acceptance = Acceptance{.by = row.value(11).toString(),
                                           .why = row.value(12).toString(),
                                           .at = keptInstant(row.value(13)),
                                           .counterpart = row.value(14).toString()};
    return difference;
}

// An acceptance counts only for the figures that it was given for.
const QString withAcceptance =
    u" FROM difference d LEFT JOIN accepted_difference a ON a.difference = d.id AND a.figures = d.figures "_s;

} // namespace

QString figuresOf(const Difference &difference)
{
    return u"%1 %2 %3 %4"_s.arg(word(difference.finding), decimalText(difference.here),
                                decimalText(difference.there), code(difference.currency));
}

Result<void> ReconcileBook::insert(const Comparison &comparison) const
{
    return m_database->execute(
        u"INSERT INTO comparison(source, name, first_day, last_day, at, actor, final, row_count, matched, "
        u"sums) "
        "VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(source, name) DO UPDATE SET first_day=excluded.first_day, "
        "last_day=excluded.last_day, at=excluded.at, actor=excluded.actor, final=excluded.final, "
        "row_count=excluded.row_count, matched=excluded.matched, sums=excluded.sums"_s,
        {word(comparison.source), comparison.name, comparison.first.toString(Qt::ISODate),
         comparison.last.toString(Qt::ISODate), toMilliseconds(comparison.at), orEmpty(comparison.actor),
         int(comparison.isFinal), comparison.rows, comparison.matched,
         QString::fromUtf8(sumsToBytes(comparison.sums))});
}

Result<void> ReconcileBook::insert(const Comparison &comparison, const Difference &difference,
                                   qint64 place) const
{
    return m_database->execute(
        u"INSERT INTO difference(id, source, name, place, finding, cause, subject, day, operation, "
        u"payment_id, "
        "order_id, currency, here, there, figures) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {difference.id, word(comparison.source), comparison.name, place, word(difference.finding),
         word(difference.cause), word(difference.subject), difference.day.toString(Qt::ISODate),
         orEmpty(difference.operation), orEmpty(difference.paymentId), orEmpty(difference.orderId),
         code(difference.currency), unitsOrNull(difference.here), unitsOrNull(difference.there),
         figuresOf(difference)});
}

Result<void> ReconcileBook::note(const Comparison &comparison, const Elsewhere &found) const
{
    return m_database
        ->execute(u"INSERT INTO listed_elsewhere(payment, subject, day) VALUES(?,?,?) "
                  "ON CONFLICT(payment, subject) DO UPDATE SET day = excluded.day"_s,
                  {found.payment, word(found.subject), comparison.first.toString(Qt::ISODate)})
        .and_then([&] {
            return m_database->execute(
                m_database->engine().remove(Removal::FoundElsewhere),
                {found.payment, word(found.subject), word(comparison.source), comparison.name});
        });
}

Result<void> ReconcileBook::noteMatch(const QString &payment) const
{
    const auto found = m_database->value(u"SELECT created_at FROM operation WHERE id = ? AND NOT EXISTS "
                                         "(SELECT 1 FROM reconciled WHERE reconciled.seq = operation.seq)"_s,
                                         {payment});
    if (!found || found->isNull())
        return found ? Result<void>() : tl::unexpected(found.error());
    return m_database->execute(u"INSERT INTO reconciled SELECT seq FROM operation WHERE id = ?"_s, {payment})
        .and_then(
            [&] { return tally::book(*m_database, payment, keptInstant(*found), 1, tally::Of::Reconciled); });
}

Result<void> ReconcileBook::keep(const Comparison &comparison, const Findings &findings) const
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = m_database
                    ->execute(m_database->engine().remove(Removal::Differences),
                              {word(comparison.source), comparison.name})
                    .and_then([&] { return insert(comparison); });
    qint64 place = 0;
    for (const Difference &difference : findings.differences)
        done = done.and_then([&] { return insert(comparison, difference, ++place); });
    for (const Elsewhere &found : findings.elsewhere)
        done = done.and_then([&] { return note(comparison, found); });
    for (const QString &payment : findings.matched)
        done = done.and_then([&] { return noteMatch(payment); });
    if (!done)
        return done;
    return transaction->commit();
}

Result<std::vector<Comparison>> ReconcileBook::readComparisons(const QString &rest,
                                                               const QVariantList &values) const
{
    auto query = m_database->run(
        u"SELECT c.source, c.name, c.first_day, c.last_day, c.at, c.actor, c.final, c.row_count, c.matched, "
        "c.sums, (SELECT count(*) FROM difference d WHERE d.source = c.source AND d.name = c.name), "
        "(SELECT count(*)%1WHERE d.source = c.source AND d.name = c.name AND a.difference IS NOT NULL) "
        "FROM comparison c %2"_s.arg(withAcceptance, rest),
        values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Comparison> found;
    while (query->next()) {
        const auto day = [&query](int column) {
            return QDate::fromString(query->value(column).toString(), Qt::ISODate);
        };
        const qint64 accepted = query->value(11).toLongLong();
        found.push_back(
            {.source = fromWord(allSources, query->value(0).toString()).value_or(allSources.front()),
             .name = query->value(1).toString(),
             .first = day(2),
             .last = day(3),
             .at = keptInstant(query->value(4)),
             .actor = query->value(5).toString(),
             .isFinal = query->value(6).toBool(),
             .rows = query->value(7).toLongLong(),
             .matched = query->value(8).toLongLong(),
             .sums = sumsFromBytes(query->value(9).toString().toUtf8()),
             .open = query->value(10).toLongLong() - accepted,
             .accepted = accepted});
    }
    return found;
}

Result<std::vector<Comparison>> ReconcileBook::comparisons(Source source, QDate first, QDate last) const
{
    return readComparisons(
        u"WHERE c.source = ? AND c.first_day >= ? AND c.last_day <= ? ORDER BY c.first_day DESC"_s,
        {word(source), first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

Result<std::vector<Comparison>> ReconcileBook::comparisons(Source source, int most) const
{
    return readComparisons(u"WHERE c.source = ? ORDER BY c.at DESC, c.name LIMIT ?"_s, {word(source), most});
}

Result<std::optional<Comparison>> ReconcileBook::comparison(Source source, const QString &name) const
{
    const auto found = readComparisons(u"WHERE c.source = ? AND c.name = ?"_s, {word(source), name});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Difference>> ReconcileBook::readDifferences(const QString &rest,
                                                               const QVariantList &values) const
{
    auto query = m_database->run(
        u"SELECT d.id, d.finding, d.cause, d.subject, d.day, d.operation, d.payment_id, d.order_id, "
        u"d.currency, "
        "d.here, d.there, a.accepted_by, a.why, a.at, a.counterpart%1%2"_s.arg(withAcceptance, rest),
        values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Difference> found;
    while (query->next())
        found.push_back(differenceFromRow(*query));
    return found;
}

Result<std::vector<Difference>> ReconcileBook::differences(Source source, const QString &name) const
{
    return readDifferences(u"WHERE d.source = ? AND d.name = ? ORDER BY d.place"_s, {word(source), name});
}

Result<Difference> ReconcileBook::difference(const QString &id) const
{
    const auto found = readDifferences(u"WHERE d.id = ?"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return tl::unexpected(Error{Problem::NoSuchDifference, id});
    return found->front();
}

Result<QSet<QString>> ReconcileBook::listedElsewhere(QDate day, Subject subject) const
{
    auto query = m_database->run(u"SELECT payment FROM listed_elsewhere WHERE subject = ? AND day <> ?"_s,
                                 {word(subject), day.toString(Qt::ISODate)});
    if (!query)
        return tl::unexpected(query.error());
    QSet<QString> found;
    while (query->next())
        found.insert(query->value(0).toString());
    return found;
}

Result<void> ReconcileBook::keepPage(QDate day, int page, const QByteArray &content, Instant at) const
{
    return m_database->execute(
        u"INSERT INTO day_page(day, page, content, read_at) VALUES(?,?,?,?) ON CONFLICT(day, page) "
        "DO UPDATE SET content = excluded.content, read_at = excluded.read_at"_s,
        {day.toString(Qt::ISODate), page, QString::fromUtf8(content), toMilliseconds(at)});
}

Result<std::optional<QByteArray>> ReconcileBook::page(QDate day, int page, Instant readSince) const
{
    return m_database
        ->value(u"SELECT content FROM day_page WHERE day = ? AND page = ? AND read_at >= ?"_s,
                {day.toString(Qt::ISODate), page, toMilliseconds(readSince)})
        .map([](const QVariant &content) {
            return content.isNull() ? std::nullopt : std::optional(content.toString().toUtf8());
        });
}

Result<void> ReconcileBook::forgetPages(QDate day) const
{
    return m_database->execute(m_database->engine().remove(Removal::DayPages), {day.toString(Qt::ISODate)});
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/linkbook.h"

#include <algorithm>

#include "core/journal/books/leasebook.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes leaseOfErrand{15}; ///< longer than its calls

const QString linkColumns = u"id, state, order_id, name, description, currency, amount, fast, installments, "
                            "stock, customer, phone, email, token, url, created_at, created_by, sold_count, "
                            "asked_at, sold_after, error, since, left_there, version"_s;

QVariant linkInstantOrNull(const std::optional<Instant> &at)
{
    return at ? QVariant(toMilliseconds(*at)) : QVariant();
}

Instant linkInstant(const QVariant &value)
{
    return fromMilliseconds(value.toLongLong());
}

std::optional<Instant> maybeLinkInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(linkInstant(value));
}

QString linkText(const QString &given)
{
    return given.isNull() ? u""_s : given;
}

Link linkFromRow(const Statement &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Link link;
    link.id = next().toString();
    link.state = linkStateFromWord(next().toString()).value_or(LinkState::Unknown);
    link.orderId = next().toString();
    link.name = next().toString();
    link.description = next().toString();
    const Currency currency = currencyFromCode(next().toString()).value_or(Currency::TRY);
    link.amount = Money(next().toLongLong(), currency);
    link.isFast = next().toBool();
    link.offersInstallments = next().toBool();
    const QVariant stock = next();
    link.stock = stock.isNull() ? std::nullopt : std::optional(stock.toInt());
    link.customer = next().toString();
    link.phone = next().toString();
    link.email = next().toString();
    link.token = next().toString();
    link.url = next().toString();
    link.createdAt = linkInstant(next());
    link.createdBy = next().toString();
    link.soldCount = next().toInt();
    link.askedAt = maybeLinkInstant(next());
    link.soldAfter = maybeLinkInstant(next());
    link.error = next().toString();
    link.since = maybeLinkInstant(next());
    const QVariant leftThere = next();
    link.leftThere = leftThere.isNull() ? std::nullopt : std::optional(leftThere.toInt());
    link.version = next().toLongLong();
    return link;
}

} // namespace

Result<void> LinkBook::keep(const Link &link) const
{
    const QVariantList values{link.id,
                              word(link.state),
                              linkText(link.orderId),
                              linkText(link.name),
                              linkText(link.description),
                              code(link.amount.currency()),
                              qint64(link.amount.minorUnits()),
                              link.isFast ? 1 : 0,
                              link.offersInstallments ? 1 : 0,
                              link.stock ? QVariant(*link.stock) : QVariant(),
                              linkText(link.customer),
                              linkText(link.phone),
                              linkText(link.email),
                              linkText(link.token),
                              linkText(link.url),
                              toMilliseconds(link.createdAt),
                              linkText(link.createdBy),
                              link.soldCount,
                              linkInstantOrNull(link.askedAt),
                              linkInstantOrNull(link.soldAfter),
                              linkText(link.error),
                              linkInstantOrNull(link.since),
                              link.leftThere ? QVariant(*link.leftThere) : QVariant()};
    return m_database->execute(
        u"INSERT INTO link(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1) ON "
        u"CONFLICT(id) DO UPDATE SET "
        "state=excluded.state, name=excluded.name, token=excluded.token, url=excluded.url, "
        "stock=excluded.stock, sold_count=excluded.sold_count, asked_at=excluded.asked_at, "
        "sold_after=excluded.sold_after, error=excluded.error, since=excluded.since, "
        "left_there=excluded.left_there, version=link.version + 1"_s.arg(linkColumns),
        values);
}

Result<void> LinkBook::begin(const Link &link) const
{
    const auto taken = LeaseBook(*m_database).take(link.id, leaseOfErrand);
    if (!taken)
        return tl::unexpected(taken.error());
    return *taken ? keep(link) : tl::unexpected(Error{Problem::StateChanged, link.id});
}

Result<void> LinkBook::end(const Link &link) const
{
    const auto kept = keep(link);
    return kept ? LeaseBook(*m_database).release(link.id) : kept;
}

Result<QSet<QString>> LinkBook::heldElsewhere() const
{
    return LeaseBook(*m_database).heldElsewhere();
}

Result<Instant> LinkBook::present(Instant ours) const
{
    return m_database->engine().clockAhead(*m_database, ours).map([ours](std::chrono::milliseconds ahead) {
        return ours + ahead;
    });
}

Result<std::vector<Link>> LinkBook::links(const QString &rest, const QVariantList &values) const
{
    auto query = m_database->run(u"SELECT %1 FROM link %2"_s.arg(linkColumns, rest), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Link> found;
    while (query->next())
        found.push_back(linkFromRow(*query));
    return found;
}

namespace {

std::optional<Link> firstLink(const std::vector<Link> &links)
{
    return links.empty() ? std::nullopt : std::optional(links.front());
}

} // namespace

Result<std::optional<Link>> LinkBook::find(const QString &id) const
{
    return links(u"WHERE id = ?"_s, {id}).map(firstLink);
}

Result<std::optional<Link>> LinkBook::search(const QString &idTokenOrOrder) const
{
    return links(u"WHERE (id = ? OR token = ? OR order_id = ?) "
                 "ORDER BY state = 'NOT_MADE', rowid DESC LIMIT 1"_s,
                 {idTokenOrOrder, idTokenOrOrder, idTokenOrOrder})
        .map(firstLink);
}

Result<std::vector<Link>> LinkBook::all() const
{
    return links(u"WHERE state <> 'NOT_MADE' ORDER BY created_at DESC, rowid DESC"_s, {});
}

Result<std::vector<Link>> LinkBook::ofOrder(const QString &orderId) const
{
    return links(u"WHERE order_id = ? AND order_id <> '' ORDER BY rowid DESC"_s, {orderId});
}

Result<bool> LinkBook::isOpen(const Link &link) const
{
    const auto counted = countInJournal(link.id);
    const auto found = countFound(link.id);
    if (!counted || !found)
        return tl::unexpected(!counted ? counted.error() : found.error());
    // The count of one that is gone is not learnt any more: there every guess stands for it.
    const int sold = link.state == LinkState::Deleted ? std::max(link.soldCount, *found) : link.soldCount;
    return link.mayBePaid() || sold > *counted;
}

Result<void> LinkBook::isFree(const QString &orderId, Instant now, const QString &besides) const
{
    const auto all = ofOrder(orderId);
    if (!all)
        return tl::unexpected(all.error());
    std::optional<Instant> until;
    for (const Link &link : *all) {
        if (link.id == besides)
            continue;
        const auto open = isOpen(link);
        if (!open)
            return tl::unexpected(open.error());
        if (*open)
            return tl::unexpected(Error{Problem::LinkOpen, link.id});
        until = std::max(until, link.heldUntil());
    }
    if (!until)
        return {};
    const auto here = present(now);
    if (!here)
        return tl::unexpected(here.error());
    return *here < *until ? tl::unexpected(Error{Problem::LinkClosing, heldUntilText(*until)})
                          : Result<void>();
}

Result<void> LinkBook::settleLeftovers() const
{
    const auto elsewhere = LeaseBook(*m_database).heldElsewhere();
    const auto made = links(u"WHERE state = 'MAKING'"_s, {});
    if (!elsewhere || !made)
        return tl::unexpected(!elsewhere ? elsewhere.error() : made.error());
    for (const Link &link : *made) {
        if (elsewhere->contains(link.id))
            continue; // another till is at it
        const auto settled = m_database->run(
            u"UPDATE link SET state = 'UNKNOWN', version = version + 1 WHERE id = ? AND state = 'MAKING'"_s,
            {link.id});
        if (!settled)
            return tl::unexpected(settled.error());
    }
    return {};
}

Result<void> LinkBook::guess(const LinkMatch &match) const
{
    return m_database->execute(
        u"INSERT INTO link_match(link, payment_id, at, currency, paid_price, installment, state, decided_by) "
        "VALUES(?,?,?,?,?,?,'guess','') ON CONFLICT(link, payment_id) DO NOTHING"_s,
        {match.link, match.paymentId, toMilliseconds(match.at), code(match.paidPrice.currency()),
         qint64(match.paidPrice.minorUnits()), match.installment});
}

Result<void> LinkBook::decide(const LinkMatch &match) const
{
    if (match.state == MatchState::Confirmed) {
        // One payment pays one link.
        const auto others = m_database->execute(
            u"UPDATE link_match SET state = 'rejected', decided_by = ? WHERE payment_id = ? AND link <> ?"_s,
            {linkText(match.decidedBy), match.paymentId, match.link});
        if (!others)
            return others;
    }
    return m_database->execute(
        u"UPDATE link_match SET state = ?, decided_by = ? WHERE link = ? AND payment_id = ?"_s,
        {word(match.state), linkText(match.decidedBy), match.link, match.paymentId});
}

namespace {

MatchState matchStateFrom(const QString &text)
{
    if (text == word(MatchState::Confirmed))
        return MatchState::Confirmed;
    return text == word(MatchState::Rejected) ? MatchState::Rejected : MatchState::Guess;
}

} // namespace

Result<std::vector<LinkMatch>> LinkBook::matches(const QString &condition, const QVariantList &values) const
{
    auto query = m_database->run(
        u"SELECT m.link, m.payment_id, m.at, m.currency, m.paid_price, m.installment, m.state, m.decided_by, "
        "o.id FROM link_match m LEFT JOIN operation o ON o.payment_id = m.payment_id AND o.page = 'link' "
        "WHERE %1 ORDER BY m.at, m.payment_id"_s.arg(condition),
        values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<LinkMatch> found;
    while (query->next()) {
        const Currency currency = currencyFromCode(query->value(3).toString()).value_or(Currency::TRY);
        found.push_back({.link = query->value(0).toString(),
                         .paymentId = query->value(1).toString(),
                         .at = linkInstant(query->value(2)),
                         .paidPrice = Money(query->value(4).toLongLong(), currency),
                         .installment = query->value(5).toInt(),
                         .state = matchStateFrom(query->value(6).toString()),
                         .decidedBy = query->value(7).toString(),
                         .operation = query->value(8).toString()});
    }
    return found;
}

Result<std::vector<LinkMatch>> LinkBook::matchesOf(const QString &link) const
{
    return matches(u"m.link = ?"_s, {link});
}

Result<std::vector<LinkMatch>> LinkBook::confirmedOutsideJournal() const
{
    return matches(u"m.state = 'confirmed' AND o.id IS NULL"_s, {});
}

Result<int> LinkBook::countInJournal(const QString &link) const
{
    return m_database
        ->value(u"SELECT count(*) FROM link_match m JOIN operation o ON o.payment_id = m.payment_id "
                "AND o.page = 'link' WHERE m.link = ? AND m.state = 'confirmed'"_s,
                {link})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<int> LinkBook::countFound(const QString &link) const
{
    return m_database
        ->value(u"SELECT count(*) FROM link_match WHERE link = ? AND state <> 'rejected'"_s, {link})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<bool> LinkBook::isConfirmed(const QString &paymentId) const
{
    return m_database
        ->value(u"SELECT count(*) FROM link_match WHERE payment_id = ? AND state = 'confirmed'"_s,
                {paymentId})
        .map([](const QVariant &count) { return count.toInt() > 0; });
}

} // namespace vezne::journal

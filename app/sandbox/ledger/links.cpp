// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/links.h"

#include <QStringList>

#include "app/sandbox/ledger/columns.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Short, without signs that look alike; one for every number.
QString tokenOf(qint64 id)
{
    static const QString signs = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s;
    QString token;
    for (; id > 0; id /= signs.size())
        token.prepend(signs[id % signs.size()]);
    return token;
}

QString joined(const std::vector<Decimal> &prices)
{
    QStringList parts;
    for (const Decimal price : prices)
        parts << price.toPlain();
    return parts.join(u' ');
}

std::vector<Decimal> pricesIn(const QString &text)
{
    std::vector<Decimal> prices;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        prices.push_back(Decimal::parse(part).value_or(Decimal()));
    return prices;
}

QVariantList valuesOf(const Link &link)
{
    return {link.type == Link::Type::Fast ? u"FASTLINK"_s : u"IYZILINK"_s,
            column::text(link.conversationId),
            column::text(link.name),
            column::text(link.description),
            column::units(link.price),
            code(link.currency),
            int(link.isActive),
            int(link.isAddressIgnorable),
            int(link.offersInstallments),
            column::number(link.stock),
            link.soldCount,
            int(link.isFlexible),
            column::text(joined(link.presetPrices)),
            column::text(link.category),
            link.image.isNull() ? QByteArray("") : link.image,
            link.imageVersion};
}

} // namespace

Link Links::add(Link link) const
{
    const qint64 id =
        m_database
            .run(u"INSERT INTO link (type, conversation_id, name, description, price, currency, active,"
                 " address_ignorable, installments, stock, sold, flexible, presets, category, image,"
                 " image_version, token) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'')"_s,
                 valuesOf(link))
            .lastInsertId()
            .toLongLong();
    link.token = tokenOf(id);
    m_database.run(u"UPDATE link SET token = ? WHERE id = ?"_s, {link.token, id});
    return link;
}

void Links::update(const Link &link) const
{
    m_database.run(u"UPDATE link SET type = ?, conversation_id = ?, name = ?, description = ?, price = ?,"
                   " currency = ?, active = ?, address_ignorable = ?, installments = ?, stock = ?, sold = ?,"
                   " flexible = ?, presets = ?, category = ?, image = ?, image_version = ?"
                   " WHERE token = ?"_s,
                   valuesOf(link) << link.token);
}

void Links::remove(const QString &token) const
{
    m_database.run(u"DELETE FROM link WHERE token = ?"_s, {column::text(token)});
}

void Links::countSale(const QString &token) const
{
    m_database.run(u"UPDATE link SET sold = sold + 1 WHERE token = ?"_s, {column::text(token)});
}

std::optional<Link> Links::find(const QString &token) const
{
    std::vector<Link> found = select(u"token = ?"_s, {column::text(token)});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Link> Links::all() const
{
    return select(u"1 = 1"_s, {});
}

std::vector<Link> Links::select(const QString &where, const QVariantList &values) const
{
    std::vector<Link> found;
    QSqlQuery row = m_database.run(
        u"SELECT token, type, conversation_id, name, description, price, currency, active, address_ignorable,"
        " installments, stock, sold, flexible, presets, category, image, image_version FROM link WHERE "_s +
            where + u" ORDER BY id DESC"_s,
        values);
    while (row.next())
        found.push_back(
            {.token = row.value(0).toString(),
             .type = row.value(1).toString() == "FASTLINK"_L1 ? Link::Type::Fast : Link::Type::Product,
             .conversationId = column::optionalText(row.value(2)),
             .name = row.value(3).toString(),
             .description = row.value(4).toString(),
             .price = column::decimal(row.value(5)),
             .currency = currencyFromCode(row.value(6).toString()).value(),
             .isActive = row.value(7).toBool(),
             .isAddressIgnorable = row.value(8).toBool(),
             .offersInstallments = row.value(9).toBool(),
             .stock = column::optionalNumber(row.value(10)),
             .soldCount = row.value(11).toInt(),
             .isFlexible = row.value(12).toBool(),
             .presetPrices = pricesIn(row.value(13).toString()),
             .category = row.value(14).toString(),
             .image = row.value(15).toByteArray(),
             .imageVersion = row.value(16).toInt()});
    return found;
}

} // namespace vezne::sandbox

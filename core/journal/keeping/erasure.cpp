// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/erasure.h"

#include "core/base/json.h"
#include "core/journal/engine/removal.h"
#include "core/journal/history/projection.h"
#include "core/journal/intent.h"
#include "core/journal/list/searchindex.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

struct BuyerRecord
{
    qint64 id = 0;
    QJsonObject content;
};

Result<std::vector<BuyerRecord>> buyersWhere(const Database &database, const QString &condition,
                                             const QVariantList &values)
{
    auto query = database.run(u"SELECT id, content FROM buyer WHERE "_s + condition, values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<BuyerRecord> records;
    while (query->next())
        records.push_back({query->value(0).toLongLong(),
                           json::parseObject(query->value(1).toString().toUtf8()).value_or(QJsonObject())});
    return records;
}

/// Money was taken under this record, or may have been: the books must say from whom (VUK 253, TTK 82).
Result<bool> mustBeKept(const Database &database, qint64 buyer, Instant keepSince)
{
    return database
        .value(
            u"SELECT count(*) FROM operation WHERE buyer = ? AND created_at >= ? AND "
            "kind IN ('charge','preauth') AND state NOT IN ('DECLINED','NOT_SENT','ABANDONED','NOT_CHARGED')"_s,
            {buyer, toMilliseconds(keepSince)})
        .map([](const QVariant &count) { return count.toInt() > 0; });
}

/// What the books need of a buyer. Records are told apart by their content, so an emptied one carries its
/// number.
QJsonObject shortened(const BuyerRecord &record, bool isKept)
{
    QJsonObject content{{"erased"_L1, QString::number(record.id)}};
    if (!isKept)
        return content;
    for (const auto name : {"name"_L1, "surname"_L1, "identityNumber"_L1, "registrationAddress"_L1, "city"_L1,
                            "country"_L1, "zipCode"_L1}) {
        if (record.content.contains(name))
            content.insert(name, record.content.value(name));
    }
    return content;
}

struct NamedOperation
{
    QString id, search;
    Intent intent;
};

Result<std::vector<NamedOperation>> operationsOf(const Database &database, qint64 buyer)
{
    auto query = database.run(u"SELECT operation.id, search, payload FROM operation JOIN event ON "
                              "event.operation = operation.id AND event.from_state IS NULL WHERE buyer = ?"_s,
                              {buyer});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<NamedOperation> operations;
    while (query->next())
        operations.push_back(
            {query->value(0).toString(), query->value(1).toString(),
             intentFromPayload(
                 json::parseObject(query->value(2).toString().toUtf8()).value_or(QJsonObject()))});
    return operations;
}

/// As the projection would write it of the emptied record, with the words that came later.
Result<void> forget(const Database &database, const NamedOperation &operation, const QJsonObject &before,
                    const QJsonObject &after)
{
    const QString old = searchTextOf(operation.intent, before);
    const QString later = operation.search.startsWith(old) ? operation.search.mid(old.size()) : QString();
    if (const auto set =
            searchindex::setText(database, operation.id, searchTextOf(operation.intent, after) + later);
        !set)
        return set;
    const auto renamed = database.run(u"UPDATE operation SET buyer_name = ? WHERE id = ?"_s,
                                      {buyerNameOf(after), operation.id});
    if (!renamed)
        return tl::unexpected(renamed.error());
    return {};
}

} // namespace

Result<Erasure> eraseBuyers(const Database &database, const QString &condition, const QVariantList &values,
                            Instant keepSince)
{
    const auto records = buyersWhere(database, condition, values);
    if (!records)
        return tl::unexpected(records.error());
    Erasure erasure;
    for (const BuyerRecord &record : *records) {
        const auto isKept = mustBeKept(database, record.id, keepSince);
        const auto operations = operationsOf(database, record.id);
        if (!isKept || !operations)
            return tl::unexpected(!isKept ? isKept.error() : operations.error());
        const QJsonObject after = shortened(record, *isKept);
        if (const auto emptied = database.run(u"UPDATE buyer SET content = ? WHERE id = ?"_s,
                                              {QString::fromUtf8(json::toBytes(after)), record.id});
            !emptied)
            return tl::unexpected(emptied.error());
        if (const auto unlisted = database.run(database.engine().remove(Removal::PhonesOfBuyer), {record.id});
            !unlisted)
            return tl::unexpected(unlisted.error());
        for (const NamedOperation &operation : *operations) {
            if (const auto forgotten = forget(database, operation, record.content, after); !forgotten)
                return tl::unexpected(forgotten.error());
        }
        ++(*isKept ? erasure.shortened : erasure.erased);
    }
    return erasure;
}

} // namespace vezne::journal

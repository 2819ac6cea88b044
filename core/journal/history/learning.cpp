// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/learning.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/journal/list/searchindex.h"
#include "core/journal/reader.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Result<void> learnItems(const Database &database, const QString &operation, const Facts &facts)
{
    int position = 0;
    for (const ItemFacts &item : facts.items) {
        // Reporting names lines by number alone; they are in the basket's order.
        const bool isNamed = !item.itemId.isEmpty();
        const auto updated = database.run(
            u"UPDATE item SET transaction_id=?, paid_price=?, commission=?, fee=?, payout=?, payout_date=?, "
            "status=coalesce(?, status) WHERE operation=? AND %1=?"_s.arg(isNamed ? u"item_id"_s
                                                                                  : u"position"_s),
            {orNull(item.transactionId), qint64(item.paidPrice.units()), qint64(item.commission.units()),
             qint64(item.fee.units()), qint64(item.payout.units()), orNull(item.payoutDate),
             item.status ? QVariant(*item.status) : QVariant(), operation,
             isNamed ? QVariant(item.itemId) : QVariant(position)});
        ++position;
        if (!updated)
            return tl::unexpected(updated.error());
    }
    return {};
}

Assignments assignmentsOf(const Facts &facts)
{
    const auto optional = [](const auto &value) {
        return value ? QVariant(qint64(value->units())) : QVariant();
    };
    return {u"payment_id=coalesce(?, payment_id), auth_code=coalesce(?, auth_code), "
            "host_reference=coalesce(?, host_reference), phase=coalesce(?, phase), "
            "fraud_status=coalesce(?, fraud_status), commission=coalesce(?, commission), "
            "fee=coalesce(?, fee), card_bin=coalesce(?, card_bin), card_last4=coalesce(?, card_last4), "
            "card_brand=coalesce(?, card_brand), card_bank=coalesce(?, card_bank), "
            "card_family=coalesce(?, card_family), card_type=coalesce(?, card_type), "
            "error_code=?, error_group=?, error_message=?"_s,
            {orNull(facts.paymentId), orNull(facts.authCode), orNull(facts.hostReference),
             orNull(facts.phase), facts.fraudStatus ? QVariant(*facts.fraudStatus) : QVariant(),
             optional(facts.commission), optional(facts.fee), orNull(facts.cardBin), orNull(facts.cardLast4),
             orNull(facts.cardBrand), orNull(facts.cardBank), orNull(facts.cardFamily),
             orNull(facts.cardType), orNull(facts.errorCode), orNull(facts.errorGroup),
             orNull(facts.errorMessage)}};
}

Result<void> learnRest(const Database &database, const QString &operation, const Facts &facts,
                       bool isInSearchText)
{
    if (!facts.paymentId.isEmpty() && !isInSearchText) {
        const auto added = searchindex::addWords(database, operation, fold(facts.paymentId));
        if (!added)
            return added;
    }
    return learnItems(database, operation, facts);
}

Result<void> learn(const Database &database, const QString &operation, const Facts &facts)
{
    const Assignments learned = assignmentsOf(facts);
    const auto updated = database.run(u"UPDATE operation SET %1 WHERE id=?"_s.arg(learned.sql),
                                      learned.values + QVariantList{operation});
    return updated ? learnRest(database, operation, facts, false) : tl::unexpected(updated.error());
}

Result<void> takeFromItems(const Database &database, const Operation &refund)
{
    auto items = Reader(database).items(refund.parent);
    if (!items)
        return tl::unexpected(items.error());
    std::ranges::sort(*items, {}, [](const Item &item) { return item.transactionId.toLongLong(); });
    qint64 rest = refund.amount.toDecimal().units();
    for (const Item &item : *items) {
        if (!refund.itemTransaction.isEmpty() && item.transactionId != refund.itemTransaction)
            continue;
        const qint64 taken = std::min<qint64>(rest, item.left().units());
        rest -= taken;
        const auto updated =
            database.run(u"UPDATE item SET refunded = refunded + ? WHERE operation=? AND item_id=?"_s,
                         {taken, refund.parent, item.itemId});
        if (!updated)
            return tl::unexpected(updated.error());
    }
    return {};
}

} // namespace vezne::journal

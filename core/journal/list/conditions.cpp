// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/conditions.h"

namespace vezne::journal {

namespace {

QVariantList texts(const QSet<QString> &set)
{
    QVariantList list;
    for (const QString &text : set)
        list.append(text.isNull() ? u""_s : text); // a null text would be SQL's NULL, which equals nothing
    return list;
}

QVariantList numbers(const QSet<int> &set)
{
    return {set.begin(), set.end()};
}

/// Payments of which a comparison told, by its differences: `which` is a condition on `a`, the acceptance.
QString paymentsWithDifference(const QString &which)
{
    return u"SELECT o.seq FROM difference d JOIN operation o ON o.id = d.operation LEFT JOIN "
           "accepted_difference a ON a.difference = d.id AND a.figures = d.figures WHERE "_s +
           which;
}

QString withOpenDifference()
{
    return paymentsWithDifference(u"a.difference IS NULL"_s);
}

QString withExplanation()
{
    return paymentsWithDifference(u"a.difference IS NOT NULL AND d.subject = 'payment'"_s);
}

// Asked for each row: neither engine shall go through all that ever was reconciled for every stretch of the
// list.
const QString isNoted = u"EXISTS (SELECT 1 FROM reconciled WHERE reconciled.seq = operation.seq)"_s;
const QString isCollectedRow =
    u"state IN ('PAID','PAID_HELD','LATE_CHARGE') AND (kind = 'charge' OR captured > 0)"_s;

/// True for a collected payment that is reconciled.
QString isReconciled()
{
    return u"(operation.seq NOT IN (%1) AND (%2 OR +operation.seq IN (%3)))"_s.arg(
        withOpenDifference(), isNoted, withExplanation());
}

void addMatching(Conditions &conditions, Matching matching)
{
    conditions.add(isCollectedRow);
    conditions.add(matching == Matching::Reconciled ? isReconciled() : u"NOT "_s + isReconciled());
}

} // namespace

Conditions conditionsOf(const Filter &filter)
{
    Conditions conditions;
    if (filter.from)
        conditions.add(u"created_at >= ?"_s, {toMilliseconds(*filter.from)});
    if (filter.until)
        conditions.add(u"created_at < ?"_s, {toMilliseconds(*filter.until)});
    conditions.addWords(u"standing"_s, filter.standings);
    conditions.addWords(u"state"_s, filter.states);
    if (filter.paymentsOnly)
        conditions.add(u"kind IN ('charge','preauth')"_s);
    if (filter.least)
        conditions.add(u"amount >= ?"_s, {*filter.least});
    if (filter.most)
        conditions.add(u"amount <= ?"_s, {*filter.most});
    if (filter.currency)
        conditions.add(u"currency = ?"_s, {code(*filter.currency)});
    conditions.addAny(u"actor"_s, texts(filter.actors));
    conditions.addAny(u"till"_s, texts(filter.tills));
    conditions.addAny(u"coalesce(card_bank,'')"_s, texts(filter.banks));
    conditions.addAny(u"coalesce(card_family,'')"_s, texts(filter.families));
    conditions.addAny(u"coalesce(card_brand,'')"_s, texts(filter.brands));
    conditions.addAny(u"installment"_s, numbers(filter.installments));
    if (filter.security)
        conditions.add(u"secure = ?"_s, {filter.security == Security::ThreeDSecure ? 1 : 0});
    if (filter.matching)
        addMatching(conditions, *filter.matching);
    if (!filter.errors.isEmpty()) {
        const QString any = QStringList(filter.errors.size(), u"?"_s).join(','_L1);
        conditions.add(u"(error_code IN (%1) OR error_group IN (%1))"_s.arg(any),
                       texts(filter.errors) + texts(filter.errors));
    }
    return conditions;
}

QString conditionOf(MatchException exception)
{
    const QString which = exception == MatchException::Undone
                              ? u"operation.seq IN (%1) AND %2"_s.arg(withOpenDifference(), isNoted)
                              : u"operation.seq IN (%1) AND operation.seq NOT IN (%2) AND NOT (%3)"_s.arg(
                                    withExplanation(), withOpenDifference(), isNoted);
    return which + u" AND "_s + isCollectedRow;
}

void addWords(Conditions &conditions, const SearchText &search, Words which)
{
    QStringList words = search.brief;
    if (which == Words::All)
        words += search.indexed;
    addWords(conditions, words);
}

void addWords(Conditions &conditions, const QStringList &words)
{
    for (const QString &word : words)
        conditions.add(u"operation.search LIKE ? ESCAPE '\\'"_s, {likePattern(word)});
}

} // namespace vezne::journal

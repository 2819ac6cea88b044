// SPDX-License-Identifier: GPL-3.0-or-later
// How persons settle what no inquiry can.
#include <QCryptographicHash>
#include <QScopeGuard>
#include <utility>

#include "core/journal/journal.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// What a ruling adds. Its proof is the evidence that the persons wrote down.
Facts factsOfRuling(const Ruling &ruling)
{
    return {
        .why = u"ruling"_s,
        .paymentId = ruling.paymentId,
        .evidence = ruling.evidence.trimmed(),
        .second = ruling.second ? ruling.second->name : QString(),
        .secondRole = ruling.second ? ruling.second->role : QString(),
        .proof =
            QCryptographicHash::hash(ruling.evidence.trimmed().toUtf8(), QCryptographicHash::Sha256).toHex()};
}

} // namespace

Result<void> Journal::rule(const Ruling &ruling)
{
    const bool isNamed = !ruling.first.name.isEmpty() && (!ruling.second || !ruling.second->name.isEmpty());
    if (ruling.evidence.trimmed().isEmpty() || !isNamed)
        return tl::unexpected(Error{Problem::Incomplete, ruling.operation});
    const auto operation = reader().operation(ruling.operation);
    if (!operation)
        return tl::unexpected(operation.error());
    if (operation->state != State::Review && operation->state != State::LateCharge)
        return tl::unexpected(
            Error{Problem::StateChanged, u"%1: %2"_s.arg(ruling.operation, word(operation->state))});
    const auto rivals = m_database.value(
        u"SELECT count(*) FROM operation WHERE order_id = ? AND id <> ? AND holds_sale = 1"_s,
        {operation->orderId, ruling.operation});
    if (!rivals)
        return tl::unexpected(rivals.error());
    if (isPayment(operation->kind) && holdsSale(ruling.to) && rivals->toInt() > 0)
        return tl::unexpected(Error{Problem::SaleHeld, operation->orderId});
    const Actor usual = std::exchange(m_actor, ruling.first);
    const auto restored = qScopeGuard([this, &usual] { m_actor = usual; });
    return move(ruling.operation, operation->state, ruling.to, factsOfRuling(ruling));
}

} // namespace vezne::journal

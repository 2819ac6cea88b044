// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <vector>

#include "core/journal/difference.h"
#include "core/journal/engine/database.h"
#include "core/journal/operation.h"
#include "core/money/money.h"

namespace vezne::journal {

/// One operation as a comparison of books sees it: what moved, when it was sent, and what it should have
/// cost.
struct Movement
{
    QString operation; ///< its own id
    QString payment;   ///< operation id of the payment; its own where it is one
    Kind kind = Kind::Charge;
    State state = State::Intent;
    QString paymentId; ///< the provider's; empty while it is not known
    QString orderId;
    Instant at;          ///< when it was sent; what never left: when it was recorded
    Money amount;        ///< of a pre-authorisation that was captured: what was captured
    bool isHold = false; ///< pre-authorised and not captured: nothing was taken
    /// As the provider announced them with the payment; payments alone.
    std::optional<Decimal> commission, fee, payout;
};

/// The journal's side of a reconciliation. Works on any connection.
class MovementBook
{
public:
    explicit MovementBook(const Database &database)
        : m_database(&database)
    {}

    /// Everything that was recorded at `from` or later and before `until`, oldest first. One pass.
    [[nodiscard]] Result<std::vector<Movement>> between(Instant from, Instant until) const;

    /// The payments with these operation ids or provider's payment ids, whenever they were made.
    [[nodiscard]] Result<std::vector<Movement>> payments(const QSet<QString> &operations,
                                                         const QSet<QString> &paymentIds) const;

    /// The lines of the payments made on the Istanbul day of `since` or later: from a line's transaction id
    /// to its payment's operation id.
    [[nodiscard]] Result<QHash<QString, QString>> paymentsOfLines(Instant since) const;

private:
    [[nodiscard]] Result<void> read(const QString &where, const QVariantList &values,
                                    std::vector<Movement> &into) const;

    const Database *m_database;
};

} // namespace vezne::journal

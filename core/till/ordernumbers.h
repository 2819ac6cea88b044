// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace vezne::till {

/// Draws free order numbers: `S-2026-000417` for a sale that is being keyed in, `L-2026-000012` for a payment
/// of a link without an order, which is recorded as soon as it has one. They have prefixes of their own,
/// since the number that a form shows is not recorded for as long as somebody types. Where several tills
/// share a book, none is drawn by another within the hour.
class OrderNumbers
{
public:
    explicit OrderNumbers(const journal::Journal &journal)
        : m_journal(&journal)
    {}

    [[nodiscard]] QString forSale() const { return next(u'S'); }
    [[nodiscard]] QString forLinkPayment() const { return next(u'L'); }
    /// Somebody has used it: it must not be proposed for another sale.
    [[nodiscard]] bool isUsed(const QString &orderId) const;
    /// A payment link was made for it.
    [[nodiscard]] bool isLinked(const QString &orderId) const;

private:
    [[nodiscard]] QString next(QChar kind) const;

    const journal::Journal *m_journal;
};

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <optional>

#include "core/base/clock.h"
#include "core/journal/operation.h"
#include "core/money/currency.h"

namespace vezne::journal {

/// How the card holder was asked for: at the bank's page, or not at all (mail and telephone order).
enum class Security { ThreeDSecure, Moto };

/// Whether a payment was found in another book (iyzico's list of a day, a settlement file) as it stands here.
/// A difference that a person explained is as good as a match; one that nobody explained undoes it.
enum class Matching { Reconciled, Unreconciled };

/// Which operations a list shows. Empty members do not restrict; members restrict together.
struct Filter
{
    std::optional<Instant> from, until; ///< creation, from inclusive, until exclusive
    QSet<Standing> standings;
    QSet<State> states;
    QString text; ///< folded words, all of which must occur; as typed
    bool paymentsOnly = false;

    std::optional<qint64> least, most; ///< what the operation moves, in minor units, both included
    std::optional<Currency> currency;
    QSet<QString> actors, banks, families, brands; ///< as recorded; the empty text is "not known"
    QSet<QString> tills;                           ///< of a shared book
    QSet<int> installments;                        ///< 1 is a single payment
    std::optional<Security> security;
    std::optional<Matching> matching; ///< of payments that were collected; nothing else is compared
    QSet<QString> errors;             ///< the provider's error codes or groups

    bool operator==(const Filter &) const = default;
};

} // namespace vezne::journal

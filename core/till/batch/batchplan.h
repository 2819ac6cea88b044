// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/base/language.h"
#include "core/journal/books/batchbook.h"
#include "core/journal/reader.h"
#include "core/journal/rules.h"
#include "core/money/money.h"

namespace vezne::till {

/// What somebody wants back for a payment, before anything is looked up.
struct RefundWish
{
    QString reference; ///< payment id, order or conversation id
    QString amount;    ///< as it stands in a file; empty for everything that is left
    int line = 0;      ///< of the file; 0 when it comes from no file
};

/// Why a row cannot be carried out, where no rule of the journal says it.
enum class PlanFault {
    None,
    NotFound,
    BadAmount,
    Ambiguous, ///< the payment id of one and the order of another
    Twice,     ///< the payment stands in the list already
    TooMany,   ///< beyond what a batch holds
    Rule,      ///< see `problem`
};

/// One row of a dry run: what would be done, or why not.
struct PlanRow
{
    RefundWish wish;
    journal::PaymentFile file; ///< of a payment that was found
    journal::Kind kind = journal::Kind::Refund;
    Money amount;
    PlanFault fault = PlanFault::None;
    journal::Problem problem = journal::Problem::NotPaid;
    /// When the amount that a file asks for went back of this payment before, or set out to. A list that is
    /// given back twice by mistake looks like that, whatever else was done to the list meanwhile.
    std::optional<Instant> before;

    [[nodiscard]] bool isGood() const { return fault == PlanFault::None; }
};

/// A dry run of several refunds: nothing is recorded, nothing is sent.
struct BatchPlan
{
    std::vector<PlanRow> rows;
    Language language = Language::Turkish; ///< of the amounts in `wish`

    [[nodiscard]] int good() const;
    /// Good rows whose amount went back before.
    [[nodiscard]] int repeats() const;
    /// What the good rows give back.
    [[nodiscard]] std::map<Currency, Money> totals() const;
};

/// What a whole payment of the same day gets is a cancel, which leaves no line on the card's statement; all
/// else is a refund.
[[nodiscard]] journal::Result<BatchPlan> planBatch(const journal::Reader &reader,
                                                   const std::vector<RefundWish> &wishes, Language language,
                                                   Instant now);

} // namespace vezne::till

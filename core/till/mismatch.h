// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/journal/records.h"
#include "core/till/providerview.h"

namespace vezne::till {

/// One thing in which the journal and the provider do not agree about a payment.
struct Mismatch
{
    enum class Kind {
        MissingHere,        ///< the provider has a payment that the journal does not know
        MissingThere,       ///< the journal took money that the provider does not know of
        State,              ///< paid, held, failed, ...
        Amount,             ///< what the card was charged
        Installment,        ///< number of instalments
        Order,              ///< another order number
        Cancelled,          ///< one side cancelled it
        Refund,             ///< one refund, by other amounts
        RefundMissingHere,  ///< the provider gave back what the journal does not know
        RefundMissingThere, ///< the journal gave back what the provider does not know
        Item,               ///< the share of one line
        ItemMissingHere,    ///< a line that the journal does not have
        ItemMissingThere,   ///< a line that the provider does not have
        Several,            ///< several payments under one conversation id
    };

    Kind kind = Kind::State;
    QString about;        ///< a refund's conversation id or a line's transaction id
    QString ours, theirs; ///< amounts with a dot, numbers, or words of interfaces; empty for nothing

    bool operator==(const Mismatch &) const = default;
};

/// The words of the command line.
[[nodiscard]] QString word(Mismatch::Kind kind);

/// What the provider should say when all the journal knows is right; nothing where the journal claims
/// nothing, as of a result that is not known yet.
[[nodiscard]] std::optional<ProviderState> expectedState(const journal::Operation &payment);

/// What the card was charged, or what is held on it, as far as the journal knows.
[[nodiscard]] Money expectedPaid(const journal::Operation &payment);

/// Compares whole payments; empty when both sides say the same, and when neither knows anything. What the
/// provider could not be asked about (ProviderView::knowsUndos) is left out.
[[nodiscard]] std::vector<Mismatch> compare(const std::optional<journal::PaymentFile> &ours,
                                            const std::optional<ProviderView> &theirs);

} // namespace vezne::till

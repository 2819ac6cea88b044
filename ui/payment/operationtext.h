// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/error.h"
#include "core/journal/records.h"
#include "ui/kit/statuschip.h"

/// The journal's words as people read them, in the interface language.
namespace vezne::ui {

[[nodiscard]] QString kindText(journal::Kind kind);
/// The same in one short word, for a column.
[[nodiscard]] QString kindWord(journal::Kind kind);

/// State of one operation, apart from what was undone of it later.
[[nodiscard]] ChipText chipOf(journal::Kind kind, journal::State state);

/// How a payment stands after its refunds and cancels; for other kinds the same as their state's.
[[nodiscard]] ChipText chipOf(const journal::Operation &operation);

/// `•••• 0008`; empty while the card is unknown.
[[nodiscard]] QString lastFourText(const QString &lastFour);

/// `Halkbank · Paraf · •••• 0008`, as far as known.
[[nodiscard]] QString cardText(const journal::Operation &operation);
/// How the payer of a payment was asked for, in a word; empty for what changes a payment.
[[nodiscard]] QString briefSecurityText(const journal::Operation &operation);

/// The amount that an operation moves; what goes back to a card carries a minus.
[[nodiscard]] Money signedAmount(const journal::Operation &operation);

/// One of the words of a change's reason; another word as it is.
[[nodiscard]] QString reasonText(const QString &reason);

/// What a person or a bank wrote; a card number that was struck out of it is called so in the interface's
/// language.
[[nodiscard]] QString recordedText(QString text);

/// `Vezne` for what the program did by itself.
[[nodiscard]] QString actorText(const QString &actor);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/history/event.h"

/// A payment's history as people read it, in the interface language.
namespace vezne::ui {

/// What happened: `Sale: recorded`, `Refund: sent -> done`.
[[nodiscard]] QString eventText(const journal::Event &event);

/// Why it happened (Facts::why); a word that is not ours as it is, nothing for an event that needs none.
[[nodiscard]] QString whyText(const QString &why);

/// Where an operation went, as a step in a history.
[[nodiscard]] QString stepText(journal::Kind kind, journal::State state);

} // namespace vezne::ui

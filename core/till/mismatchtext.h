// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/till/mismatch.h"

/// What a comparison with the provider says, in the language of the program's translator.
namespace vezne::till {

[[nodiscard]] QString textOf(ProviderState state);

/// How a payment of the journal stands, in the same words.
[[nodiscard]] QString textOf(const journal::Operation &payment);

/// One difference in a sentence. Ids and words of the provider stand in it as they came: plain text.
[[nodiscard]] QString textOf(const Mismatch &mismatch, Language language);

} // namespace vezne::till

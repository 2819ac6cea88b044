// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/kit/icon.h"
#include "ui/payment/dossier.h"

namespace vezne::ui {

/// What a person must know and do about a payment.
struct Guidance
{
    Tone tone = Tone::Info;
    Glyph glyph = Glyph::Info;
    QString title, text;
};

/// Nothing when all is well and nothing is to be done.
[[nodiscard]] std::optional<Guidance> guidanceFor(const Dossier &dossier, Instant now);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/access/secretstore.h"
#include "core/iyzico/doctor.h"
#include "core/journal/error.h"

namespace vezne::ui {

/// A failure as people are told of it, in the interface language: the one form for all of them.
struct Failure
{
    QString what;  ///< and why
    QString money; ///< what it means for money
    QString next;  ///< what to do; empty when there is nothing to do
    QString code;  ///< for support, the same in every language: `J-LOCKED`, `K-LOCKED`, `N-TLS`, `P-PRINT`
};

[[nodiscard]] Failure failureOf(const journal::Error &error);
[[nodiscard]] Failure failureOf(journal::Problem problem);
/// The journal could not be read for a screen.
[[nodiscard]] Failure failureOfReading(const journal::Error &error);
/// The keychain.
[[nodiscard]] Failure failureOf(access::SecretFault fault);
/// Network, TLS, clock, keys and provider. `now` is this machine's clock.
[[nodiscard]] Failure failureOf(const iyzico::Diagnosis &diagnosis, Instant now);

/// What can go wrong with what leaves Vezne on paper or as a file.
enum class PaperFault { Print, File, Mail };
[[nodiscard]] Failure failureOf(PaperFault fault);

/// All of it in lines, for a terminal or a plain box.
[[nodiscard]] QString textOf(const Failure &failure);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/exchange.h"
#include "app/sandbox/services/service.h"
#include "core/base/secretbytes.h"

namespace vezne::sandbox {

/// How an answer lies. A lie about money or conversation is signed like the truth; only BadSignature is not.
enum class Distortion { None, BadSignature, WrongAmount, WrongConversation };

/// The provider's answer: envelope, payload, signature. Business failures come at HTTP 200 as well.
[[nodiscard]] wire::Object seal(const Outcome &outcome, const Call &call, const SecretBytes &secretKey,
                                Distortion distortion = Distortion::None);

/// The signature over these values, or another of the same form.
[[nodiscard]] QString signatureOver(const QStringList &values, const SecretBytes &secretKey,
                                    Distortion distortion = Distortion::None);

} // namespace vezne::sandbox

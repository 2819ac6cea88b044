// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/iyzico/answer.h"
#include "core/iyzico/credentials.h"

namespace vezne::test {

/// The answer that these bytes are, as if they had come with HTTP 200. The bytes must be one JSON object.
[[nodiscard]] iyzico::Answer answerOf(const QByteArray &bytes);

/// A recorded or documented body out of tests/core/iyzico/samples.
[[nodiscard]] QByteArray sample(const char *name);

/// The made-up pair that the signature vectors were computed with.
[[nodiscard]] iyzico::Credentials exampleCredentials();

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ledger/notices.h"
#include "core/base/secretbytes.h"

/// A notice as it travels.
namespace vezne::sandbox {

/// The JSON body, in the format of the merchant's own form or of a hosted page.
[[nodiscard]] QByteArray bodyOf(const Notice &notice);

/// `X-IYZ-SIGNATURE-V3`: lower-case hex of HMAC-SHA256 under the secret key over the secret key and the
/// notice's words, without a separator (docs.iyzico.com, "Webhook").
[[nodiscard]] QByteArray signatureOf(const Notice &notice, const SecretBytes &secretKey);

} // namespace vezne::sandbox

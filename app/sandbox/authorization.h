// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/sandbox/errorcatalog.h"
#include "app/sandbox/http/request.h"
#include "core/iyzico/credentials.h"

namespace vezne::sandbox {

/// Why the provider does not accept the request's Authorization header (scheme IYZWSv2): signature missing,
/// key missing, key unknown, signature wrong, in this order. The random key is the one inside the header;
/// `x-iyzi-rnd` is not needed. Nothing when all is well.
[[nodiscard]] std::optional<ErrorCode> authorizationFault(const Request &request,
                                                          const iyzico::Credentials &credentials);

} // namespace vezne::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/call.h"

namespace vezne::iyzico {

/// GET /payment/test: is the provider there? Needs no keys. Anything but `success` counts as down.
[[nodiscard]] Call connectionTestCall();

} // namespace vezne::iyzico

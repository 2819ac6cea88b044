// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

enum class Access {
    Open,   ///< needs no keys
    Signed, ///< refused without a good Authorization header
};

struct Route
{
    QByteArray method, path; ///< a path may hold `{}` for a part that varies
    Access access;
    Service service;
};

/// Every service the provider has. A new one is a file in this folder and a line in the table.
[[nodiscard]] std::span<const Route> routes();

} // namespace vezne::sandbox

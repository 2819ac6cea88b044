// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/secretbytes.h"

namespace vezne::access {

/// A chain's key on its way from one till of a shared book to another: a file of 64 hexadecimal digits that
/// group and others cannot read. Nothing when it is not that.
[[nodiscard]] std::optional<SecretBytes> readChainKey(const QString &file);
/// Makes the file; false when it is there already or cannot be written.
[[nodiscard]] bool writeChainKey(const QString &file, const SecretBytes &key);

} // namespace vezne::access

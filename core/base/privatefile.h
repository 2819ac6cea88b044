// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne {

/// Makes the folder and those above it that are missing, each for its owner only (0700). One that is there
/// keeps its rights: it may be shared on purpose.
[[nodiscard]] bool makePrivateFolder(const QString &folder);

} // namespace vezne

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne {

/// Waits until what was written to `path`, a file or a folder, is on disk. False when that failed.
[[nodiscard]] bool syncToDisk(const QString &path);

} // namespace vezne

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::test {

/// A file of the sources, by its path from the top of the repository. Found from where the test program lies
/// (build/PRESET/tests), not compiled in: a build folder that moves keeps working.
[[nodiscard]] QString sourcePath(const QString &path);

/// A program of the same build.
[[nodiscard]] QString programPath(const QString &name);

} // namespace vezne::test

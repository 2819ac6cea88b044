// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne {

/// `text` with everything that could forge or hide part of a line written as `\u{202e}`: control characters,
/// line and paragraph separators, and the marks that turn the direction of writing. For what outsiders and
/// people typed, before it is recorded in a trail that others read.
[[nodiscard]] QString escaped(QStringView text);

} // namespace vezne

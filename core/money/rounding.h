// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne {

/// How a value between two representable ones is resolved. Examples at whole numbers.
enum class Rounding {
    Down,     ///< toward zero: 2.9 -> 2, -2.9 -> -2
    Up,       ///< away from zero: 2.1 -> 3, -2.1 -> -3
    HalfUp,   ///< nearest, ties away from zero: 2.5 -> 3, -2.5 -> -3
    HalfEven, ///< nearest, ties to the even neighbour: 2.5 -> 2, 3.5 -> 4
};

} // namespace vezne

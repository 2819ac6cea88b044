// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne::till {

/// What one service of the provider said about an operation.
enum class Presence {
    NoWord,     ///< no answer, or one that cannot be trusted
    Absent,     ///< it knows no such thing
    Unfinished, ///< begun, no money moved (3-D Secure under way, ...)
    Failed,     ///< tried and refused
    Found,      ///< carried out
};

} // namespace vezne::till

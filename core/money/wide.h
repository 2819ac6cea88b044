// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne {

/// Room for the product of two 64-bit numbers.
__extension__ using Wide = __int128;

} // namespace vezne

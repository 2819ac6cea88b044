// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne {

/// Whether memory that Qt gives back is zeroed, tried out. True as well where a sanitizer owns free().
[[nodiscard]] bool isFreedMemoryWiped();

} // namespace vezne

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne::ui {

/// Whose operations the figures of a day end count.
enum class Whose {
    Shop, ///< everybody's
    Own,  ///< those of the person signed in, whose role sees no more
};

} // namespace vezne::ui

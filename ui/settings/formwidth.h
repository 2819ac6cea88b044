// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne::ui {

/// Of a field whose text is short, in pixels: fields of all sections end at one edge.
inline constexpr int formWidth = 360;

} // namespace vezne::ui

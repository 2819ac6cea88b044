// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne {

/// Where another program of Vezne's lies: beside this one, as built and as installed; else wherever the
/// system keeps programs. Empty when it is nowhere.
[[nodiscard]] QString programNamed(const QString &name);

} // namespace vezne

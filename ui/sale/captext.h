// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::ui {

/// A group of products whose instalments are limited, in the interface language; what a shop named itself as
/// it is.
[[nodiscard]] QString capGroupText(const QString &group);

} // namespace vezne::ui

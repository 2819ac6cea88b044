// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/batch/batchcsv.h"

namespace vezne::ui {

/// Why a file of refunds is not gone by, for people; `file` is its name.
[[nodiscard]] QString textOf(const till::WishFault &fault, const QString &file);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

#include "app/sandbox/errorcatalog.h"

/// The provider's published test cards, by exact number. Any other number that passes the checks pays.
namespace vezne::sandbox {

/// How the bank declines this card; nothing when it pays.
[[nodiscard]] std::optional<ErrorCode> declineOf(QStringView cardNumber);

/// False for the one card that pays, but whose payment cannot be cancelled or refunded.
[[nodiscard]] bool isUndoable(QStringView cardNumber);

} // namespace vezne::sandbox

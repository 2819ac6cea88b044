// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

#include "app/sandbox/errorcatalog.h"

/// The provider's published test cards, by exact number. Any other number that passes the checks pays.
namespace vezne::sandbox {

/// What is special about a card.
struct CardBehaviour
{
    std::optional<ErrorCode> decline; ///< how the bank refuses it; nothing when it pays
    bool isUndoable = true;           ///< false: its payments cannot be cancelled, refunded or captured
    bool startsThreeDs = true;        ///< false: the bank has no 3-D Secure page for it
    std::optional<int> mdStatus;      ///< what 3-D Secure ends with although the page ends well
};

[[nodiscard]] CardBehaviour behaviourOf(QStringView cardNumber);

} // namespace vezne::sandbox

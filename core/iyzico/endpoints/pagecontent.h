// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iyzico/answer.h"

namespace vezne::iyzico {

/// The page that BKM's initialize sends whole, HTML that posts itself; empty when there is none. Answers of
/// 2018 have it alone, without an address (gitbook, BKM Express).
[[nodiscard]] QByteArray readPageContent(const Answer &answer);

} // namespace vezne::iyzico

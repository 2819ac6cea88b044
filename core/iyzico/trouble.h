// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/iyzico/answer.h"

namespace vezne::iyzico {

/// Short word for the journal and for scripts: `host-not-found`, `refused`, `tls`, `deadline`, ...
[[nodiscard]] QString word(Trouble trouble);

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/access/secretstore.h"

namespace vezne::access {

/// Why the keys cannot be had, for people, in the interface language.
class SecretText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::access::SecretText)

public:
    /// What it is, in one line.
    [[nodiscard]] static QString headline(SecretFault fault);
    /// What to do about it.
    [[nodiscard]] static QString remedy(SecretFault fault);
};

} // namespace vezne::access

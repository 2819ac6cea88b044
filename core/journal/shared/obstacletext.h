// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/journal/shared/bookcheck.h"

namespace vezne::journal {

/// What keeps a till from a shared book, for people, in the interface language.
class ObstacleText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::journal::ObstacleText)

public:
    /// What it is, in one line.
    [[nodiscard]] static QString headline(sharedbook::Obstacle obstacle);
    /// What to do about it; empty when there is nothing to do.
    [[nodiscard]] static QString remedy(sharedbook::Obstacle obstacle);
};

} // namespace vezne::journal

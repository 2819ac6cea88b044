// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/iyzico/doctor.h"

namespace vezne::iyzico {

/// The doctor's finding for people, in the interface language.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::iyzico::FindingText)

public:
    /// What it is, in one line.
    [[nodiscard]] static QString headline(Finding finding);
    /// What to do about it; empty when there is nothing to do. `now` is this machine's clock.
    [[nodiscard]] static QString remedy(const Diagnosis &diagnosis, Instant now);
};

} // namespace vezne::iyzico

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vezne {

/// Turkish citizen's number (T.C. kimlik numarası): 11 digits, the first not 0, two check digits. Fillers of
/// equal digits are refused too; one of them, 11111111110, would pass. A number that passes may still not
/// exist, and iyzico's own sample fails: warn, never block.
[[nodiscard]] bool isCitizenNumber(QStringView text);

/// Turkish tax number (vergi kimlik numarası): 10 digits, the last a check digit.
[[nodiscard]] bool isTaxNumber(QStringView text);

} // namespace vezne

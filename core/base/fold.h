// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne {

/// Text folded for search: lower case without Turkish or other diacritics, so that `isik`, `ISIK` and `Işık`
/// are one (ı, i, İ, I all become i; ç ş ğ ö ü become c s g o u). Both the stored and the typed text pass
/// through here. Runs of white space become one space, and none stays
/// at the ends.
[[nodiscard]] QString fold(QStringView text);

} // namespace vezne

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::iyzico {

/// A receipt on a calm ground, 320 pixels square, a PNG as base64: the picture that iyzico demands of a link,
/// where the merchant has none.
[[nodiscard]] QString plainLinkPicture();

} // namespace vezne::iyzico

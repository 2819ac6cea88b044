// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace vezne::card {

/// Card schemes that Vezne knows by number range. Anything else, Maestro among them, is Unknown and still
/// accepted: the provider's answer on the BIN decides.
enum class Brand { Unknown, Visa, Mastercard, Amex, Troy };

/// Brand of a number, from its first digits alone; Unknown while they do not decide. `digits` holds digits
/// only.
[[nodiscard]] Brand brandOf(QStringView digits);

/// The scheme's name as printed on cards; empty for Unknown.
[[nodiscard]] QString name(Brand brand);

/// Lengths a number of this brand may have, ascending. Amex {15}, Mastercard {16}, Troy {16},
/// Visa {13, 16, 19}, Unknown 12 to 19 (ISO/IEC 7812-1).
[[nodiscard]] std::vector<int> lengths(Brand brand);

/// Digits of the security code: 4 for Amex, 3 otherwise.
[[nodiscard]] int cvcLength(Brand brand);

} // namespace vezne::card

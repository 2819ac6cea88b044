// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vezne::ui {

class SecretEdit;

/// Makes screen readers see a SecretEdit as a password field that tells how many digits are entered and what
/// is wrong with them, and has no text to read. Cheap when called again.
void installAccessibleSecret();

/// Tells screen readers that the entered count changed.
void announce(SecretEdit *edit);

} // namespace vezne::ui

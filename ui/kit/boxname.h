// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace vezne::ui {

/// Names a box with choices for screen readers where no label stands beside it. On Linux Qt tells them the
/// chosen text in place of the accessible name and leaves the naming to a label whose buddy the box is; so a
/// hidden one is kept beside it.
void setSpokenName(QComboBox *box, const QString &name);

} // namespace vezne::ui

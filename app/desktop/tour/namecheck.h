// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace vezne::desktop {

/// The controls within `root` that show and take the keyboard, yet tell a screen reader no name; each by its
/// class and the object names that lead to it. Every screen of the tour is looked at for them.
[[nodiscard]] QStringList namelessControls(const QWidget &root);

} // namespace vezne::desktop

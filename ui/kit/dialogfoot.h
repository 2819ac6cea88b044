// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/kit/enterkeys.h"
#include "ui/kit/style.h"

class QHBoxLayout;

namespace vezne::ui {

/// The buttons at the foot of a dialog, in their order; each may be missing.
struct DialogButtons
{
    std::vector<QPushButton *> aside = {}; ///< at the left: they neither leave nor carry out
    QPushButton *leave = nullptr;          ///< rejects the dialog
    std::vector<QPushButton *> other = {}; ///< other ways on
    QPushButton *act = nullptr;            ///< carries the dialog out; without one the default button leaves
    ButtonRole role = ButtonRole::Primary; ///< of `act`
    Enter enter = Enter::Acts;
};

/// A row of them for `dialog`'s layout, with what the keyboard does.
[[nodiscard]] QHBoxLayout *newDialogFoot(QDialog *dialog, const DialogButtons &buttons);

} // namespace vezne::ui

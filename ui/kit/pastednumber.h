// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

#include "ui/kit/secretdigits.h"

namespace vezne::ui {

/// Why an input was not taken. Nothing is ever cut silently.
enum class InputFault {
    NoDigits,       ///< pasted text without a digit
    Letters,        ///< pasted text with anything but digits, spaces and dashes
    SeveralNumbers, ///< pasted text that holds more than one number
    TooLong,        ///< more digits than the field takes
};

/// The sentence for the field's message line.
[[nodiscard]] QString messageFor(InputFault fault);

/// Reads one number from pasted text into `into`, which is emptied first. Spaces (also no-break ones), dashes
/// and line ends at the edges are dropped. A line break or a second number beside one of full length is
/// refused.
[[nodiscard]] std::optional<InputFault> readPasted(QStringView text, SecretDigits &into);

} // namespace vezne::ui

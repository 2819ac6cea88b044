// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace vezne::ui {

/// `12 of 16 digits entered`, in Turkish `16 haneden 12’si girildi` with the suffix that the number asks for.
/// `entered` 0 to 19.
[[nodiscard]] QString spokenCount(int entered, int expected);

/// Has a screen reader say `text` although the focus is elsewhere: the bank that was found, an error, an
/// outcome. `source` shows the same to those who see. Never card data. Qt 6.8 has an event for it; before, an
/// alert and a change of name are what the bridge to AT-SPI passes on.
void announce(QWidget *source, const QString &text);

} // namespace vezne::ui

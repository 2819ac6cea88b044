// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace vezne::test {

/// Types `text` into `widget`, any script: QTest::keyClicks knows Latin-1 alone and stops at a ş.
void type(QWidget *widget, const QString &text);

/// Types into whatever has the focus in `window`, key by key, as fields move on by themselves.
void typeOn(QWidget *window, const QString &text);

} // namespace vezne::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace vezne::bench {

/// Starts this program again, once with an empty window and once with the real window on `file`, and prints
/// how long each took until it was painted and how much memory it holds.
void measureStart(const QString &file);

/// What the started program does. `words` are `window`, then `empty` or a journal, then a file of settings.
int runWindow(QApplication &application, const QStringList &words);

} // namespace vezne::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vezne::test {

/// Rows of tests/data/`name`: UTF-8 lines of cells parted by semicolons, without the comment lines that begin
/// with #. No rows when there is no such file, so say how many you expect.
[[nodiscard]] QList<QStringList> readTable(const QString &name);

} // namespace vezne::test

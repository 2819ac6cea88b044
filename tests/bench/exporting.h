// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vezne::bench {

/// The whole list as CSV and as a workbook, against the sqlite3 shell and a bare libxlsxwriter.
void measureExport(const QString &journal);

} // namespace vezne::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/finance/sheet.h"
#include "core/journal/reader.h"

namespace vezne::finance {

/// One column of an exported list. Its words are the caller's, since core speaks no language.
struct ExportColumn
{
    QString title;
    std::function<Cell(const journal::Operation &)> cell;
};

enum class Progress { GoOn, Stop };

/// How an export ended when the journal could be read.
enum class ExportEnd {
    Written,
    Stopped,    ///< by the person; there is no file
    NotWritten, ///< the file could not be written; there is none
};

/// Writes what `filter` shows, newest first, all pages of it. Short reads, so that no payment waits. After
/// each page `tell` hears how many rows are written and may stop. For any thread: `reader` belongs to the
/// caller's.
[[nodiscard]] journal::Result<ExportEnd> writeList(const journal::Reader &reader,
                                                   const journal::Filter &filter,
                                                   const std::vector<ExportColumn> &columns, Sheet &sheet,
                                                   const std::function<Progress(qint64 rows)> &tell);

} // namespace vezne::finance

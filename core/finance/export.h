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
    QStringList reads; ///< columns of table operation that `cell` looks at (journal::OperationFields)
};

enum class Progress { GoOn, Stop };

/// How an export ended when the journal could be read.
enum class ExportEnd {
    Written,
    Stopped,    ///< by the person; there is no file
    NotWritten, ///< the file could not be written; there is none
};

/// The rows of a list, some hundred at a time, as far as they are asked for; none at its end. Each call is
/// short reads, so that no payment waits.
using Pages =
    std::function<journal::Result<void>(const journal::Reader &reader, const journal::OperationFields &fields,
                                        const std::function<void(journal::Operation &row)> &visit)>;

/// What `filter` shows, newest first.
[[nodiscard]] Pages pagesOf(const journal::Filter &filter);
/// These operations in this order: a list that a person sorted.
[[nodiscard]] Pages pagesOf(std::vector<qint64> seqs);

/// Writes all pages: one is written on a thread of its own while the next is read. After each of them `tell`
/// hears how many rows are written and may stop. For any thread: `reader` belongs to the caller's, which asks
/// the columns too; the sheet is written on the other.
[[nodiscard]] journal::Result<ExportEnd> writeList(const journal::Reader &reader, const Pages &pages,
                                                   const std::vector<ExportColumn> &columns, Sheet &sheet,
                                                   const std::function<Progress(qint64 rows)> &tell);

} // namespace vezne::finance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/export.h"

namespace vezne::finance {

namespace {
constexpr int exportPage = 500;
} // namespace

journal::Result<ExportEnd> writeList(const journal::Reader &reader, const journal::Filter &filter,
                                     const std::vector<ExportColumn> &columns, Sheet &sheet,
                                     const std::function<Progress(qint64 rows)> &tell)
{
    QStringList titles;
    for (const ExportColumn &column : columns)
        titles.append(column.title);
    sheet.writeHeader(titles);

    qint64 rows = 0;
    std::vector<Cell> cells(columns.size());
    for (std::optional<qint64> before;;) {
        const auto page = reader.page(filter, before, exportPage);
        if (!page)
            return tl::unexpected(page.error());
        for (const journal::Operation &operation : *page) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells[i] = columns[i].cell(operation);
            sheet.writeRow(cells);
        }
        rows += static_cast<qint64>(page->size());
        if (tell(rows) == Progress::Stop)
            return ExportEnd::Stopped;
        if (page->size() < exportPage)
            break;
        before = page->back().seq;
    }
    return sheet.finish() ? ExportEnd::Written : ExportEnd::NotWritten;
}

} // namespace vezne::finance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/export.h"

#include <algorithm>

namespace vezne::finance {

namespace {

constexpr int exportPage = 500;

using Rows = journal::Result<std::vector<journal::Operation>>;

/// Walks a filter from the newest back.
struct FilterPages
{
    journal::Filter filter;
    QString columns;
    std::optional<qint64> before;
    bool isOver = false;

    Rows operator()(const journal::Reader &reader)
    {
        if (isOver)
            return std::vector<journal::Operation>();
        auto page = reader.listing().page(filter, before, exportPage, columns);
        if (page) {
            isOver = page->size() < exportPage;
            before = page->empty() ? before : page->back().seq;
        }
        return page;
    }
};

/// Walks a list whose order is known.
struct SeqPages
{
    std::vector<qint64> seqs;
    std::size_t next = 0;

    Rows operator()(const journal::Reader &reader)
    {
        const auto from = seqs.begin() + static_cast<std::ptrdiff_t>(next);
        next = std::min(next + exportPage, seqs.size());
        return reader.listing().rows({from, seqs.begin() + static_cast<std::ptrdiff_t>(next)});
    }
};

} // namespace

Pages pagesOf(const journal::Filter &filter, const QString &columns)
{
    return FilterPages{filter, columns, {}, false};
}

Pages pagesOf(std::vector<qint64> seqs)
{
    return SeqPages{std::move(seqs), 0};
}

journal::Result<ExportEnd> writeList(const journal::Reader &reader, const Pages &pages,
                                     const std::vector<ExportColumn> &columns, Sheet &sheet,
                                     const std::function<Progress(qint64 rows)> &tell)
{
    QStringList titles;
    for (const ExportColumn &column : columns)
        titles.append(column.title);
    sheet.writeHeader(titles);

    qint64 rows = 0;
    std::vector<Cell> cells(columns.size());
    for (;;) {
        const auto page = pages(reader);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        for (const journal::Operation &operation : *page) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells[i] = columns[i].cell(operation);
            sheet.writeRow(cells);
        }
        rows += static_cast<qint64>(page->size());
        if (tell(rows) == Progress::Stop)
            return ExportEnd::Stopped;
    }
    return sheet.finish() ? ExportEnd::Written : ExportEnd::NotWritten;
}

} // namespace vezne::finance

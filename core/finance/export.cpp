// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/export.h"

#include <algorithm>
#include <future>

namespace vezne::finance {

namespace {

using journal::Operation;
using journal::OperationFields;

constexpr int exportPage = 500;

using Rows = journal::Result<std::vector<Operation>>;

/// Walks a filter from the newest back.
struct FilterPages
{
    journal::Filter filter;
    std::optional<qint64> before;
    bool isOver = false;

    Rows operator()(const journal::Reader &reader, const OperationFields &fields)
    {
        if (isOver)
            return std::vector<journal::Operation>();
        auto page = reader.listing().page(filter, before, exportPage, fields);
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

    Rows operator()(const journal::Reader &reader, const OperationFields &fields)
    {
        const auto from = seqs.begin() + static_cast<std::ptrdiff_t>(next);
        next = std::min(next + exportPage, seqs.size());
        return reader.listing().rows({from, seqs.begin() + static_cast<std::ptrdiff_t>(next)}, fields);
    }
};

/// Writes pages to a sheet, each on a thread of its own, one after the other.
class PageWriter
{
public:
    PageWriter(const std::vector<ExportColumn> &columns, Sheet &sheet)
        : m_columns(columns)
        , m_sheet(sheet)
        , m_cells(columns.size())
    {}

    /// Comes back at once; the page before must be written.
    void begin(std::vector<Operation> page)
    {
        m_writing = std::async(std::launch::async,
                               [this, page = std::move(page)]() mutable { write(std::move(page)); });
    }

    void wait()
    {
        if (m_writing.valid())
            m_writing.get();
    }

private:
    /// The page ends here, on the thread that has less to do.
    void write(std::vector<Operation> page) // NOLINT(performance-unnecessary-value-param)
    {
        for (const Operation &operation : page) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                m_cells[i] = m_columns[i].cell(operation);
            m_sheet.writeRow(m_cells);
        }
    }

    const std::vector<ExportColumn> &m_columns;
    Sheet &m_sheet;
    std::vector<Cell> m_cells;
    std::future<void> m_writing; ///< last, so that it ends before what it writes with
};

} // namespace

Pages pagesOf(const journal::Filter &filter)
{
    return FilterPages{filter, {}, false};
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
    QStringList reads;
    for (const ExportColumn &column : columns) {
        titles.append(column.title);
        reads.append(column.reads);
    }
    const OperationFields fields = OperationFields::of(reads);
    sheet.writeHeader(titles);

    PageWriter writer(columns, sheet);
    for (qint64 rows = 0;;) {
        auto page = pages(reader, fields);
        if (!page)
            return tl::unexpected(page.error());
        writer.wait();
        if (rows > 0 && tell(rows) == Progress::Stop)
            return ExportEnd::Stopped;
        if (page->empty())
            break;
        rows += static_cast<qint64>(page->size());
        writer.begin(std::move(*page));
    }
    return sheet.finish() ? ExportEnd::Written : ExportEnd::NotWritten;
}

} // namespace vezne::finance

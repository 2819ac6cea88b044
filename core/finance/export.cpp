// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/export.h"

#include <QSemaphore>
#include <algorithm>
#include <span>
#include <thread>
#include <utility>

#include "core/finance/rowsahead.h"

namespace vezne::finance {

namespace {

using journal::Operation;
using journal::OperationFields;

constexpr int exportPage = 500;

using Visit = std::function<void(Operation &row)>;

/// Walks a filter from the newest back.
struct FilterPages
{
    journal::Filter filter;
    std::optional<qint64> before = {};
    bool isBegun = false, isOver = false;
    std::shared_ptr<RowsAhead> ahead = {};

    journal::Result<void> operator()(const journal::Reader &reader, const OperationFields &fields,
                                     const Visit &visit)
    {
        if (!std::exchange(isBegun, true)) {
            if (const auto begun = begin(reader, fields); !begun)
                return begun;
        }
        if (ahead)
            return ahead->next(visit);
        if (isOver)
            return {};
        int rows = 0;
        const auto read =
            reader.listing().each(filter, std::optional(before), exportPage, fields, [&](Operation &row) {
                before = row.seq;
                ++rows;
                visit(row);
            });
        isOver = rows < exportPage;
        return read;
    }

private:
    /// Most of a file is read ahead. A server has enough with one who asks, and memory is another for each.
    journal::Result<void> begin(const journal::Reader &reader, const OperationFields &fields)
    {
        const journal::Place &place = reader.place();
        if (place.isShared() || place.isMemory() || !journal::Listing::matchesMost(filter))
            return {};
        const auto span = reader.listing().spanOf(filter);
        const auto newest = reader.newest();
        if (!span || !newest)
            return tl::unexpected(!span ? span.error() : newest.error());
        ahead = std::make_shared<RowsAhead>(place, filter, fields, *span, *newest);
        return {};
    }
};

/// Walks a list whose order is known.
struct SeqPages
{
    std::vector<qint64> seqs;
    std::size_t next = 0;

    journal::Result<void> operator()(const journal::Reader &reader, const OperationFields &fields,
                                     const Visit &visit)
    {
        const auto from = seqs.begin() + static_cast<std::ptrdiff_t>(next);
        next = std::min(next + exportPage, seqs.size());
        auto rows = reader.listing().rows({from, seqs.begin() + static_cast<std::ptrdiff_t>(next)}, fields);
        if (!rows)
            return tl::unexpected(rows.error());
        std::ranges::for_each(*rows, visit);
        return {};
    }
};

/// Writes pages to a sheet on a thread of its own, one after the other.
class PageWriter
{
public:
    PageWriter(Sheet &sheet, std::size_t columns)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_thread([this] { work(); })
    {}
    ~PageWriter()
    {
        wait();
        m_isOver = true;
        m_begun.release();
        m_thread.join();
    }
    PageWriter(const PageWriter &) = delete;
    PageWriter &operator=(const PageWriter &) = delete;

    /// Waits for the page before, takes this one's cells and leaves that one's memory for the next.
    void begin(std::vector<Cell> &cells)
    {
        m_isIdle.acquire();
        m_cells.swap(cells);
        m_begun.release();
    }

    void wait()
    {
        m_isIdle.acquire();
        m_isIdle.release();
    }

private:
    void work()
    {
        for (m_begun.acquire(); !m_isOver; m_begun.acquire()) {
            for (std::size_t at = 0; at < m_cells.size(); at += m_columns)
                m_sheet.writeRow(std::span(m_cells).subspan(at, m_columns));
            m_cells.clear();
            m_isIdle.release();
        }
    }

    Sheet &m_sheet;
    std::size_t m_columns;
    std::vector<Cell> m_cells; ///< whose it is, the semaphores say
    bool m_isOver = false;     ///< like the cells
    QSemaphore m_begun{0}, m_isIdle{1};
    std::thread m_thread; ///< last, since it works with all of these
};

} // namespace

Pages pagesOf(const journal::Filter &filter)
{
    return FilterPages{filter};
}

Pages pagesOf(std::vector<qint64> seqs)
{
    return SeqPages{std::move(seqs)};
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

    PageWriter writer(sheet, columns.size());
    std::vector<Cell> cells;
    qint64 read = 0;
    const auto takeRow = [&](const Operation &row) {
        ++read;
        for (const ExportColumn &column : columns)
            cells.push_back(column.cell(row));
    };
    for (qint64 written = 0;; written = read) {
        if (const auto page = pages(reader, fields, takeRow); !page)
            return tl::unexpected(page.error());
        writer.wait();
        if (written > 0 && tell(written) == Progress::Stop)
            return ExportEnd::Stopped;
        if (read == written)
            break;
        writer.begin(cells);
    }
    return sheet.finish() ? ExportEnd::Written : ExportEnd::NotWritten;
}

} // namespace vezne::finance

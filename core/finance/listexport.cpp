// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/listexport.h"

namespace vezne::finance {

ListExport::ListExport(const journal::Place &journal, Pages pages, std::vector<ExportColumn> columns,
                       std::unique_ptr<Sheet> sheet, QObject *parent)
    : QObject(parent)
    , m_pages(std::move(pages))
    , m_columns(std::move(columns))
    , m_sheet(std::move(sheet))
    , m_reader(journal)
{}

ListExport::~ListExport()
{
    stop(); // the reader's thread is waited for
}

void ListExport::start()
{
    const auto tell = [this, isWanted = m_isWanted, written = m_rows](qint64 rows) {
        written->store(rows);
        // Queued, and dropped with this object, which outlives the thread.
        QMetaObject::invokeMethod(
            this, [this, rows] { Q_EMIT advanced(rows); }, Qt::QueuedConnection);
        return isWanted->load() ? Progress::GoOn : Progress::Stop;
    };
    m_reader.ask(
        this,
        [pages = m_pages, columns = m_columns, sheet = m_sheet, tell](const journal::Reader &reader) {
            return writeList(reader, pages, columns, *sheet, tell);
        },
        [this](const journal::Result<ExportEnd> &end) {
            m_sheet.reset(); // what is not finished goes now
            ExportResult result{.rows = m_rows->load()};
            if (end)
                result.end = *end;
            else
                result.error = end.error();
            Q_EMIT finished(result);
        });
}

} // namespace vezne::finance

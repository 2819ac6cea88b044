// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "core/finance/export.h"
#include "core/journal/readerthread.h"

namespace vezne::finance {

/// How an export in the background ended.
struct ExportResult
{
    std::optional<journal::Error> error; ///< the journal could not be read
    ExportEnd end = ExportEnd::NotWritten;
    qint64 rows = 0;
};

/// Writes a list to a file on a thread of its own. Ends with exactly one finished(), also when it is stopped;
/// destroying it stops it without a word. What is stopped leaves no file.
class ListExport : public QObject
{
    Q_OBJECT

public:
    /// Columns are asked on the other thread.
    ListExport(const journal::Place &journal, Pages pages, std::vector<ExportColumn> columns,
               std::unique_ptr<Sheet> sheet, QObject *parent = nullptr);
    ~ListExport() override;

    void start();
    void stop() { m_isWanted->store(false); }

Q_SIGNALS:
    void advanced(qint64 rows);
    void finished(const vezne::finance::ExportResult &result);

private:
    std::shared_ptr<std::atomic<bool>> m_isWanted = std::make_shared<std::atomic<bool>>(true);
    std::shared_ptr<std::atomic<qint64>> m_rows = std::make_shared<std::atomic<qint64>>(0);
    Pages m_pages;
    std::vector<ExportColumn> m_columns;
    std::shared_ptr<Sheet> m_sheet;
    journal::ReaderThread m_reader;
};

} // namespace vezne::finance

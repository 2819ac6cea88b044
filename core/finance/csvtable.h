// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

namespace vezne::finance {

/// Why a file is no table.
enum class TableFault {
    CannotRead, ///< missing, no permission
    TooLarge,   ///< more than `mostTableBytes`
    Empty,      ///< nothing but blank lines
    NotText,    ///< a workbook, a PDF or another binary file: to be saved as CSV first
    OneColumn,  ///< no delimiter found
};

inline constexpr qint64 mostTableBytes = qint64{256} * 1024 * 1024;

/// A table of texts, as a bank or iyzico hands it out.
struct Table
{
    struct Row
    {
        int line = 0; ///< of the file, from 1: for telling people where it is
        QStringList cells;
    };
    std::vector<Row> rows; ///< blank lines are left out; the header is one of them
    QChar delimiter;
    QString encoding; ///< `UTF-8`, `UTF-16`, `windows-1254`

    /// Cell of `row`, trimmed; empty where the row is too short.
    [[nodiscard]] static QString cell(const Row &row, qsizetype column);
};

/// Reads comma-, semicolon-, tab- or bar-separated values as spreadsheets and banks write them: quotes
/// doubled inside quotes, line breaks inside quotes, `sep=;` in the first line, with or without byte order
/// mark, UTF-8, UTF-16 or Windows-1254. What is there twice is guessed by the lines at the beginning.
[[nodiscard]] tl::expected<Table, TableFault> readTable(const QByteArray &bytes);
[[nodiscard]] tl::expected<Table, TableFault> readTableFile(const QString &file);

} // namespace vezne::finance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

#include "core/finance/sheet.h"
#include "core/money/moneytext.h"

namespace vezne::finance {

/// Comma-separated values for spreadsheets (RFC 4180: every field quoted, lines end with CR LF), UTF-8.
///
/// Turkish Excel expects a semicolon, a byte order mark and a decimal comma; everything else a comma and a
/// decimal dot, with ISO 8601 times.
class CsvSheet final : public Sheet
{
public:
    CsvSheet(const QString &file, Language language);

    void writeHeader(const QStringList &titles) override;
    void writeRow(const std::vector<Cell> &cells) override;
    [[nodiscard]] bool finish() override;

private:
    void add(const Cell &cell);
    void add(const QString &text);
    void add(Instant at);
    void endLine();

    bool m_isTurkish;
    QSaveFile m_file;
    QByteArray m_line; ///< one buffer for all lines; an export has millions
};

} // namespace vezne::finance

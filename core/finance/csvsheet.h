// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringEncoder>

#include "core/base/language.h"
#include "core/base/wholefile.h"
#include "core/finance/sheet.h"
#include "core/money/money.h"

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
    void writeRow(std::span<const Cell> cells) override;
    [[nodiscard]] bool finish() override;

private:
    struct Part
    {
        int value = 0, width = 0;
    };

    void add(const Cell &cell);
    void add(QStringView text, bool isDefused);
    void add(const Money &money);
    void add(Instant at);
    template<class Number>
    void addNumber(Number number);
    /// Zeroes before what is shorter than its width.
    void addParts(std::initializer_list<Part> parts, char between);
    void endLine();
    void flush();

    bool m_isTurkish;
    WholeFile m_file;
    QStringEncoder m_toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_text; ///< what is not written yet: one buffer for all lines, since an export has millions
};

} // namespace vezne::finance

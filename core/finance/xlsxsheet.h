// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/finance/sheet.h"

namespace vezne::finance {

/// An Excel workbook of one worksheet, with real numbers and times, written by libxlsxwriter in constant
/// memory. Holds as many rows as Excel does (1,048,576 with the header); a longer table fails in finish().
class XlsxSheet final : public Sheet
{
public:
    explicit XlsxSheet(const QString &file);
    ~XlsxSheet() override;

    void writeHeader(const QStringList &titles) override;
    void writeRow(std::span<const Cell> cells) override;
    [[nodiscard]] bool finish() override;

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

} // namespace vezne::finance

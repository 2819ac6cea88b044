// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/money/money.h"

namespace vezne::finance {

/// What one cell of a table holds. Figures and instants stay what they are, so that a spreadsheet can count
/// with them; an instant is shown as Istanbul's wall clock.
using Cell = std::variant<std::monostate, QString, qint64, Money, Instant>;

/// A table file being written, row after row, in memory that does not grow with it.
class Sheet
{
public:
    Sheet() = default;
    virtual ~Sheet() = default;
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    virtual void writeHeader(const QStringList &titles) = 0;
    virtual void writeRow(std::span<const Cell> cells) = 0;

    /// Puts the finished file in its place. False when anything could not be written: then there is no file.
    /// A sheet that is destroyed without it leaves nothing behind.
    [[nodiscard]] virtual bool finish() = 0;
};

/// A spreadsheet would take `text` for a formula: it begins with = + - @, a tab or a carriage return. An
/// apostrophe before it makes it text (OWASP, "CSV Injection").
[[nodiscard]] bool isFormula(const QString &text);

} // namespace vezne::finance

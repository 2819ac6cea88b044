// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finance/columns.h"
#include "core/finance/depositmatch.h"
#include "core/finance/reconciliation.h"

/// From a table of texts to what can be compared. Nothing is dropped in silence: a row that cannot be read is
/// named with its line.
namespace vezne::finance {

struct BadRow
{
    int line = 0; ///< of the file
    Field field = Field::Date;
    QString text; ///< what stands there
};

template<class Row>
struct Imported
{
    std::vector<Row> rows;
    std::vector<BadRow> bad;
    QDate first, last; ///< days that occur
};

/// Rows of iyzico's settlement or transaction file in the form of its day list.
[[nodiscard]] Imported<iyzico::ReportedRow> settlementRows(const Table &table, const ColumnMap &map);

/// What came in on a bank's account; what went out is left out.
[[nodiscard]] Imported<Deposit> depositRows(const Table &table, const ColumnMap &map);

} // namespace vezne::finance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/filecomparison.h"

namespace vezne::finance {

namespace {

template<class Row, class Compare>
journal::Result<FileComparison> comparisonOf(const Imported<Row> &read, Compare compare)
{
    if (!read.first.isValid())
        return FileComparison{std::nullopt, read.bad};
    const journal::Result<journal::Comparison> compared = compare();
    if (!compared)
        return tl::unexpected(compared.error());
    return FileComparison{*compared, read.bad};
}

} // namespace

journal::Result<FileComparison> compareTable(Reconciler &reconciler, FileKind kind, const QString &name,
                                             const Table &table, const ColumnMap &map)
{
    if (kind == FileKind::Bank) {
        const auto read = depositRows(table, map);
        return comparisonOf(read, [&] {
            return reconciler.compareStatement(
                {.name = name, .first = read.first, .last = read.last, .deposits = read.rows});
        });
    }
    const auto read = settlementRows(table, map);
    return comparisonOf(read, [&] {
        return reconciler.compareFile({.source = journal::Source::Settlement,
                                       .name = name,
                                       .first = read.first,
                                       .last = read.last,
                                       .there = read.rows,
                                       .isPartial = map.has(Field::PayoutDay)});
    });
}

} // namespace vezne::finance

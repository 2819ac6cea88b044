// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/bench/openbatch.h"

#include <algorithm>

namespace vezne::ui {

int OpenBatch::begun() const
{
    return static_cast<int>(
        std::ranges::count_if(ends, [](const till::RowEnd &end) { return end.state.has_value(); }));
}

journal::Result<OpenBatch> readOpenBatch(const journal::Reader &reader)
{
    auto batch = reader.batches().open();
    if (!batch)
        return tl::unexpected(batch.error());
    OpenBatch open{.batch = std::move(*batch), .ends = {}, .plan = {}};
    if (!open.batch)
        return open;
    for (const journal::BatchRow &row : open.batch->rows) {
        auto file = reader.paymentFile(row.payment);
        const auto end = till::rowEndOf(reader, row);
        if (!file || !end)
            return tl::unexpected(!file ? file.error() : end.error());
        open.plan.rows.push_back({.file = std::move(*file), .kind = row.kind, .amount = row.amount});
        open.ends.push_back(*end);
    }
    return open;
}

} // namespace vezne::ui

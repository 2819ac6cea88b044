// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/batch/batchplan.h"
#include "core/till/batch/batchrun.h"

namespace vezne::ui {

/// A batch of refunds that was interrupted, and how far it came.
struct OpenBatch
{
    std::optional<journal::Batch> batch; ///< nothing when none was
    std::vector<till::RowEnd> ends;      ///< one a row; empty ones were not begun
    till::BatchPlan plan;                ///< its rows as those of a dry run, for the table

    [[nodiscard]] int begun() const;
};

/// One short read.
[[nodiscard]] journal::Result<OpenBatch> readOpenBatch(const journal::Reader &reader);

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "core/till/batch/batchplan.h"

namespace vezne::till {

/// What a file of refunds says.
struct WishFile
{
    std::vector<RefundWish> wishes;
    Language language = Language::Turkish; ///< how its amounts are written
};

/// Reads a CSV file: a payment id, order or conversation id, then, or not, an amount; further columns are
/// left alone, and so is a first line that names the columns. With semicolons or tabs amounts are Turkish
/// (1.234,56), with commas English. Nothing when it is no UTF-8 text or names nothing.
[[nodiscard]] std::optional<WishFile> readWishes(const QByteArray &content);

} // namespace vezne::till

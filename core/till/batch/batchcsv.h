// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <tl/expected.hpp>

#include "core/till/batch/batchplan.h"

namespace vezne::till {

/// What a file of refunds says.
struct WishFile
{
    std::vector<RefundWish> wishes;
    Language language = Language::Turkish; ///< how its amounts are written
};

/// Why a file of refunds is not gone by.
struct WishFault
{
    enum class Kind {
        NamesNothing, ///< no UTF-8 text, too large, or no payment in it
        SplitAmount,  ///< a line may be an amount that its comma cut in two: 12,50 in a file of commas
    };

    Kind kind = Kind::NamesNothing;
    int line = 0; ///< of the file, of a SplitAmount
};

/// Reads a CSV file: a payment id, order or conversation id, then, or not, an amount; further columns are
/// left alone, and so is a first line that names the columns. With semicolons or tabs amounts are Turkish
/// (1.234,56), with commas English. A line with more cells than the names, or, between commas, with nothing
/// but digits beside its amount, is a fault of the whole file: whoever wrote one amount so wrote others.
[[nodiscard]] tl::expected<WishFile, WishFault> readWishes(const QByteArray &content);

} // namespace vezne::till

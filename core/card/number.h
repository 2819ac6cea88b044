// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

#include "core/card/brand.h"

/// Rules of card numbers. Views only: nothing here keeps a number.
namespace vezne::card {

/// Luhn check (ISO/IEC 7812-1 annex B) over digits; false for empty text or anything but ASCII digits.
[[nodiscard]] bool passesLuhn(QStringView digits);

/// What a number is like while it is typed.
enum class NumberState {
    Incomplete, ///< too short for its brand
    Ambiguous,  ///< valid as it stands, but a longer number of this brand exists
    Complete,   ///< full length, Luhn passes, nothing longer possible: the caret may move on
    FailsLuhn,  ///< full length (16 digits where longer ones exist, or more), a digit is wrong
    TooLong,    ///< longer than the brand allows
};
[[nodiscard]] NumberState stateOf(QStringView digits);

/// Group sizes for display: 4-4-4-4, Amex 4-6-5, from 17 digits on 4-4-4-4-3. Always the whole row, also
/// while fewer digits are there; digits beyond it belong to the last group. Does not depend on validity.
[[nodiscard]] std::vector<int> groupSizes(Brand brand, int digitCount);

/// BIN for inquiry: the first eight digits, or the first six while fewer are there; empty below six.
[[nodiscard]] QStringView binOf(QStringView digits);

} // namespace vezne::card

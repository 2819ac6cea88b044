// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vezne::journal {

/// What was typed to find a customer, taken apart. All of it must match.
struct CustomerSearch
{
    QStringList words; ///< folded; digits that were read out in groups are one word
    QStringList runs;  ///< those of the words that were groups of digits: they are a phone number's
};

/// `542 123`, `0 (542) 123` and `+90 542` are digits of a phone number that follow each other, however they
/// are grouped; a single word of digits may be anything, an order's number or a card's last digits.
[[nodiscard]] CustomerSearch readCustomerSearch(const QString &typed);

/// Whether the runs are in `phone`, as stored.
[[nodiscard]] bool hasRuns(const CustomerSearch &search, const QString &phone);
/// Whether the runs are in `phone` and every word in it or in what else is `known`.
[[nodiscard]] bool isFound(const CustomerSearch &search, const QString &phone, const QStringList &known);

} // namespace vezne::journal

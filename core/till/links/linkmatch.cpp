// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/links/linkmatch.h"

#include <algorithm>

namespace vezne::till {

using namespace std::chrono_literals;
using iyzico::ReportedRow;
using iyzico::RowKind;

namespace {

/// The provider's clock and ours may differ by as much before anybody is warned.
constexpr auto clockSlack = 2min;

bool isCancelled(const std::vector<ReportedRow> &rows, const QString &paymentId)
{
    return std::ranges::any_of(rows, [&paymentId](const ReportedRow &row) {
        return row.kind == RowKind::Cancel && row.paymentId == paymentId;
    });
}

} // namespace

std::vector<journal::LinkMatch> guessesFor(const journal::Link &link, const std::vector<ReportedRow> &rows,
                                           const IsAccountedFor &isAccountedFor)
{
    std::vector<journal::LinkMatch> guesses;
    if (!link.soldAfter)
        return guesses;
    for (const ReportedRow &row : rows) {
        // The price is the link's; what the card paid may have an instalment plan's surcharge on top.
        const auto price = Money::fromDecimal(row.price, row.currency);
        if (row.kind != RowKind::Payment || !row.at || price != link.amount ||
            *row.at < *link.soldAfter - clockSlack || isCancelled(rows, row.paymentId) || isAccountedFor(row))
            continue;
        guesses.push_back({.link = link.id,
                           .paymentId = row.paymentId,
                           .at = *row.at,
                           .paidPrice = Money::fromDecimal(row.paidPrice, row.currency).value_or(link.amount),
                           .installment = row.installment});
    }
    return guesses;
}

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/batch/batchplan.h"

#include <algorithm>
#include <set>

#include "core/money/moneytext.h"

namespace vezne::till {

using journal::Kind;
using journal::Problem;

namespace {

PlanRow faulty(const RefundWish &wish, PlanFault fault)
{
    return {.wish = wish, .fault = fault};
}

journal::Change changeOf(const PlanRow &row, Kind kind)
{
    return {.kind = kind, .payment = row.file.payment.id, .amount = row.amount};
}

/// Decides between cancel and refund, and asks the rules.
void decide(PlanRow &row, Instant now)
{
    const bool isWhole = row.amount == row.file.payment.whole();
    if (isWhole && !journal::refusalOf(changeOf(row, Kind::Cancel), row.file, now)) {
        row.kind = Kind::Cancel;
        return;
    }
    row.kind = Kind::Refund;
    if (const auto refusal = journal::refusalOf(changeOf(row, Kind::Refund), row.file, now)) {
        row.fault = PlanFault::Rule;
        // Nothing is left, or only held: no amount was named that could be too much.
        const bool isNothing = *refusal == Problem::ExceedsLeft && !row.amount.isPositive();
        row.problem = isNothing ? Problem::NotPaid : *refusal;
    }
}

/// The newest change of the payment that gives `amount` back, unless it certainly came to nothing: what was
/// taken for not done, the provider may have made late.
std::optional<Instant> wentBackAt(const journal::PaymentFile &file, const Money &amount)
{
    std::optional<Instant> at;
    for (const journal::Operation &change : file.changes) {
        const bool mayBeBack = journal::holdsAmount(change.state) || change.state == journal::State::NotDone;
        if (change.kind != Kind::Capture && change.amount == amount && mayBeBack)
            at = change.createdAt;
    }
    return at;
}

journal::Result<PlanRow> rowOf(const journal::Reader &reader, const RefundWish &wish, Language language,
                               Instant now)
{
    const auto found = reader.find(wish.reference);
    if (!found && found.error().problem == Problem::NoSuchPayment)
        return faulty(wish, PlanFault::NotFound);
    auto file = found ? reader.paymentFile(found->id) : tl::unexpected(found.error());
    if (!file)
        return tl::unexpected(file.error());
    const auto ofOrder = reader.holderOf(wish.reference);
    if (!ofOrder)
        return tl::unexpected(ofOrder.error());
    if (*ofOrder && file->payment.orderId != wish.reference)
        return faulty(wish, PlanFault::Ambiguous);
    PlanRow row{.wish = wish, .file = std::move(*file)};
    row.amount = row.file.left();
    if (!wish.amount.trimmed().isEmpty()) {
        const auto amount = parseAmount(wish.amount, row.file.payment.paidPrice.currency(), language);
        if (!amount || !amount->isPositive()) {
            row.fault = PlanFault::BadAmount;
            return row;
        }
        row.amount = *amount;
        row.before = wentBackAt(row.file, *amount);
    }
    decide(row, now);
    return row;
}

} // namespace

int BatchPlan::good() const
{
    return static_cast<int>(std::ranges::count_if(rows, &PlanRow::isGood));
}

int BatchPlan::repeats() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const PlanRow &row) { return row.isGood() && row.before; }));
}

std::map<Currency, Money> BatchPlan::totals() const
{
    std::map<Currency, Money> totals;
    for (const PlanRow &row : rows) {
        if (!row.isGood())
            continue;
        const auto total = totals.try_emplace(row.amount.currency(), 0, row.amount.currency()).first;
        total->second = total->second.plus(row.amount).value_or(total->second);
    }
    return totals;
}

journal::Result<BatchPlan> planBatch(const journal::Reader &reader, const std::vector<RefundWish> &wishes,
                                     Language language, Instant now)
{
    BatchPlan plan{.rows = {}, .language = language};
    std::set<QString> seen;
    std::size_t good = 0;
    for (const RefundWish &wish : wishes) {
        auto row = good < journal::mostBatchRows ? rowOf(reader, wish, language, now)
                                                 : journal::Result<PlanRow>(faulty(wish, PlanFault::TooMany));
        if (!row)
            return tl::unexpected(row.error());
        const QString payment = row->file.payment.id;
        if (!payment.isEmpty() && !seen.insert(payment).second)
            row->fault = PlanFault::Twice;
        good += row->isGood() ? 1 : 0;
        plan.rows.push_back(std::move(*row));
    }
    return plan;
}

} // namespace vezne::till

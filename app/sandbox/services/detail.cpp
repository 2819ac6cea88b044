// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <algorithm>

#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/lookup.h"
#include "app/sandbox/services/paymentanswer.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The real provider gives the lines in another order each time; never in the basket's here, so that nobody
/// comes to rely on it.
std::vector<Line> shuffled(std::vector<Line> lines)
{
    std::shuffle(lines.begin(), lines.end(), *QRandomGenerator::global());
    if (std::is_sorted(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.id < b.id; }))
        std::rotate(lines.begin(), lines.begin() + std::min<std::ptrdiff_t>(1, std::ssize(lines)),
                    lines.end());
    return lines;
}

} // namespace

Outcome showPayment(const Call &call, const Ledger &ledger)
{
    const auto found = visiblePayments(call, ledger);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return tl::unexpected(refusal(ErrorCode::PaymentNotFound));
    const Payment &payment = found->back(); // of several under one conversation id, the latest
    Success answer{.fields = describePayment(payment, shuffled(payment.lines)),
                   .signedFields = signedPaymentFields()};
    answer.fields.set(u"paymentStatus"_s, word(payment.status));
    return answer;
}

} // namespace vezne::sandbox

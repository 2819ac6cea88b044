// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/records.h"

#include <array>
#include <utility>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

Decimal sum(Decimal a, Decimal b)
{
    return a.plus(b).value();
}

Decimal difference(Decimal a, Decimal b)
{
    return a.minus(b).value();
}

Decimal Line::refunded() const
{
    Decimal total;
    for (const Undo &refund : refunds)
        total = sum(total, refund.price);
    return total;
}

Decimal Line::left() const
{
    return difference(paidPrice, refunded());
}

Decimal Payment::refunded() const
{
    Decimal total;
    for (const Line &line : lines)
        total = sum(total, line.refunded());
    return total;
}

namespace {

constexpr std::array statusWords{
    std::pair{PaymentStatus::Success, "SUCCESS"_L1},
    std::pair{PaymentStatus::Failure, "FAILURE"_L1},
    std::pair{PaymentStatus::InitThreeDs, "INIT_THREEDS"_L1},
    std::pair{PaymentStatus::CallbackThreeDs, "CALLBACK_THREEDS"_L1},
};

} // namespace

QString word(PaymentStatus status)
{
    for (const auto &[known, text] : statusWords) {
        if (known == status)
            return text;
    }
    Q_UNREACHABLE();
}

PaymentStatus statusFromWord(const QString &word)
{
    for (const auto &[status, text] : statusWords) {
        if (word == text)
            return status;
    }
    return PaymentStatus::Failure;
}

} // namespace vezne::sandbox

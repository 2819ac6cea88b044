// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/settlement.h"

#include "core/base/istanbul.h"

namespace vezne::sandbox {

namespace {

constexpr Decimal commissionRate = Decimal::fromUnits(3'490'000); // 0.0349
constexpr Decimal fixedFee = Decimal::fromUnits(25'000'000);      // 0.25
constexpr Decimal hundred = Decimal::fromUnits(100 * Decimal::one);
constexpr int blockedDays = 8;

} // namespace

void settle(std::vector<Line> &lines, Decimal paidPrice)
{
    Decimal price;
    for (const Line &line : lines)
        price = sum(price, line.price);

    Decimal paidLeft = paidPrice;
    Decimal feeLeft = fixedFee;
    for (Line &line : lines) {
        const bool isLast = &line == &lines.back();
        line.paidPrice = isLast ? paidLeft : line.price.scaled(paidPrice, price, Rounding::HalfUp).value();
        line.fee = isLast ? feeLeft : fixedFee.scaled(line.price, price, Rounding::HalfUp).value();
        line.merchantCommission = difference(line.paidPrice, line.price);
        line.commission = line.paidPrice.times(commissionRate, Rounding::HalfUp).value();
        line.payout = difference(difference(line.paidPrice, line.commission), line.fee);
        paidLeft = difference(paidLeft, line.paidPrice);
        feeLeft = difference(feeLeft, line.fee);
    }
}

Decimal merchantCommissionRate(Decimal price, Decimal paidPrice)
{
    return difference(paidPrice, price).scaled(hundred, price, Rounding::HalfUp).value();
}

QString blockageResolvedDate(Instant paidAt)
{
    return istanbul::day(paidAt).addDays(blockedDays).toString(QStringLiteral("yyyy-MM-dd 00:00:00"));
}

} // namespace vezne::sandbox

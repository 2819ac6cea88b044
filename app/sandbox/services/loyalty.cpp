// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/cardcheck.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the provider's two test cards for points have to spend; no document says how much.
Decimal pointsOn(const BankCard &card)
{
    const bool hasPoints = (card.bin == "54510300"_L1 && card.lastFour == "0000"_L1) ||
                           (card.bin == "55496071"_L1 && card.lastFour == "3771"_L1);
    return Decimal::fromUnits(hasPoints ? 250 * Decimal::one : 0);
}

} // namespace

Outcome inquirePoints(const Call &call, const Ledger &ledger)
{
    const auto read = readPaymentCard(call, ledger);
    if (!read)
        return tl::unexpected(read.error());
    const auto currency = currencyFromCode(optionalText(call.fields, u"currency").value_or(u"TRY"_s));
    if (!currency)
        return tl::unexpected(refusal(ErrorCode::InvalidRequest));
    const Decimal points = pointsOn(read->card);
    wire::Object answer{{u"points"_s, points}, {u"amount"_s, points}}; // a point is worth one lira
    if (const std::optional<BinFacts> facts = read->card.facts())
        answer.add({{u"cardBank"_s, facts->bankName}, {u"cardFamily"_s, facts->cardFamily}});
    answer.set(u"currency"_s, code(*currency));
    return Success{.fields = answer, .signedFields = {}};
}

} // namespace vezne::sandbox

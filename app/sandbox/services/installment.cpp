// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/bintable.h"
#include "app/sandbox/bank/plans.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool needsThreeDs(const std::optional<BinFacts> &facts, const Account &account)
{
    return account.unsecuredRefusal || (account.debitNeedsThreeDs && facts && !facts->isCredit());
}

/// One element of the answer. `bin` is empty when none was asked about; then the card's own words are left
/// out.
wire::Object offer(const QString &bin, const std::optional<BinFacts> &facts, Decimal price,
                   const Account &account)
{
    wire::Object element;
    if (!bin.isEmpty())
        element.set(u"binNumber"_s, bin);
    element.set(u"price"_s, wire::PlainDecimal{price});
    if (facts && !bin.isEmpty()) {
        element.set(u"cardType"_s, facts->cardType);
        element.set(u"cardAssociation"_s, facts->cardAssociation);
    }
    if (facts)
        element.set(u"cardFamilyName"_s, facts->cardFamily); // not cardFamily, as in bin/check
    element.set(u"force3ds"_s, int(needsThreeDs(facts, account)));
    if (facts) {
        element.set(u"bankCode"_s, facts->bankCode);
        element.set(u"bankName"_s, facts->bankName);
    }
    element.set(u"forceCvc"_s, 0);
    if (facts && !bin.isEmpty())
        element.set(u"commercial"_s, int(facts->isCommercial));
    if (facts) {
        element.set(u"dccEnabled"_s, 0);
        element.set(u"agricultureEnabled"_s, 0);
    }
    wire::Array plans;
    for (const Plan &plan : plansFor(facts, price))
        plans.emplace_back(wire::Object{{u"installmentPrice"_s, wire::PlainDecimal{plan.monthly}},
                                        {u"totalPrice"_s, wire::PlainDecimal{plan.total}},
                                        {u"installmentNumber"_s, plan.count}});
    element.set(u"installmentPrices"_s, plans);
    return element;
}

} // namespace

Outcome offerInstallments(const Call &call, const Ledger &)
{
    const auto price = amountAt(call.fields, u"price"_s);
    if (!price)
        return tl::unexpected(price.error());
    const QString bin = textAt(call.fields, u"binNumber");
    if (!bin.isEmpty() && (bin.size() < 6 || bin.size() > 8))
        return tl::unexpected(refusal(ErrorCode::BinLength));

    wire::Array offers;
    if (bin.isEmpty()) {
        for (const BinFacts &facts : installmentFamilies())
            offers.emplace_back(offer({}, facts, *price, call.account));
    } else {
        offers.emplace_back(offer(bin, factsOf(bin), *price, call.account));
    }
    return Success{.fields = {{u"installmentDetails"_s, offers}}, .signedFields = {}};
}

} // namespace vezne::sandbox

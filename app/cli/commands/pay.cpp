// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/moneyreport.h"
#include "app/cli/run.h"
#include "app/cli/saleinput.h"
#include "app/cli/text.h"
#include "core/till/customerkey.h"
#include "core/till/radar.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

void takePayment(Run &run, iyzico::Taking taking)
{
    auto sale = readSale(run);
    if (!sale)
        return;
    sale->taking = taking;
    if (run.has(u"register"_s))
        sale->keepCardFor = till::customerKeyOf(readBuyer(run).value_or(iyzico::Buyer()));
    auto card = readCard(run);
    if (!card)
        return;
    till::Till *till = run.till();
    if (!till)
        return;
    if (auto *stored = std::get_if<card::TokenCard>(&*card))
        till->cards().describe(*stored);
    const auto earlier = till::likeCharges(till->journal(), *card, sale->paidPrice);
    if (earlier && !earlier->empty())
        run.say(Words::tr("The same card was charged the same amount a few minutes ago, for order %1.")
                    .arg(earlier->front().orderId));
    const auto kind = taking == iyzico::Taking::Hold ? journal::Kind::Preauth : journal::Kind::Charge;
    if (run.has(u"threeds"_s))
        reportVisit(run, kind, till->chargeWithThreeDs(*sale, *card));
    else
        reportEnd(run, kind, till->charge(*sale, *card));
}

} // namespace

void startPay(Run &run)
{
    takePayment(run, iyzico::Taking::Charge);
}

void startPreauth(Run &run)
{
    takePayment(run, iyzico::Taking::Hold);
}

} // namespace vezne::cli

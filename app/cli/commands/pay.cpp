// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/moneyreport.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/till/customer.h"
#include "core/till/radar.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

// A script cannot be asked, and knows by its order numbers what it charges: it is warned and the journal says
// so.
const QString unattended = u"vezne-cli"_s;

/// The sale that the options describe; says what is wrong and ends the run otherwise.
std::optional<till::Sale> readSale(Run &run)
{
    const auto currency = readCurrency(run);
    const auto price = currency ? readAmount(run.option(u"price"_s), *currency) : std::nullopt;
    if (!price) {
        run.fail(ExitCode::Usage, Words::tr("--price needs an amount such as 150.00."));
        return std::nullopt;
    }
    const auto paidPrice =
        run.has(u"paid-price"_s) ? readAmount(run.option(u"paid-price"_s), *currency) : std::optional(*price);
    const auto installment =
        run.has(u"installment"_s) ? readWhole(run.option(u"installment"_s)) : std::optional<qint64>(1);
    if (!paidPrice || !installment) {
        run.fail(ExitCode::Usage,
                 Words::tr("--paid-price needs an amount and --installment a whole number."));
        return std::nullopt;
    }
    const auto items = run.has(u"basket"_s) ? readBasket(run, *currency)
                                            : std::optional(till::singleItem(*price, run.option(u"order"_s)));
    const auto buyer = items ? readBuyer(run) : std::nullopt;
    if (!items || !buyer)
        return std::nullopt;
    till::Sale sale{
        .orderId = run.option(u"order"_s).trimmed(),
        .items = *items,
        .paidPrice = *paidPrice,
        .installment = static_cast<int>(*installment),
        .buyer = till::completed(*buyer),
        .repeatReason = run.has(u"repeat-reason"_s) ? run.option(u"repeat-reason"_s) : unattended,
    };
    sale.billingAddress = till::addressOf(sale.buyer);
    sale.shippingAddress = sale.billingAddress;
    if (const auto faults = till::faultsOf(sale); !faults.empty()) {
        run.fail(ExitCode::Usage, textOf(faults.front()));
        return std::nullopt;
    }
    if (sale.price() != *price) {
        run.fail(ExitCode::Usage, Words::tr("The items of the basket do not add up to --price."));
        return std::nullopt;
    }
    return sale;
}

} // namespace

namespace {

void takePayment(Run &run, iyzico::Taking taking)
{
    auto sale = readSale(run);
    if (!sale)
        return;
    sale->taking = taking;
    if (run.has(u"register"_s))
        sale->keepCardFor = till::customerOf(readBuyer(run).value_or(iyzico::Buyer()));
    auto card = readCard(run);
    if (!card)
        return;
    till::Till *till = run.till();
    if (!till)
        return;
    if (auto *stored = std::get_if<card::StoredCard>(&*card))
        till->cards().describe(*stored);
    const auto earlier = till::likeCharges(till->journal(), *card, sale->paidPrice);
    if (earlier && !earlier->empty())
        run.say(Words::tr("The same card was charged the same amount a few minutes ago, for order %1.")
                    .arg(earlier->front().orderId));
    const auto kind = taking == iyzico::Taking::Hold ? journal::Kind::Preauth : journal::Kind::Charge;
    if (run.has(u"threeds"_s))
        reportThreeDs(run, kind, till->chargeWithThreeDs(*sale, *card));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saleinput.h"

#include "app/cli/input.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

// A script cannot be asked, and knows by its order numbers what it charges: it is warned and the journal says
// so.
const QString unattended = u"vezne-cli"_s;

/// The profile's, for what `--buyer` leaves out.
iyzico::Buyer usualBuyer(const Run &run)
{
    const auto &profile = run.settings().profile;
    return profile ? iyzico::buyerFromJson(profile->buyer) : iyzico::Buyer();
}

} // namespace

std::optional<till::Sale> readSale(Run &run)
{
    const auto price = readPrice(run);
    if (!price)
        return std::nullopt;
    const Currency currency = price->currency();
    const auto paidPrice =
        run.has(u"paid-price"_s) ? readAmount(run.option(u"paid-price"_s), currency) : std::optional(*price);
    const auto installment =
        run.has(u"installment"_s) ? readWhole(run.option(u"installment"_s)) : std::optional<qint64>(1);
    if (!paidPrice || !installment) {
        run.fail(ExitCode::Usage,
                 Words::tr("--paid-price needs an amount and --installment a whole number."));
        return std::nullopt;
    }
    const auto items = run.has(u"basket"_s) ? readBasket(run, currency)
                                            : std::optional(till::singleItem(*price, run.option(u"order"_s)));
    const auto buyer = items ? readBuyer(run) : std::nullopt;
    if (!items || !buyer)
        return std::nullopt;
    till::Sale sale{
        .orderId = run.option(u"order"_s).simplified(), // a line of `list` is one payment
        .items = *items,
        .paidPrice = *paidPrice,
        .installment = static_cast<int>(*installment),
        .buyer = till::completed(*buyer, usualBuyer(run)),
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

} // namespace vezne::cli

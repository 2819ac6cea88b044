// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/moneyreport.h"
#include "app/cli/run.h"
#include "app/cli/saleinput.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using journal::HostedPage;

namespace {

HostedPage readPage(const Run &run)
{
    if (!run.has(u"way"_s))
        return HostedPage::Checkout;
    const HostedPage page = journal::hostedPageFromWord(run.option(u"way"_s));
    return journal::isFound(page) ? HostedPage::None : page; // links are `link`'s
}

/// Where the payer's browser goes afterwards; empty without the option, nothing when it is no web address.
std::optional<QUrl> readReturnPage(const Run &run)
{
    const QUrl page(run.option(u"return-url"_s), QUrl::StrictMode);
    if (!run.has(u"return-url"_s))
        return QUrl();
    return page.isValid() && page.scheme() == "https"_L1 && !page.host().isEmpty() ? std::optional(page)
                                                                                   : std::nullopt;
}

} // namespace

void startHosted(Run &run)
{
    const HostedPage page = readPage(run);
    const auto returnPage = readReturnPage(run);
    const auto wait = run.has(u"wait"_s) ? readWhole(run.option(u"wait"_s)) : std::optional<qint64>(-1);
    if (page == HostedPage::None)
        return run.fail(ExitCode::Usage, Words::tr("--way is checkout, pwi or bkm."));
    if (!returnPage)
        return run.fail(ExitCode::Usage, Words::tr("--return-url needs an https address."));
    if (!wait)
        return run.fail(ExitCode::Usage, Words::tr("--wait needs whole seconds."));
    auto sale = readSale(run);
    if (!sale)
        return;
    if (run.has(u"hold"_s))
        sale->taking = iyzico::Taking::Hold;
    if (run.has(u"installments"_s))
        sale->offered = till::usualInstallments();
    till::Till *till = run.till();
    if (!till)
        return;
    const auto visit = till->chargeOnPage(*sale, page, *returnPage);
    reportVisit(run, run.has(u"hold"_s) ? journal::Kind::Preauth : journal::Kind::Charge, visit);
    if (!visit || *wait < 0)
        return;
    // What is left open is asked about by `recover`, also much later.
    QObject::connect(*visit, &till::Visit::opened, &run, [&run, wait = *wait, id = (*visit)->operation()] {
        QTimer::singleShot(std::chrono::seconds(wait), &run, [&run, id] {
            if (!run.result())
                reportStanding(run, id);
        });
    });
}

} // namespace vezne::cli

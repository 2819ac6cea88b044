// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/visittext.h"

#include <QCoreApplication>

#include "core/till/visit/hostedvisit.h"
#include "ui/sale/declinecoach.h"

namespace vezne::ui {

using journal::HostedPage;
using Stage = till::Visit::Stage;

namespace {

struct VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::VisitWords)
};

VisitText textAtBank(const till::Visit &visit)
{
    const bool isPageOpen = visit.page().isEmpty();
    VisitText text{.glyph = visit.stage() == Stage::Finishing ? Glyph::Clock : Glyph::Shield,
                   // A code that is read out is a code that is stolen: it is never asked for.
                   .say = VisitWords::tr("Your bank asks you to approve this payment. Please give the code "
                                         "to nobody, not even to us."),
                   .time = VisitWords::tr("Ends by itself in %1."),
                   .open = VisitWords::tr("Open the bank’s page"),
                   .leave = VisitWords::tr("Stop this payment"),
                   .address = VisitWords::tr("Address of the bank’s page")};
    switch (visit.stage()) {
    case Stage::Starting:
        text.word = VisitWords::tr("Asking for the bank’s page");
        text.next = VisitWords::tr("No money has moved yet.");
        break;
    case Stage::AtPage:
        text.word =
            isPageOpen ? VisitWords::tr("At the bank’s page") : VisitWords::tr("The bank’s page is ready");
        text.next =
            isPageOpen
                ? VisitWords::tr("The customer approves in the bank’s app or, if here, types the code into "
                                 "the browser; Vezne goes on by itself. On the phone never ask for the code: "
                                 "stop this payment and send a payment link. No money has moved yet.")
                : VisitWords::tr("It opens in the browser of this computer, once. No money has moved yet.");
        break;
    case Stage::Finishing:
    case Stage::Ended:
        text.word = VisitWords::tr("Confirmed, being charged");
        text.say = VisitWords::tr("Thank you; one moment, please.");
        text.next = VisitWords::tr("Sent to the bank; wait for the answer. It can take two minutes.");
        text.leave.clear();
        break;
    }
    return text;
}

VisitText textAtHostedPage(const till::HostedVisit &visit)
{
    VisitText text{.glyph = Glyph::Card,
                   .word = VisitWords::tr("Asking iyzico for the page"),
                   .next = VisitWords::tr("No card comes near this computer."),
                   .time = VisitWords::tr("The page is open for another %1."),
                   .open = VisitWords::tr("Open the page"),
                   .address = VisitWords::tr("Address of iyzico’s page")};
    if (visit.stage() != Stage::AtPage)
        return text;
    text.word = VisitWords::tr("Waiting for the payment: %1").arg(nameOf(visit.kind()));
    text.next =
        VisitWords::tr("The payment is completed on the page that opens in this computer’s browser. Vezne "
                       "asks iyzico and goes on by itself.");
    // Leaving takes nothing back: the words must not sound as if it did.
    text.leave = VisitWords::tr("Stop waiting here");
    if (const auto &refusal = visit.lastRefusal()) {
        const Advice advice = adviceFor(refusal->code, refusal->group);
        text.say = advice.say;
        text.next = VisitWords::tr("The last try was declined; nothing was charged. Another try on the same "
                                   "page is possible.");
    }
    return text;
}

} // namespace

QString nameOf(HostedPage page)
{
    switch (page) {
    case HostedPage::PayWithIyzico:
        return VisitWords::tr("Pay with iyzico");
    case HostedPage::Bkm:
        return VisitWords::tr("BKM Express");
    case HostedPage::Link:
        return VisitWords::tr("Payment link");
    case HostedPage::Checkout:
    case HostedPage::Elsewhere: // on no page of ours
    case HostedPage::None:
        break;
    }
    return VisitWords::tr("Payment form");
}

VisitText visitText(const till::Visit &visit)
{
    const auto *hosted = qobject_cast<const till::HostedVisit *>(&visit);
    return hosted ? textAtHostedPage(*hosted) : textAtBank(visit);
}

} // namespace vezne::ui

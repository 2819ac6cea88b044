// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the sale shows once it is known what became of the payment, and what leads on from there.
#include "core/base/istanbul.h"
#include "ui/help/failure.h"
#include "ui/receipt/paperstarter.h"
#include "ui/sale/amountpanel.h"
#include "ui/sale/cardform.h"
#include "ui/sale/customerpanel.h"
#include "ui/sale/declinecoach.h"
#include "ui/sale/installmentpicker.h"
#include "ui/sale/outcomepanel.h"
#include "ui/sale/saleform.h"
#include "ui/sale/salepage.h"
#include "ui/sale/threedschoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

bool keepsCard(State state)
{
    return state == State::Declined || state == State::NotSent || state == State::NotCharged ||
           state == State::Intent || state == State::Abandoned;
}

/// Where the cashier goes on after an outcome.
CardForm::Part partFor(OutcomeAction action)
{
    switch (action) {
    case OutcomeAction::EnterNumber:
    case OutcomeAction::OtherCard:
        return CardForm::Part::Number;
    case OutcomeAction::EnterExpiry:
        return CardForm::Part::Expiry;
    case OutcomeAction::InLira:  // to the amount
    case OutcomeAction::NewSale: // these three lead away from the form
    case OutcomeAction::SendLink:
    case OutcomeAction::AskNow:
    case OutcomeAction::Receipt: // so does this
    case OutcomeAction::EnterCode:
    case OutcomeAction::SinglePayment:
    case OutcomeAction::TryAgain:
    case OutcomeAction::ThreeDs:
        return CardForm::Part::Code;
    }
    Q_UNREACHABLE();
}

} // namespace

void SalePage::showCharge(const journal::Operation &charge, Recorded recorded)
{
    if (!keepsCard(charge.state))
        m_form->card().wipe();
    showOutcome(outcomeOf(charge, recorded));
    if (charge.state == State::Unknown || charge.state == State::Sending) {
        m_second.start();
        showWaiting();
    }
}

void SalePage::showOutcome(const OutcomeText &text)
{
    m_second.stop();
    OutcomeText shown = text;
    if (!m_papers)
        std::erase(shown.actions, OutcomeAction::Receipt);
    m_outcome->present(shown);
    setPhase(Phase::Outcome);
}

void SalePage::showWaiting()
{
    const journal::Operation &charge = *m_charging->charge();
    const auto since = m_clock.now() - charge.sentAt.value_or(charge.createdAt);
    const auto seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(since).count());
    const QString sent = tr("Sent %n second(s) ago.", nullptr, seconds);
    const auto next = m_till.recovery().nextInquiry(charge.id);
    const QString asks = next ? tr("Asks again at %1.").arg(istanbul::dateTime(*next).toString(u"HH:mm:ss"_s))
                              : tr("Being asked now.");
    m_outcome->setProgress(sent + u' ' + asks);
}

void SalePage::act(OutcomeAction action)
{
    if (action == OutcomeAction::SendLink)
        return sendLink();
    if (action == OutcomeAction::Receipt)
        return showReceipt();
    if (action == OutcomeAction::AskNow)
        m_till.recovery().askNow(m_charging->charge()->id);
    else if (action == OutcomeAction::NewSale)
        startOver();
    else
        editAgain(action);
}

void SalePage::editAgain(OutcomeAction action)
{
    if (action == OutcomeAction::ThreeDs)
        wantThreeDs();
    m_charging->forget();
    setPhase(Phase::Editing);
    if (action == OutcomeAction::OtherCard)
        m_form->forgetCard();
    if (action == OutcomeAction::SinglePayment)
        m_form->picker().choose(1);
    if (action == OutcomeAction::InLira)
        return m_form->amount().askAnewIn(Currency::TRY);
    m_form->card().focusOn(partFor(action));
}

void SalePage::wantThreeDs()
{
    const auto &charge = m_charging->charge();
    const bool wentWithout = charge && charge->threeDs == journal::ThreeDs::None;
    if (wentWithout && asksForThreeDs(charge->errorCode, charge->errorGroup))
        m_form->threeDs().setDemand(ThreeDsChoice::Demand::Decline);
    else
        m_form->threeDs().wantAlways(); // as it was, or as the cashier has just chosen
}

void SalePage::setReceipts(journal::ReaderThread &reader, const ReceiptDesk &desk)
{
    m_papers = new PaperStarter(reader, m_till, m_clock, this);
    m_papers->setDesk(desk);
    connect(m_papers, &PaperStarter::said, m_outcome, &OutcomePanel::setProgress);
    connect(m_papers, &PaperStarter::failed, m_outcome,
            [this](const journal::Error &error) { m_outcome->setProgress(textOf(failureOfReading(error))); });
}

void SalePage::showReceipt()
{
    if (m_papers && m_charging->charge())
        m_papers->showReceipt(m_charging->charge()->id);
}

void SalePage::takeCall()
{
    if (m_phase == Phase::Outcome) {
        const auto &charge = m_charging->charge();
        if (charge && !keepsCard(charge->state))
            startOver();
        else
            editAgain(OutcomeAction::NewSale);
    }
    if (m_phase == Phase::Editing)
        m_form->customer().focusOnPhone();
}

} // namespace vezne::ui

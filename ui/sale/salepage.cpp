// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/salepage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include "core/base/istanbul.h"
#include "ui/help/failure.h"
#include "ui/kit/metrics.h"
#include "ui/kit/snugscroll.h"
#include "ui/links/linkdialog.h"
#include "ui/receipt/paperstarter.h"
#include "ui/sale/amountpanel.h"
#include "ui/sale/cardform.h"
#include "ui/sale/customerpanel.h"
#include "ui/sale/installmentpicker.h"
#include "ui/sale/offerseeker.h"
#include "ui/sale/outcomepanel.h"
#include "ui/sale/paybar.h"
#include "ui/sale/repeatdialog.h"
#include "ui/sale/saleform.h"
#include "ui/sale/threedschoice.h"
#include "ui/sale/visitpanel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::State;

namespace {

constexpr int mostWidth = 1600; ///< pixels; on a wider screen lines would be too long to follow

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

SalePage::SalePage(till::Till &till, till::CardLookup &lookup, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_clock(clock)
    , m_form(new SaleForm(till.cards(), clock))
    , m_scroll(new SnugScroll(m_form))
    , m_seeker(new OfferSeeker(*m_form, lookup, this))
    , m_charging(new Charging(till, this))
    , m_outcome(new OutcomePanel)
    , m_visitPanel(new VisitPanel(clock))
    , m_bar(new PayBar)
    , m_proposal(till.orders(), m_form->customer())
{
    build();
    connectParts();
    connectPayKeys();
    startOver();
}

SalePage::~SalePage()
{
    // The focus still moves and the form still shrinks while the parts go.
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(m_scroll->verticalScrollBar(), nullptr, this, nullptr);
}

void SalePage::build()
{
    m_form->addCover(m_outcome);
    m_form->addCover(m_visitPanel);
    auto *content = new QWidget;
    content->setMaximumWidth(mostWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(m_bar);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content, mostWidth);
    layout->addStretch(1);
    m_second.setInterval(1s);
}

void SalePage::connectParts()
{
    connect(&m_form->amount(), &AmountPanel::priceChanged, this, [this] { complain(nullptr); });
    connect(&m_form->card(), &CardForm::edited, this, [this] { complain(nullptr); });
    connect(&m_form->picker(), &InstallmentPicker::planChanged, m_bar,
            [this] { m_bar->setPlan(m_form->picker().plan()); });
    connect(&m_form->picker(), &InstallmentPicker::planChanged, this, &SalePage::bringPlanIntoView);
    // The form grows only after the plans came; until then there is no way down to them.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SalePage::bringPlanIntoView);
    connect(m_form, &SaleForm::takingChanged, m_bar, &PayBar::setTaking);
    connect(m_bar, &PayBar::payRequested, this, &SalePage::pay);
    connect(m_bar, &PayBar::linkRequested, this, &SalePage::sendLink);
    connect(m_charging, &Charging::sending, this, [this] { setPhase(Phase::Sending); });
    connect(m_charging, &Charging::visitBegun, this, &SalePage::follow);
    connect(m_charging, &Charging::refused, this,
            [this](const journal::Error &error) { showOutcome(outcomeOf(error)); });
    connect(m_charging, &Charging::ended, this, &SalePage::showCharge);
    connect(m_outcome, &OutcomePanel::chosen, this, &SalePage::act);
    connect(&m_second, &QTimer::timeout, this, &SalePage::showWaiting);
    connect(m_visitPanel, &VisitPanel::openRequested, this, &SalePage::browserRequested);
    connect(m_visitPanel, &VisitPanel::leaveRequested, this, &SalePage::startOver);
    connect(m_bar, &PayBar::pageRequested, this, &SalePage::payOnPage);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { followFocus(now); });
}

void SalePage::connectPayKeys()
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &SalePage::pay);
    }
}

void SalePage::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Sending || phase == Phase::AtPage)
        m_proposal.keep();
    m_form->setEditable(phase == Phase::Editing);
    m_form->cover(phase == Phase::Outcome  ? static_cast<QWidget *>(m_outcome)
                  : phase == Phase::AtPage ? static_cast<QWidget *>(m_visitPanel)
                                           : nullptr);
    m_bar->setSending(phase == Phase::Sending);
    m_bar->setVisible(phase == Phase::Editing || phase == Phase::Sending);
    if (phase == Phase::Outcome || phase == Phase::AtPage)
        bringIntoView(phase == Phase::Outcome ? static_cast<QWidget *>(m_outcome) : m_visitPanel);
}

void SalePage::bringIntoView(QWidget *part)
{
    m_form->layout()->activate(); // places are right only then
    m_scroll->ensureWidgetVisible(part, 0, space::l);
}

void SalePage::bringPlanIntoView()
{
    const InstallmentPicker &picker = m_form->picker();
    if (picker.rowBeingChosen().isEmpty())
        return;
    m_form->layout()->activate();
    const QRect row = picker.rowBeingChosen();
    m_scroll->ensureVisible(0, picker.mapTo(m_form, row.center()).y(), 0, row.height());
}

void SalePage::followFocus(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    m_left = now;
    if (!m_form->isAncestorOf(now))
        return;
    // The form passes the focus on by itself; in a low window the next field may be out of sight.
    m_scroll->ensureWidgetVisible(now, 0, space::xxl);
    bringPlanIntoView(); // the table may be higher than the place
}

QWidget *SalePage::placeToGoOn() const
{
    if (m_left && m_left->isEnabled() && m_left->isVisibleTo(this))
        return m_left;
    switch (m_phase) {
    case Phase::Editing:
        return m_form;
    case Phase::AtPage:
        return m_visitPanel;
    case Phase::Outcome:
        return m_outcome->primary();
    case Phase::Sending:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void SalePage::setObstacle(const QString &obstacle)
{
    m_bar->setObstacle(obstacle);
}

void SalePage::complain(const char *source)
{
    m_complaint = source;
    m_bar->setComplaint(source ? tr(source) : QString());
}

bool SalePage::passes(QWidget *fault, const char *complaint)
{
    if (!fault)
        return true;
    complain(complaint);
    fault->setFocus(Qt::OtherFocusReason);
    return false;
}

void SalePage::pay()
{
    if (m_phase != Phase::Editing || m_bar->isObstructed())
        return;
    m_proposal.renew();
    if (!passes(m_form->check(), QT_TR_NOOP("Not charged. Please correct what is marked.")))
        return;
    const auto plan = m_form->picker().plan();
    if (!plan) {
        complain(QT_TR_NOOP("Instalments are still loading; wait, or choose a single payment."));
        return;
    }
    till::Sale sale = m_form->sale(*plan, m_usualBuyer);
    m_seeker->describeCard(sale);
    const auto earlier = m_charging->earlier(m_form->card().cardToPay(), sale.paidPrice);
    if (earlier.empty())
        charge(sale);
    else
        askWhetherRepeated(sale, earlier);
}

void SalePage::askWhetherRepeated(const till::Sale &sale, const std::vector<journal::Operation> &earlier)
{
    auto *dialog = new RepeatDialog(earlier, m_clock.now(), this);
    connect(dialog, &RepeatDialog::goOn, this, [this, sale](const QString &reason) {
        m_proposal.renew(); // the question may have stood there for long
        till::Sale again = sale;
        again.orderId = m_form->customer().orderId();
        again.repeatReason = reason;
        charge(again);
    });
    connect(dialog, &QDialog::rejected, this, [this] { complain(QT_TR_NOOP("Not charged.")); });
    dialog->open();
}

void SalePage::charge(const till::Sale &sale)
{
    const bool isAtBank = m_form->threeDs().isWanted();
    m_charging->begin(sale, m_form->card().cardToPay(),
                      isAtBank ? Charging::Way::ThreeDs : Charging::Way::Direct);
    m_form->card().wipeCode();
}

void SalePage::follow(till::Visit *visit)
{
    setPhase(Phase::AtPage);
    m_visitPanel->follow(visit, m_charging->sale().paidPrice);
}

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

void SalePage::sendLink()
{
    m_proposal.renew();
    if (!passes(m_form->checkOrder(), QT_TR_NOOP("No link was made. Please correct what is marked.")))
        return;
    auto *dialog = new LinkDialog(m_till.links(), m_form->linkOffer(), this);
    connect(dialog, &LinkDialog::openRequested, this, &SalePage::browserRequested);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        // The order waits for its link now, or for one that may have been made.
        dialog->isOut() ? startOver() : m_proposal.keepIfUsed();
    });
    dialog->open();
}

void SalePage::payOnPage(journal::HostedPage page)
{
    if (m_bar->isObstructed()) // by its key
        return;
    m_proposal.renew();
    if (!passes(m_form->checkOrder(), QT_TR_NOOP("Not charged. Please correct what is marked.")))
        return;
    till::Sale sale = m_form->sale({.count = 1}, m_usualBuyer);
    sale.paidPrice = sale.price().value_or(Money());
    if (m_bar->offersInstallments()) {
        sale.offered = till::usualInstallments();
        const int most = m_form->most().value_or(till::mostInstallments);
        std::erase_if(sale.offered, [most](int count) { return count > most; });
    }
    m_form->card().wipe(); // it is keyed in elsewhere
    m_charging->beginOnPage(sale, page);
}

void SalePage::setBkmOffered(bool on)
{
    m_bar->setBkmOffered(on);
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

void SalePage::startOver()
{
    m_second.stop();
    m_charging->forget();
    m_form->clear(m_proposal.draw());
    complain(nullptr);
    setPhase(Phase::Editing);
    m_form->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
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

void SalePage::setAutoAdvance(bool on)
{
    m_form->card().setAutoAdvance(on);
}

void SalePage::setCustomers(const till::Customers &customers)
{
    m_form->customer().setLookup([&customers](const QString &typed) { return customers.suggestions(typed); });
}

void SalePage::setUsualBuyer(const iyzico::Buyer &buyer)
{
    m_usualBuyer = buyer;
    m_form->customer().setUsualBuyer(buyer);
}

void SalePage::setCaps(std::vector<till::InstallmentCap> caps)
{
    m_form->setCaps(std::move(caps));
}

void SalePage::setNumberMasked(bool on)
{
    m_form->card().setNumberMasked(on);
}

void SalePage::setAsksForPause(bool on)
{
    m_form->card().setAsksForPause(on);
}

void SalePage::wipeCard()
{
    m_form->card().wipe();
}

void SalePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    complain(m_complaint);
    if (m_phase != Phase::Outcome)
        return;
    if (m_charging->charge())
        showCharge(*m_charging->charge(), m_charging->recorded());
    else if (m_charging->refusal())
        showOutcome(outcomeOf(*m_charging->refusal()));
}

void SalePage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Whoever comes back from another page goes on where they were.
    if (QWidget *place = placeToGoOn())
        place->setFocus(event->reason());
}

void SalePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    // A key held down must not run through the form and press what it comes to.
    const bool isOut = m_phase == Phase::Sending || m_phase == Phase::AtPage;
    if (!enter || !plain || event->isAutoRepeat() || isOut) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_phase == Phase::Outcome) {
        if (auto *button = qobject_cast<QPushButton *>(window()->focusWidget()))
            button->click();
    } else {
        m_form->advance();
    }
}

} // namespace vezne::ui

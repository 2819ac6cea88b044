// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/salepage.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>
#include <array>

#include "core/base/istanbul.h"
#include "core/till/radar.h"
#include "ui/kit/panel.h"
#include "ui/sale/amountpanel.h"
#include "ui/sale/cardform.h"
#include "ui/sale/customerpanel.h"
#include "ui/sale/installmentpicker.h"
#include "ui/sale/outcomepanel.h"
#include "ui/sale/paybar.h"
#include "ui/sale/repeatdialog.h"
#include "ui/sale/storedcardchoice.h"
#include "ui/sale/threedschoice.h"
#include "ui/sale/threedspanel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::State;

namespace {

/// iyzico allows 50 questions a minute; one for each digit typed would use them up.
constexpr auto typingPause = 350ms;
constexpr int twoColumnsFrom = 960;

bool keepsCard(State state)
{
    return state == State::Declined || state == State::NotSent || state == State::NotCharged ||
           state == State::Intent || state == State::Abandoned;
}

} // namespace

SalePage::SalePage(till::Till &till, till::CardLookup &lookup, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_lookup(lookup)
    , m_clock(clock)
    , m_grid(new QGridLayout)
    , m_customer(new CustomerPanel)
    , m_amount(new AmountPanel)
    , m_card(new CardForm(clock))
    , m_threeDsChoice(new ThreeDsChoice)
    , m_hold(new QCheckBox)
    , m_storedCards(new StoredCardChoice)
    , m_outcome(new OutcomePanel)
    , m_threeDsPanel(new ThreeDsPanel(clock))
    , m_cardPlace(new QStackedWidget)
    , m_plans(new Panel)
    , m_picker(new InstallmentPicker)
    , m_bar(new PayBar)
{
    build();
    connectParts();
    retranslate();
    startOver();
}

void SalePage::build()
{
    m_cardPlace->addWidget(m_card);
    m_cardPlace->addWidget(m_outcome);
    m_cardPlace->addWidget(m_threeDsPanel);
    m_card->body()->insertWidget(0, m_storedCards);
    m_card->body()->addWidget(m_threeDsChoice);
    m_card->body()->addWidget(m_hold);
    m_hold->setObjectName(u"holdBox"_s);
    m_plans->body()->addWidget(m_picker);
    m_plans->body()->addStretch();
    m_grid->setContentsMargins(space::xl, space::s, space::xl, space::m);
    m_grid->setSpacing(space::m);

    auto *content = new QWidget;
    content->setLayout(m_grid);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addWidget(m_bar);
    arrange(false);
    setFocusProxy(m_amount);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_second.setInterval(1s);
}

void SalePage::arrange(bool wide)
{
    m_isWide = wide;
    for (QWidget *part : std::initializer_list<QWidget *>{m_customer, m_amount, m_cardPlace, m_plans})
        m_grid->removeWidget(part);
    if (wide) {
        m_grid->addWidget(m_customer, 0, 0, 1, 2);
        m_grid->addWidget(m_amount, 1, 0);
        m_grid->addWidget(m_cardPlace, 1, 1, 2, 1);
        m_grid->addWidget(m_plans, 2, 0);
    } else {
        m_grid->addWidget(m_customer, 0, 0);
        m_grid->addWidget(m_amount, 1, 0);
        m_grid->addWidget(m_cardPlace, 2, 0);
        m_grid->addWidget(m_plans, 3, 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
    m_grid->setRowStretch(wide ? 2 : 3, 1);
}

void SalePage::connectParts()
{
    connect(m_amount, &AmountPanel::priceChanged, this, [this] {
        m_picker->setPrice(m_amount->price());
        m_bar->setComplaint({});
        askLater();
    });
    connect(m_card, &CardForm::binChanged, this, [this] {
        if (m_phase != Phase::Editing)
            return; // the card is wiped after the sale; what was chosen stays in sight
        m_card->setFacts(std::nullopt);
        m_threeDsChoice->setDemand(ThreeDsChoice::Demand::None); // another card, other rules
        m_picker->setAsking();
        askLater();
    });
    connect(m_card, &CardForm::edited, this, [this] { m_bar->setComplaint({}); });
    connect(m_card, &CardForm::completed, m_picker, [this] { m_picker->setFocus(Qt::OtherFocusReason); });
    connect(m_picker, &InstallmentPicker::planChanged, this, [this] { m_bar->setPlan(m_picker->plan()); });
    connect(&m_pause, &QTimer::timeout, this, &SalePage::ask);
    connect(&m_lookup, &till::CardLookup::factsChanged, this, &SalePage::showOffers);
    connect(&m_lookup, &till::CardLookup::offersChanged, this, &SalePage::showOffers);
    connect(&m_lookup, &till::CardLookup::failed, this, &SalePage::showOffers);

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &SalePage::pay);
    }
    connect(m_bar, &PayBar::payRequested, this, &SalePage::pay);
    connect(&m_till, &till::Till::changed, this, &SalePage::operationChanged);
    connect(m_outcome, &OutcomePanel::chosen, this, &SalePage::act);
    connect(&m_second, &QTimer::timeout, this, &SalePage::showWaiting);
    connect(m_customer, &CustomerPanel::customerChanged, this, &SalePage::showCustomersCards);
    connect(&m_till.cards(), &till::CardStore::changed, this, &SalePage::showCustomersCards);
    connect(m_storedCards, &StoredCardChoice::chosenChanged, this,
            [this] { m_card->setStored(m_storedCards->chosen()); });
    connect(m_hold, &QCheckBox::toggled, m_bar, [this](bool isHold) {
        m_bar->setTaking(isHold ? iyzico::Taking::Hold : iyzico::Taking::Charge);
    });
    connect(m_threeDsPanel, &ThreeDsPanel::openRequested, this, &SalePage::browserRequested);
}

void SalePage::retranslate()
{
    m_plans->setTitle(tr("Instalments"));
    m_hold->setText(tr("Hold only, take it later (pre-authorisation)"));
    if (m_phase == Phase::Outcome && m_charge)
        showOutcome(*m_charge, Recorded::Yes);
}

void SalePage::setPhase(Phase phase)
{
    m_phase = phase;
    const bool editing = phase == Phase::Editing;
    for (QWidget *part : std::initializer_list<QWidget *>{m_customer, m_amount, m_card, m_plans})
        part->setEnabled(editing);
    m_cardPlace->setCurrentWidget(phase == Phase::Outcome   ? static_cast<QWidget *>(m_outcome)
                                  : phase == Phase::ThreeDs ? static_cast<QWidget *>(m_threeDsPanel)
                                                            : m_card);
    m_bar->setSending(phase == Phase::Sending);
    m_bar->setVisible(phase == Phase::Editing || phase == Phase::Sending);
}

bool SalePage::isSending() const
{
    const bool isOut = m_threeDs && m_threeDs->stage() != till::ThreeDs::Stage::AtBank;
    return m_phase == Phase::Sending || (m_phase == Phase::ThreeDs && isOut);
}

void SalePage::askLater()
{
    m_pause.start();
}

void SalePage::ask()
{
    m_lookup.setPrice(m_amount->price());
    m_lookup.setCard(m_card->bin());
    showOffers();
}

void SalePage::showOffers()
{
    // While the pause runs, answers are about what stood there before.
    if (m_pause.isActive() || !m_amount->price())
        return;
    m_card->setFacts(m_card->bin().isEmpty() ? std::nullopt : m_lookup.facts());
    showDemand();
    if (!m_lookup.offers().empty())
        m_picker->setOffers(m_lookup.offers(), m_card->bin());
    else if (m_lookup.isAsking())
        m_picker->setAsking();
    else
        m_picker->setUnavailable();
}

void SalePage::showDemand()
{
    using Demand = ThreeDsChoice::Demand;
    if (m_threeDsChoice->demand() == Demand::Decline)
        return; // what the bank said of this very card outweighs what is said of its kind
    const auto facts = m_card->bin().isEmpty() ? std::nullopt : m_lookup.facts();
    const bool isOneCard = !m_card->bin().isEmpty() && m_lookup.offers().size() == 1;
    const bool isForced = isOneCard && m_lookup.offers().front().force3ds;
    m_threeDsChoice->setDemand(isForced                                      ? Demand::Bank
                               : facts && facts->cardType == "DEBIT_CARD"_L1 ? Demand::Debit
                                                                             : Demand::None);
}

void SalePage::showCustomersCards()
{
    const QString customer = m_customer->customer();
    if (m_phase == Phase::Editing)
        m_storedCards->setCustomer(!customer.isEmpty(), m_till.cards().cardsOf(customer));
}

bool SalePage::passes()
{
    // All are asked, so that everything wrong shows at once.
    const std::array faults{m_customer->check(), m_amount->check(), m_card->check()};
    const auto first = std::ranges::find_if(faults, [](QWidget *fault) { return fault != nullptr; });
    if (first == faults.end())
        return true;
    m_bar->setComplaint(tr("Not charged. Please correct what is marked."));
    (*first)->setFocus(Qt::OtherFocusReason);
    return false;
}

till::Sale SalePage::sale(const iyzico::InstallmentPlan &plan) const
{
    till::Sale sale;
    sale.orderId = m_customer->orderId();
    sale.items = m_amount->items();
    sale.paidPrice = plan.total;
    sale.installment = plan.count;
    sale.taking = m_hold->isChecked() ? iyzico::Taking::Hold : iyzico::Taking::Charge;
    sale.buyer = till::completed(m_customer->buyer());
    sale.billingAddress = till::addressOf(sale.buyer);
    sale.shippingAddress = sale.billingAddress;
    sale.note = m_amount->note();
    if (m_storedCards->isToKeep())
        sale.keepCardFor = m_customer->customer();
    // Charged right after another number was typed, what is known may still be of the number before.
    const auto facts = m_pause.isActive() ? std::nullopt : m_lookup.facts();
    if (facts && !facts->bin.isEmpty() && m_card->bin().startsWith(facts->bin)) {
        sale.cardBank = facts->bankName;
        sale.cardFamily = facts->cardFamily;
        sale.cardType = facts->cardType;
    }
    return sale;
}

void SalePage::pay()
{
    if (m_phase != Phase::Editing || !passes())
        return;
    const auto plan = m_picker->plan();
    if (!plan) {
        m_bar->setComplaint(tr("Instalments are still being asked for; or choose a single payment."));
        return;
    }
    m_sale = sale(*plan);
    const auto earlier = till::likeCharges(m_till.journal(), m_card->cardToPay(), m_sale.paidPrice);
    if (earlier && !earlier->empty())
        askWhetherRepeated(*earlier);
    else
        charge();
}

void SalePage::askWhetherRepeated(const std::vector<journal::Operation> &earlier)
{
    auto *dialog = new RepeatDialog(earlier, m_clock.now(), this);
    connect(dialog, &RepeatDialog::goOn, this, [this](const QString &reason) {
        m_sale.repeatReason = reason;
        charge();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_bar->setComplaint(tr("Not charged.")); });
    dialog->open();
}

void SalePage::charge()
{
    if (m_threeDsChoice->isWanted())
        return chargeWithThreeDs();
    const journal::Result<till::Attempt *> attempt = m_till.charge(m_sale, m_card->cardToPay());
    m_card->wipeCode();
    if (!attempt) {
        m_charge.reset();
        showOutcome(outcomeOf(attempt.error()));
        return;
    }
    setPhase(Phase::Sending);
    connect(*attempt, &till::Attempt::finished, this, &SalePage::finish);
}

void SalePage::chargeWithThreeDs()
{
    const journal::Result<till::ThreeDs *> begun = m_till.chargeWithThreeDs(m_sale, m_card->cardToPay());
    m_card->wipeCode();
    if (!begun) {
        m_charge.reset();
        showOutcome(outcomeOf(begun.error()));
        return;
    }
    m_threeDs = *begun;
    connect(m_threeDs, &till::ThreeDs::finished, this, &SalePage::finish);
    setPhase(Phase::ThreeDs);
    m_threeDsPanel->follow(m_threeDs, m_sale.paidPrice);
}

void SalePage::finish(const till::AttemptEnd &end)
{
    journal::Operation charge;
    if (const auto recorded = m_till.journal().reader().operation(end.operation))
        charge = *recorded;
    if (end.unrecorded) {
        charge.id = end.operation;
        charge.orderId = m_sale.orderId;
        charge.paidPrice = m_sale.paidPrice;
        charge.installment = m_sale.installment;
        charge.state = end.state;
        charge.authCode = end.facts.authCode;
        charge.errorCode = end.facts.errorCode;
        charge.errorGroup = end.facts.errorGroup;
        charge.errorMessage = end.facts.errorMessage;
    }
    showOutcome(charge, end.unrecorded ? Recorded::No : Recorded::Yes);
}

void SalePage::showOutcome(const journal::Operation &charge, Recorded recorded)
{
    m_charge = charge;
    if (!keepsCard(charge.state))
        m_card->wipe();
    showOutcome(outcomeOf(charge, recorded));
    if (charge.state == State::Unknown || charge.state == State::Sending) {
        m_second.start();
        showWaiting();
    }
}

void SalePage::showOutcome(const OutcomeText &text)
{
    m_second.stop();
    m_outcome->present(text);
    setPhase(Phase::Outcome);
}

void SalePage::operationChanged(const QString &operation)
{
    if (m_phase != Phase::Outcome || !m_charge || m_charge->id != operation)
        return;
    const auto now = m_till.journal().reader().operation(operation);
    if (now && now->state != m_charge->state)
        showOutcome(*now, Recorded::Yes);
}

void SalePage::showWaiting()
{
    const auto since = m_clock.now() - m_charge->sentAt.value_or(m_charge->createdAt);
    const auto seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(since).count());
    const QString sent = tr("Sent %n second(s) ago.", nullptr, seconds);
    const auto next = m_till.recovery().nextInquiry(m_charge->id);
    const QString asks =
        next ? tr("Next question at %1.").arg(istanbul::dateTime(*next).toString(u"HH:mm:ss"_s))
             : tr("Being asked now.");
    m_outcome->setProgress(sent + u' ' + asks);
}

void SalePage::act(OutcomeAction action)
{
    switch (action) {
    case OutcomeAction::AskNow:
        m_till.recovery().askNow(m_charge->id);
        return;
    case OutcomeAction::NewSale:
        startOver();
        return;
    case OutcomeAction::ThreeDs:
        m_threeDsChoice->setDemand(ThreeDsChoice::Demand::Decline);
        break;
    case OutcomeAction::EnterCode:
    case OutcomeAction::TryAgain:
    case OutcomeAction::SinglePayment:
    case OutcomeAction::EnterNumber:
    case OutcomeAction::EnterExpiry:
    case OutcomeAction::OtherCard:
        break;
    }
    setPhase(Phase::Editing);
    if (action == OutcomeAction::OtherCard) {
        m_card->wipe();
        m_threeDsChoice->reset();
        showCustomersCards(); // back to a card that is read out
    }
    if (action == OutcomeAction::SinglePayment)
        m_picker->choose(1);
    const bool number = action == OutcomeAction::EnterNumber || action == OutcomeAction::OtherCard;
    m_card->focusOn(number                                 ? CardForm::Part::Number
                    : action == OutcomeAction::EnterExpiry ? CardForm::Part::Expiry
                                                           : CardForm::Part::Code);
}

void SalePage::startOver()
{
    m_second.stop();
    m_charge.reset();
    m_sale = {};
    m_customer->clear();
    m_customer->setOrderId(m_till.nextOrderId());
    m_amount->clear();
    m_card->wipe();
    m_threeDsChoice->reset();
    m_hold->setChecked(false);
    m_storedCards->setCustomer(false, {});
    m_picker->choose(1);
    m_bar->setComplaint({});
    setPhase(Phase::Editing);
    m_amount->setFocus(Qt::OtherFocusReason);
}

void SalePage::setAutoAdvance(bool on)
{
    m_card->setAutoAdvance(on);
}

void SalePage::wipeCard()
{
    m_card->wipe();
}

void SalePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SalePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    // A key held down must not run through the form and press what it comes to.
    const bool isOut = m_phase == Phase::Sending || m_phase == Phase::ThreeDs;
    if (!enter || !plain || event->isAutoRepeat() || isOut) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_phase == Phase::Outcome) {
        if (auto *button = qobject_cast<QPushButton *>(window()->focusWidget()))
            button->click();
    } else if (m_amount->focusProxy()->hasFocus()) {
        m_card->setFocus(Qt::TabFocusReason);
    } else {
        focusNextChild();
    }
}

void SalePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= twoColumnsFrom; wide != m_isWide)
        arrange(wide);
}

} // namespace vezne::ui

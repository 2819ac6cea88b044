// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/salepage.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>

#include "ui/kit/metrics.h"
#include "ui/kit/snugscroll.h"
#include "ui/links/linkdialog.h"
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

namespace {

constexpr int mostPageWidth = 1600; ///< pixels; on a wider screen lines would be too long to follow

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
    content->setMaximumWidth(mostPageWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(m_bar);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content, mostPageWidth);
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

} // namespace vezne::ui

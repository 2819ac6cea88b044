// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/saleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>
#include <algorithm>
#include <array>

#include "core/base/istanbul.h"
#include "ui/kit/boxname.h"
#include "ui/kit/panel.h"
#include "ui/sale/amountpanel.h"
#include "ui/sale/captext.h"
#include "ui/sale/cardform.h"
#include "ui/sale/customerpanel.h"
#include "ui/sale/installmentpicker.h"
#include "ui/sale/storedcardchoice.h"
#include "ui/sale/threedschoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 880;

} // namespace

SaleForm::SaleForm(till::CardStore &cards, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_clock(clock)
    , m_grid(new QGridLayout(this))
    , m_customer(new CustomerPanel)
    , m_amount(new AmountPanel)
    , m_card(new CardForm(clock))
    , m_threeDs(new ThreeDsChoice)
    , m_hold(new QCheckBox)
    , m_storedCards(new StoredCardChoice)
    , m_cardPlace(new QStackedWidget)
    , m_plans(new Panel)
    , m_group(new QComboBox)
    , m_picker(new InstallmentPicker)
{
    m_cardPlace->addWidget(m_card);
    m_card->addAction(m_storedCards);
    m_card->body()->addWidget(m_threeDs);
    m_card->body()->addWidget(m_hold);
    m_card->body()->addWidget(m_storedCards->keepBox()); // last: it comes and goes with the phone number
    m_card->body()->addStretch();
    m_hold->setObjectName(u"holdBox"_s);
    m_group->setObjectName(u"productGroupCombo"_s);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->hide();
    m_plans->addAction(m_group);
    m_plans->body()->addWidget(m_picker);
    m_plans->body()->addStretch();
    m_grid->setContentsMargins(space::xl, space::s, space::xl, space::m);
    m_grid->setSpacing(space::m);
    arrange(false);
    orderTabs();
    setFocusProxy(m_amount);
    retranslate();

    connect(m_customer, &CustomerPanel::taken, m_amount, [this] { m_amount->setFocus(Qt::TabFocusReason); });
    connect(m_customer, &CustomerPanel::customerChanged, this, &SaleForm::showCustomersCards);
    connect(&m_cards, &till::CardStore::changed, this, &SaleForm::showCustomersCards);
    connect(m_storedCards, &StoredCardChoice::chosenChanged, m_card,
            [this] { m_card->setStored(m_storedCards->chosen()); });
    connect(m_card, &CardForm::completed, m_picker, [this] { m_picker->setFocus(Qt::OtherFocusReason); });
    connect(m_group, &QComboBox::currentIndexChanged, this, &SaleForm::takeGroup);
    connect(m_hold, &QCheckBox::toggled, this, [this](bool isHold) {
        Q_EMIT takingChanged(isHold ? iyzico::Taking::Hold : iyzico::Taking::Charge);
    });
}

void SaleForm::arrange(bool wide)
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

void SaleForm::setCaps(std::vector<till::InstallmentCap> caps)
{
    m_caps = std::move(caps);
    showGroups();
}

void SaleForm::showGroups()
{
    const QString chosen = m_group->currentData().toString();
    {
        const QSignalBlocker blocker(m_group);
        m_group->clear();
        for (const QString &group : till::groupsOf(m_caps))
            m_group->addItem(capGroupText(group), group);
        m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    }
    m_group->setVisible(m_group->count() > 1);
    takeGroup();
}

void SaleForm::takeGroup()
{
    m_picker->setMost(most());
}

std::optional<int> SaleForm::most() const
{
    return till::capOf(m_caps, m_group->currentData().toString(), istanbul::day(m_clock.now()));
}

void SaleForm::addCover(QWidget *panel)
{
    m_cardPlace->addWidget(panel);
}

void SaleForm::cover(QWidget *panel)
{
    m_cardPlace->setCurrentWidget(panel ? panel : m_card);
}

void SaleForm::setEditable(bool on)
{
    m_isEditable = on;
    for (QWidget *part : std::initializer_list<QWidget *>{m_customer, m_amount, m_card, m_plans})
        part->setEnabled(on);
}

void SaleForm::showCustomersCards()
{
    const QString customer = m_customer->customer();
    if (m_isEditable)
        m_storedCards->setCustomer(!customer.isEmpty(), m_cards.cardsOf(customer));
}

QWidget *SaleForm::check()
{
    // All are asked, so that everything wrong shows at once.
    const std::array faults{m_customer->check(), m_amount->check(), m_card->check()};
    const auto first = std::ranges::find_if(faults, [](QWidget *fault) { return fault != nullptr; });
    return first == faults.end() ? nullptr : *first;
}

QWidget *SaleForm::checkOrder()
{
    const std::array faults{m_customer->check(), m_amount->check()};
    return faults[0] ? faults[0] : faults[1];
}

till::LinkOffer SaleForm::linkOffer() const
{
    const iyzico::Buyer buyer = m_customer->buyer();
    QStringList names;
    for (const iyzico::BasketItem &item : m_amount->items())
        names.append(item.name);
    return {.orderId = m_customer->orderId(),
            .name = m_customer->orderId(),
            .description = names.join(u", "_s),
            .amount = m_amount->price().value_or(Money()),
            .offersInstallments = m_picker->plan() && m_picker->plan()->count > 1,
            .customer = (buyer.name + ' '_L1 + buyer.surname).trimmed(),
            .phone = buyer.gsmNumber,
            .email = buyer.email};
}

till::Sale SaleForm::sale(const iyzico::InstallmentPlan &plan, const iyzico::Buyer &usual) const
{
    till::Sale sale;
    sale.orderId = m_customer->orderId();
    sale.items = m_amount->items();
    sale.paidPrice = plan.total;
    sale.installment = plan.count;
    sale.taking = m_hold->isChecked() ? iyzico::Taking::Hold : iyzico::Taking::Charge;
    sale.buyer = till::completed(m_customer->buyer(), usual);
    sale.billingAddress = till::addressOf(sale.buyer);
    sale.shippingAddress = sale.billingAddress;
    sale.note = m_amount->note();
    if (m_storedCards->isToKeep())
        sale.keepCardFor = m_customer->customer();
    return sale;
}

void SaleForm::clear(const QString &orderId)
{
    m_customer->clear();
    m_customer->setOrderId(orderId);
    m_amount->clear();
    m_card->wipe();
    m_threeDs->reset();
    m_hold->setChecked(false);
    m_storedCards->setCustomer(false, {});
    m_picker->choose(1);
}

void SaleForm::forgetCard()
{
    m_card->wipe();
    m_threeDs->reset();
    showCustomersCards();
}

void SaleForm::advance()
{
    if (m_customer->isAtEnd())
        m_amount->setFocus(Qt::TabFocusReason);
    else if (m_amount->focusProxy()->hasFocus())
        m_card->setFocus(Qt::TabFocusReason);
    else if (m_card->isAtEnd())
        m_picker->setFocus(Qt::TabFocusReason);
    else
        focusNextChild();
}

void SaleForm::orderTabs()
{
    // As a call goes: the card is read out, then the plan is chosen. Parts come into the window in another
    // order than they stand in.
    const QString names[]{u"storedCardCombo"_s, u"pauseBox"_s,         u"cardNumberEdit"_s,
                          u"expiryEdit"_s,      u"cvcEdit"_s,          u"holderEdit"_s,
                          u"keepCardBox"_s,     u"installmentTable"_s, u"productGroupCombo"_s};
    QWidget *previous = nullptr;
    for (const QString &name : names) {
        auto *part = findChild<QWidget *>(name);
        if (previous)
            setTabOrder(previous, part);
        previous = part;
    }
}

void SaleForm::retranslate()
{
    m_plans->setTitle(tr("Instalments"));
    setSpokenName(m_group, tr("Product group"));
    m_group->setToolTip(tr("What is sold decides how many instalments the law allows"));
    showGroups();
    m_hold->setText(tr("Hold only, take it later (pre-authorisation)"));
}

void SaleForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SaleForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= twoColumnsFrom; wide != m_isWide)
        arrange(wide);
}

} // namespace vezne::ui

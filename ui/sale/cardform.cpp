// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/cardform.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>

#include "core/till/cardstore.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/cvcedit.h"
#include "ui/kit/expiryedit.h"
#include "ui/kit/field.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/sale/cardfaulttext.h"
#include "ui/sale/holderedit.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using card::CardFault;
using card::NumberState;

namespace {

constexpr int brandWidth = 128;

} // namespace

CardForm::CardForm(const Clock &clock, QWidget *parent)
    : Panel({}, parent)
    , m_clock(clock)
    , m_pause(new QCheckBox)
    , m_number(new CardNumberEdit)
    , m_numberField(new Field({}, m_number))
    , m_brand(new PlainLabel({}, TextRole::Body))
    , m_expiry(new ExpiryEdit(clock))
    , m_expiryField(new Field({}, m_expiry))
    , m_code(new CvcEdit)
    , m_codeField(new Field({}, m_code))
    , m_holder(new HolderEdit)
    , m_holderField(new Field({}, m_holder))
    , m_askPoints(new QPushButton)
    , m_points(new PlainLabel({}, TextRole::Secondary))
{
    build();
    connectNumber();
    connectRest();
    retranslate();
}

void CardForm::build()
{
    m_pause->setObjectName(u"pauseBox"_s);
    m_number->setObjectName(u"cardNumberEdit"_s);
    m_brand->setObjectName(u"brandLabel"_s);
    m_expiry->setObjectName(u"expiryEdit"_s);
    m_code->setObjectName(u"cvcEdit"_s);
    m_holder->setObjectName(u"holderEdit"_s);
    m_brand->setFixedWidth(brandWidth);

    auto *first = new QHBoxLayout;
    first->setSpacing(space::m);
    first->addWidget(m_numberField, 1);
    first->addWidget(m_brand);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::m);
    second->addWidget(m_expiryField, 1);
    second->addWidget(m_codeField, 1);
    body()->addWidget(m_pause);
    body()->addLayout(first);
    body()->addLayout(second);
    body()->addWidget(m_holderField);
    m_askPoints->setObjectName(u"askPointsButton"_s);
    m_askPoints->setAutoDefault(false);
    setRole(m_askPoints, ButtonRole::Quiet);
    m_askPoints->setFocusPolicy(Qt::ClickFocus); // Tab and Enter lead from the card to the charge
    m_points->setObjectName(u"pointsLabel"_s);
    m_points->setWordWrap(true);
    m_points->setVisible(false);
    addAction(m_askPoints);
    body()->addWidget(m_points);
    showGate();
}

void CardForm::connectNumber()
{
    connect(m_pause, &QCheckBox::toggled, this, [this](bool isPaused) {
        showGate();
        if (isPaused && m_pause->hasFocus())
            focusOn(Part::Number);
    });
    connect(m_number, &CardNumberEdit::binChanged, this, &CardForm::binChanged);
    connect(m_number, &CardNumberEdit::brandChanged, this, [this](card::Brand brand) {
        m_brand->setText(card::name(brand));
        m_code->setBrand(brand);
    });
    connect(m_number, &SecretEdit::edited, this, &CardForm::numberEdited);
    connect(m_askPoints, &QPushButton::clicked, this, &CardForm::askPoints);
    connect(m_number, &SecretEdit::left, this, &CardForm::numberLeft);
    connect(m_number, &SecretEdit::completed, this, [this] { advanceFrom(Part::Number); });
    connect(m_number, &SecretEdit::refused, this, [this](InputFault fault) {
        m_errors.raise(m_numberField, [fault] { return messageFor(fault); });
    });
}

void CardForm::connectRest()
{
    connect(m_expiry, &ExpiryEdit::edited, this, [this] {
        m_errors.clear(m_expiryField);
        Q_EMIT edited();
    });
    connect(m_expiry, &ExpiryEdit::refused, this, [this] { tell(CardFault::ExpiryInvalid); });
    connect(m_expiry, &ExpiryEdit::left, this, &CardForm::expiryLeft);
    connect(m_expiry, &ExpiryEdit::completed, this, [this] { advanceFrom(Part::Expiry); });
    connect(m_expiry, &ExpiryEdit::backedOut, this, [this] { focusOn(Part::Number); });
    connect(m_code, &SecretEdit::edited, this, [this] {
        m_errors.clear(m_codeField);
        Q_EMIT edited();
    });
    connect(m_code, &SecretEdit::refused, this,
            [this](InputFault fault) { m_errors.raise(m_codeField, [fault] { return messageFor(fault); }); });
    connect(m_code, &SecretEdit::left, this, &CardForm::codeLeft);
    connect(m_code, &SecretEdit::completed, this, [this] { advanceFrom(Part::Code); });
    connect(m_code, &SecretEdit::backedOut, this, [this] { focusOn(Part::Expiry); });
    connect(m_holder, &HolderEdit::edited, this, [this] {
        m_errors.clear(m_holderField);
        Q_EMIT edited();
    });
}

bool CardForm::isAtEnd() const
{
    return m_stored ? m_code->hasFocus() : m_holder->hasFocus();
}

card::KeyedCard CardForm::card() const
{
    return {.holder = m_holder->holder(),
            .number = m_number->takeBytes(),
            .expiry = m_expiry->expiry().value_or(card::Expiry{}),
            .cvc = m_code->takeBytes()};
}

card::Card CardForm::cardToPay() const
{
    if (!m_stored)
        return card();
    return till::CardStore::toPay(*m_stored, m_code->takeBytes());
}

void CardForm::setStored(const std::optional<journal::StoredCard> &stored)
{
    const QString before = bin();
    if (m_stored.has_value() != stored.has_value())
        wipe(); // what was typed belongs to neither
    m_stored = stored;
    showGate();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_numberField, m_brand, m_expiryField, m_holderField})
        part->setVisible(!stored);
    showCodeHelp();
    if (bin() != before)
        Q_EMIT binChanged(bin());
}

void CardForm::showCodeHelp()
{
    m_codeField->setHelp(m_stored ? tr("Not needed for a stored card.") : QString());
}

QString CardForm::bin() const
{
    if (m_stored)
        return m_stored->bin;
    return m_number->bin();
}

void CardForm::setFacts(const std::optional<iyzico::BinFacts> &facts)
{
    const bool isNews = facts.has_value() && !m_facts;
    m_facts = facts;
    QString text;
    if (facts && facts->bankName.isEmpty())
        text = tr("Bank not known; the card can still be charged.");
    else if (facts)
        text = cardFactsText(facts->bankName, facts->cardFamily, facts->cardType, facts->commercial);
    m_numberField->setHelp(text);
    if (isNews)
        announce(m_numberField, text);
}

void CardForm::setNumberMasked(bool on)
{
    m_number->setMaskedAlways(on);
}

void CardForm::setAsksForPause(bool on)
{
    m_asksForPause = on;
    m_pause->setChecked(false);
    showGate();
}

void CardForm::showGate()
{
    const bool isAsked = m_asksForPause && !m_stored;
    const bool isOpen = !isAsked || m_pause->isChecked();
    m_pause->setVisible(isAsked);
    for (Field *field : {m_numberField, m_expiryField, m_codeField, m_holderField})
        field->setEnabled(isOpen);
    setFocusProxy(isOpen ? static_cast<QWidget *>(m_number) : m_pause);
}

void CardForm::setPoints(const QString &points)
{
    m_points->setText(points);
    m_points->setVisible(!points.isEmpty());
}

void CardForm::askPoints()
{
    if (QWidget *fault = check())
        return fault->setFocus(Qt::OtherFocusReason);
    setPoints(tr("Asking iyzico…"));
    Q_EMIT pointsRequested();
}

QWidget *CardForm::check()
{
    if (m_pause->isVisibleTo(this) && !m_pause->isChecked())
        return m_pause;
    if (m_stored) {
        codeLeft();
        return m_codeField->hasError() ? m_code : nullptr;
    }
    const std::vector<CardFault> faults = card::faultsOf(card(), m_clock.now());
    showFaults(faults);
    // In the order of the fields on screen, not of the rules.
    for (Field *field : {m_numberField, m_expiryField, m_codeField, m_holderField}) {
        if (field->hasError())
            return field->editor();
    }
    return nullptr;
}

void CardForm::focusOn(Part part)
{
    if (focusProxy() == m_pause)
        return m_pause->setFocus(Qt::OtherFocusReason);
    switch (part) {
    case Part::Number:
        m_number->setFocus(Qt::OtherFocusReason);
        break;
    case Part::Expiry:
        m_expiry->setFocus(Qt::OtherFocusReason);
        break;
    case Part::Code:
        m_code->setFocus(Qt::OtherFocusReason);
        break;
    case Part::Holder:
        m_holder->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void CardForm::wipeCode()
{
    m_code->wipe();
}

void CardForm::wipe()
{
    m_pause->setChecked(false); // the next card is another call, or later in this one
    m_number->wipe();
    m_expiry->wipe();
    m_code->wipe();
    m_holder->wipe();
    showFaults({});
    setFacts(std::nullopt);
    setPoints({});
}

void CardForm::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CardForm::numberEdited()
{
    // Silent while digits are still to come; at full length a wrong one is told at once.
    const NumberState state = m_number->state();
    const bool wrong = state == NumberState::FailsLuhn || state == NumberState::TooLong;
    if (wrong)
        tell(CardFault::NumberFailsLuhn);
    else
        m_errors.clear(m_numberField);
    setPoints({}); // they were another card's
    Q_EMIT edited();
}

void CardForm::numberLeft()
{
    if (!m_number->isEmpty() && m_number->state() == NumberState::Incomplete)
        tell(CardFault::NumberIncomplete);
}

void CardForm::expiryLeft()
{
    switch (m_expiry->state()) {
    case ExpiryEdit::State::Empty:
    case ExpiryEdit::State::Valid:
        m_errors.clear(m_expiryField);
        break;
    case ExpiryEdit::State::Incomplete:
        tell(CardFault::ExpiryInvalid);
        break;
    case ExpiryEdit::State::Expired:
        tell(CardFault::Expired);
        break;
    }
}

void CardForm::codeLeft()
{
    // An empty one keeps what check() said of it, which takes the focus elsewhere.
    if (!m_code->isEmpty() && !m_code->isComplete())
        tell(CardFault::CvcLength);
}

void CardForm::advanceFrom(Part part)
{
    if (!m_advances)
        return;
    switch (part) {
    case Part::Number:
        focusOn(Part::Expiry);
        break;
    case Part::Expiry:
        focusOn(Part::Code);
        break;
    case Part::Code:
        if (m_holder->holder().isEmpty())
            focusOn(Part::Holder);
        else
            Q_EMIT completed();
        break;
    case Part::Holder:
        break; // a name has no end that could be known
    }
}

void CardForm::showFaults(const std::vector<CardFault> &faults)
{
    for (Field *field : {m_numberField, m_expiryField, m_codeField, m_holderField})
        m_errors.clear(field);
    for (const CardFault fault : faults)
        tell(fault);
}

void CardForm::tell(CardFault fault)
{
    m_errors.raise(fieldOf(fault), [fault] { return textOf(fault); });
}

Field *CardForm::fieldOf(CardFault fault) const
{
    switch (fault) {
    case CardFault::NumberIncomplete:
    case CardFault::NumberFailsLuhn:
        return m_numberField;
    case CardFault::HolderMissing:
    case CardFault::HolderWithoutSurname:
        return m_holderField;
    case CardFault::ExpiryInvalid:
    case CardFault::Expired:
        return m_expiryField;
    case CardFault::CvcLength:
        return m_codeField;
    }
    Q_UNREACHABLE();
}

void CardForm::retranslate()
{
    setTitle(tr("Card"));
    m_pause->setText(tr("The call is not being recorded now"));
    m_pause->setAccessibleDescription(tr("The card’s fields open when you tick this."));
    m_numberField->setLabel(tr("Card number"));
    m_expiryField->setLabel(tr("Expiry"));
    m_codeField->setLabel(tr("Security code (CVC)"));
    m_holderField->setLabel(tr("Card holder"));
    m_askPoints->setText(tr("Ask for points"));
    m_askPoints->setToolTip(tr("Ask iyzico what the card has in points"));
    m_askPoints->setAccessibleName(m_askPoints->toolTip());
    setPoints({});
    setFacts(m_facts);
    showCodeHelp();
    m_errors.retranslate();
}

} // namespace vezne::ui

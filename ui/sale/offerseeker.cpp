// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/offerseeker.h"

#include "ui/kit/language.h"

#include "core/money/moneytext.h"
#include "ui/sale/amountpanel.h"
#include "ui/sale/cardform.h"
#include "ui/sale/installmentpicker.h"
#include "ui/sale/saleform.h"
#include "ui/sale/threedschoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// iyzico allows 50 questions a minute; one for each digit typed would use them up.
constexpr auto typingPause = 350ms;

} // namespace

OfferSeeker::OfferSeeker(SaleForm &form, till::CardLookup &lookup, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_lookup(lookup)
    , m_pause(typingPause)
{
    connect(&m_pause, &Pause::over, this, &OfferSeeker::ask);
    connect(&form.amount(), &AmountPanel::priceChanged, this, [this] {
        m_form.picker().setPrice(m_form.amount().price());
        m_pause.restart();
    });
    connect(&form.card(), &CardForm::binChanged, this, &OfferSeeker::cardChanged);
    connect(&lookup, &till::CardLookup::factsChanged, this, &OfferSeeker::show);
    connect(&lookup, &till::CardLookup::offersChanged, this, &OfferSeeker::show);
    connect(&lookup, &till::CardLookup::failed, this, &OfferSeeker::show);
    connect(&form.card(), &CardForm::pointsRequested, this, [this] {
        if (m_pause.isRunning()) { // the look-up still has the number before, and drops what is asked of it
            m_pause.stop();
            ask();
        }
        const auto price = m_form.amount().price();
        m_lookup.askPoints(m_form.card().cardToPay(), price ? price->currency() : Currency::TRY);
    });
    connect(&lookup, &till::CardLookup::pointsHeard, this, &OfferSeeker::showPoints);
}

void OfferSeeker::cardChanged()
{
    if (!m_form.isEditable())
        return; // the card is wiped after the sale; what was chosen stays in sight
    m_form.card().setFacts(std::nullopt);
    m_form.threeDs().setDemand(ThreeDsChoice::Demand::None); // another card, other rules
    m_form.picker().setAsking();
    m_pause.restart();
}

void OfferSeeker::ask()
{
    m_lookup.setPrice(m_form.amount().price());
    m_lookup.setCard(m_form.card().bin());
    show();
}

void OfferSeeker::show()
{
    // While the pause runs, answers are about what stood there before.
    if (m_pause.isRunning() || !m_form.amount().price())
        return;
    const QString bin = m_form.card().bin();
    m_form.card().setFacts(bin.isEmpty() ? std::nullopt : m_lookup.facts());
    showDemand();
    if (!m_lookup.offers().empty())
        m_form.picker().setOffers(m_lookup.offers(), bin);
    else if (m_lookup.isAsking())
        m_form.picker().setAsking();
    else
        m_form.picker().setUnavailable();
}

void OfferSeeker::showDemand()
{
    using Demand = ThreeDsChoice::Demand;
    if (m_form.threeDs().demand() == Demand::Decline)
        return; // what the bank said of this very card outweighs what is said of its kind
    const bool isKeyed = !m_form.card().bin().isEmpty();
    const auto facts = isKeyed ? m_lookup.facts() : std::nullopt;
    const bool isForced = isKeyed && m_lookup.offers().size() == 1 && m_lookup.offers().front().force3ds;
    m_form.threeDs().setDemand(isForced                                      ? Demand::Bank
                               : facts && facts->cardType == "DEBIT_CARD"_L1 ? Demand::Debit
                                                                             : Demand::None);
}

void OfferSeeker::showPoints(const std::optional<iyzico::CardPoints> &points)
{
    if (!points)
        return m_form.card().setPoints(tr("iyzico did not say what the card has in points."));
    if (!points->worth.isPositive())
        return m_form.card().setPoints(tr("The card has no points to spend."));
    m_form.card().setPoints(tr("The card has %1 in points (%2). Vezne cannot spend them.")
                                .arg(toText(points->worth, language()),
                                     points->family.isEmpty() ? points->bank : points->family));
}

void OfferSeeker::describeCard(till::Sale &sale) const
{
    // Charged right after another number was typed, what is known may still be of the number before.
    const auto facts = m_pause.isRunning() ? std::nullopt : m_lookup.facts();
    if (!facts || facts->bin.isEmpty() || !m_form.card().bin().startsWith(facts->bin))
        return;
    sale.cardBank = facts->bankName;
    sale.cardFamily = facts->cardFamily;
    sale.cardType = facts->cardType;
    sale.isCommercialCard = facts->commercial;
}

} // namespace vezne::ui

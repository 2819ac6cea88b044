// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/charging.h"

#include "core/till/radar.h"

namespace vezne::ui {

Charging::Charging(till::Till &till, QObject *parent)
    : QObject(parent)
    , m_till(till)
{
    connect(&m_till, &till::Till::changed, this, &Charging::follow);
}

std::vector<journal::Operation> Charging::earlier(const card::Card &card, const Money &price) const
{
    return till::likeCharges(m_till.journal(), card, price).value_or(std::vector<journal::Operation>());
}

void Charging::begin(const till::Sale &sale, const card::Card &card, Way way)
{
    forget();
    m_sale = sale;
    if (way == Way::ThreeDs) {
        const auto begun = m_till.chargeWithThreeDs(sale, card);
        if (!begun)
            return refuse(begun.error());
        return begin(*begun);
    }
    const auto begun = m_till.charge(sale, card);
    if (!begun)
        return refuse(begun.error());
    m_attempt = *begun;
    connect(m_attempt, &till::Attempt::finished, this, &Charging::finish);
    Q_EMIT sending();
}

void Charging::beginOnPage(const till::Sale &sale, journal::HostedPage page)
{
    forget();
    m_sale = sale;
    const auto begun = m_till.chargeOnPage(sale, page);
    if (!begun)
        return refuse(begun.error());
    begin(*begun);
}

void Charging::begin(till::Visit *visit)
{
    m_visit = visit;
    connect(visit, &till::Visit::finished, this, &Charging::finish);
    Q_EMIT visitBegun(visit);
}

void Charging::refuse(const journal::Error &error)
{
    m_refusal = error;
    Q_EMIT refused(error);
}

bool Charging::isSending() const
{
    return m_attempt || (m_visit && m_visit->stage() != till::Visit::Stage::AtPage);
}

void Charging::finish(const till::AttemptEnd &end)
{
    m_attempt.clear();
    m_visit.clear();
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
    show(charge, end.unrecorded ? Recorded::No : Recorded::Yes);
}

void Charging::follow(const QString &operation)
{
    if (!m_charge || m_charge->id != operation)
        return;
    const auto now = m_till.journal().reader().operation(operation);
    if (!now)
        return;
    // The journal still owes the end that is shown.
    const bool isBehind = m_recorded == Recorded::No && isOpen(now->state) && !isOpen(m_charge->state);
    const bool isSame = m_recorded == Recorded::Yes && now->state == m_charge->state;
    if (!isBehind && !isSame)
        show(*now, Recorded::Yes);
}

void Charging::show(const journal::Operation &charge, Recorded recorded)
{
    m_charge = charge;
    m_recorded = recorded;
    Q_EMIT ended(charge, recorded);
}

void Charging::forget()
{
    if (m_visit)
        m_visit->disconnect(this);
    m_visit.clear();
    m_charge.reset();
    m_refusal.reset();
    m_sale = {};
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/news.h"

#include "core/money/moneytext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

QString amountText(const Money &amount)
{
    return toText(amount, ui::language());
}

/// `S-2026-000417 · ₺1.250,00`.
QString subjectOf(const journal::Operation &operation)
{
    return u"%1 · %2"_s.arg(operation.orderId, amountText(ui::signedAmount(operation)));
}

std::vector<journal::Link> linksOf(till::Till &till)
{
    return till.links().book().all().value_or(std::vector<journal::Link>());
}

} // namespace

News::News(till::Till &till, const journal::Reader &reader, QObject *parent)
    : QObject(parent)
    , m_till(till)
    , m_reader(reader)
{
    for (const journal::Operation &operation :
         m_reader.inStates({State::Unknown}).value_or(std::vector<journal::Operation>()))
        m_unknown.insert(operation.id);
    for (const journal::Link &link : linksOf(m_till))
        m_sold.insert(link.id, link.soldCount);
    connect(&m_till, &till::Till::changed, this, &News::look);
    connect(&m_till.links(), &till::Links::changed, this, &News::lookAtLinks);
    connect(&m_till.links().watch(), &till::LinkWatch::changed, this, &News::lookAtLinks);
}

void News::look(const QString &id)
{
    const auto operation = m_reader.operation(id);
    if (!operation)
        return;
    if (operation->state == State::Unknown) {
        m_unknown.insert(id);
        return;
    }
    const bool wasUnknown = m_unknown.remove(id);
    if (operation->state == State::LateCharge)
        Q_EMIT happened({tr("A charge appeared late"),
                         tr("%1: taken for not charged, and charged after all. Decide what to do with it.")
                             .arg(subjectOf(*operation)),
                         Notification::Urgency::Critical});
    else if (wasUnknown && operation->state == State::Review)
        Q_EMIT happened(
            {tr("A result needs a decision"), subjectOf(*operation), Notification::Urgency::Critical});
    else if (wasUnknown)
        Q_EMIT happened(
            {tr("The result is known: %1").arg(ui::chipOf(*operation).word), subjectOf(*operation)});
}

void News::lookAtLinks()
{
    for (const journal::Link &link : linksOf(m_till)) {
        const int before = m_sold.value(link.id);
        m_sold.insert(link.id, link.soldCount);
        if (link.soldCount > before)
            Q_EMIT happened({tr("A payment link was paid"),
                             u"%1 · %2"_s.arg(link.orderId.isEmpty() ? link.name : link.orderId,
                                              amountText(link.amount))});
    }
}

} // namespace vezne::desktop

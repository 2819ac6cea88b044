// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/cardlookup.h"

#include "core/base/uuid7.h"
#include "core/iyzico/errors.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

QString freshConversation()
{
    return uuid7(SystemClock().now());
}

/// Why `outcome` brought nothing; nothing when the provider did answer.
std::optional<iyzico::Trouble> troubleOf(const iyzico::Outcome &outcome)
{
    if (const auto *notSent = std::get_if<iyzico::NotSent>(&outcome))
        return notSent->trouble;
    if (const auto *noAnswer = std::get_if<iyzico::NoAnswer>(&outcome))
        return noAnswer->trouble;
    return std::nullopt;
}

/// Forgets a job's answer without waiting for it.
void drop(QPointer<iyzico::Job> &job, QObject *receiver)
{
    if (!job)
        return;
    job->disconnect(receiver);
    job->abort();
    job.clear();
}

} // namespace

CardLookup::CardLookup(iyzico::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void CardLookup::setCard(const QString &bin)
{
    if (bin == m_bin)
        return;
    m_bin = bin;
    drop(m_pointsJob, this);
    askFacts();
    askOffers();
    Q_EMIT factsChanged();
}

void CardLookup::setPrice(const std::optional<Money> &price)
{
    if (price == m_price)
        return;
    m_price = price;
    askOffers();
}

std::optional<iyzico::BinFacts> CardLookup::facts() const
{
    const auto known = m_known.constFind(m_bin);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

void CardLookup::askFacts()
{
    drop(m_factsJob, this);
    if (m_bin.isEmpty() || m_known.contains(m_bin))
        return;
    m_factsJob = m_client.send(iyzico::binCheckCall(m_bin, freshConversation(), m_language));
    connect(m_factsJob, &iyzico::Job::finished, this, [this, bin = m_bin](const iyzico::Outcome &outcome) {
        m_factsJob.clear();
        if (const auto trouble = troubleOf(outcome)) {
            Q_EMIT failed(*trouble);
            return;
        }
        const auto &answer = std::get<iyzico::Answer>(outcome);
        if (answer.isSuccess())
            m_known.insert(bin, iyzico::readBinFacts(answer));
        else if (answer.errorCode() == iyzico::errorcode::unknownBin)
            m_known.insert(bin, iyzico::BinFacts{.bin = bin});
        Q_EMIT factsChanged();
    });
}

void CardLookup::askOffers()
{
    drop(m_offersJob, this);
    m_offers.clear();
    if (m_price && m_price->isPositive()) {
        m_offersJob =
            m_client.send(iyzico::installmentCall(*m_price, m_bin, freshConversation(), m_language));
        connect(m_offersJob, &iyzico::Job::finished, this, [this](const iyzico::Outcome &outcome) {
            m_offersJob.clear();
            if (const auto trouble = troubleOf(outcome)) {
                Q_EMIT failed(*trouble);
                return;
            }
            const auto &answer = std::get<iyzico::Answer>(outcome);
            if (answer.isSuccess())
                m_offers = iyzico::readInstallmentOffers(answer, m_price->currency());
            Q_EMIT offersChanged();
        });
    }
    Q_EMIT offersChanged();
}

void CardLookup::askPoints(const card::Card &card, Currency currency)
{
    drop(m_pointsJob, this);
    m_pointsJob = m_client.send(iyzico::loyaltyCall(card, currency, freshConversation(), m_language));
    connect(m_pointsJob, &iyzico::Job::finished, this, [this, currency](const iyzico::Outcome &outcome) {
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        Q_EMIT pointsHeard(answer ? iyzico::readCardPoints(*answer, currency) : std::nullopt);
    });
}

} // namespace vezne::till

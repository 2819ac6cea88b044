// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <optional>

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/bincheck.h"
#include "core/iyzico/endpoints/installment.h"
#include "core/iyzico/endpoints/loyalty.h"

namespace vezne::till {

/// Bank, family and instalment plans of the card being keyed in. Never blocks typing: answers come by signal,
/// those for an older question are dropped, and what was learnt of a BIN is kept for the session.
class CardLookup : public QObject
{
    Q_OBJECT

public:
    explicit CardLookup(iyzico::Client &client, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    /// The card's BIN (6 to 8 digits; empty when there is none yet) and the amount. Asks when either changed.
    void setCard(const QString &bin);
    void setPrice(const std::optional<Money> &price);

    /// Asks what the card has to spend of its points. Only when a person wants to know: the whole card goes
    /// along. pointsHeard() follows, unless the card is changed meanwhile.
    void askPoints(const card::Card &card, Currency currency);

    /// What is known of the present BIN; a BIN that iyzico does not know has facts without words.
    [[nodiscard]] std::optional<iyzico::BinFacts> facts() const;
    /// Plans for the present BIN and price. Without a BIN: one offer for each family.
    [[nodiscard]] const std::vector<iyzico::InstallmentOffer> &offers() const { return m_offers; }
    [[nodiscard]] bool isAsking() const { return m_factsJob || m_offersJob; }

Q_SIGNALS:
    void factsChanged();
    void offersChanged();
    /// Nothing when iyzico did not say.
    void pointsHeard(const std::optional<vezne::iyzico::CardPoints> &points);
    /// The provider could not be asked; typing and charging go on without.
    void failed(vezne::iyzico::Trouble trouble);

private:
    void askFacts();
    void askOffers();

    iyzico::Client &m_client;
    Language m_language = Language::Turkish;
    QString m_bin;
    std::optional<Money> m_price;
    QHash<QString, iyzico::BinFacts> m_known;
    std::vector<iyzico::InstallmentOffer> m_offers;
    QPointer<iyzico::Job> m_factsJob, m_offersJob, m_pointsJob;
};

} // namespace vezne::till

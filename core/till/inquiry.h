// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/payment.h"
#include "core/iyzico/endpoints/reportingdetails.h"
#include "core/journal/facts.h"
#include "core/journal/records.h"
#include "core/till/presence.h"

namespace vezne::till {

/// What a round of questions brought.
struct Findings
{
    Presence inDetail = Presence::NoWord;    ///< /payment/detail, or a page's result; knows payments only
    Presence inReporting = Presence::NoWord; ///< /v2/reporting/payment/details
    bool isContradictory = false;            ///< several matches, or another amount or currency
    std::optional<Money> otherAmount;        ///< what the provider names instead of ours
    bool isDetailSigned = false;
    bool isDetailForged = false; ///< its signature does not verify: nothing of this round is believed
    bool isCancelled = false;    ///< a payment that reporting shows as cancelled
    std::optional<int> fraudStatus;
    journal::Facts facts;                   ///< of the better source: detail before reporting
    std::optional<iyzico::Payment> payment; ///< detail's answer, for what no journal keeps: a card's tokens
};

/// Whether /payment/detail knows of `kind`: cancels and refunds show in reporting alone.
[[nodiscard]] bool showsInDetail(journal::Kind kind);

/// How many calls one round of questions about `kind` makes.
[[nodiscard]] int callsOf(journal::Kind kind);

/// One round of questions about one operation. Reports once, then deletes itself.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    /// `paymentId` is the provider's id of the payment that a cancel, refund or capture changes, and of a
    /// payment that was found, whose conversation is not ours; empty for payments of this till.
    Inquiry(iyzico::Client &client, journal::Operation operation, QString paymentId, Language language,
            QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const vezne::till::Findings &findings);

private:
    void ask(iyzico::Call call, std::optional<iyzico::Outcome> &place);
    void end();
    void judgeDetail(const iyzico::Answer &answer);
    /// A hosted page is asked about by its token until a payment of it is known.
    [[nodiscard]] bool asksPage() const;
    void judgePage(const iyzico::Answer &answer);
    /// An answer about something else than was asked is no word, and nothing of it is kept.
    [[nodiscard]] bool isOtherPayment(const QString &paymentId) const;
    [[nodiscard]] bool isAboutAnother(const iyzico::ReportedPayment &reported) const;
    /// Money that was taken for another order under our conversation: a person decides.
    [[nodiscard]] bool isOtherOrder(const QString &basketId) const;
    void compareAmount(const Money &reported, int installments);
    /// Where the payer could choose, the facts say what was chosen.
    void noteChosen(const Money &paid, int installments);
    void judgeReported(std::vector<iyzico::ReportedPayment> payments, const iyzico::Answer &answer);

    iyzico::Client &m_client;
    journal::Operation m_operation;
    QString m_paymentId;
    Language m_language;
    int m_awaited = 0;
    std::optional<iyzico::Outcome> m_detail, m_reporting;
    Findings m_findings;
};

} // namespace vezne::till

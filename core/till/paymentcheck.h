// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <deque>
#include <optional>

#include "core/iyzico/client.h"
#include "core/iyzico/daylist.h"
#include "core/journal/journal.h"
#include "core/till/mismatch.h"

namespace vezne::till {

/// What both sides say of one payment.
struct CheckedPayment
{
    enum class Word {
        Clear,   ///< the provider answered: the payment, or that there is none
        Silent,  ///< it could not be asked; `outcome` tells why
        Refused, ///< it answered with an error; `outcome` has it
        Forged,  ///< an answer's signature is wrong: nothing of it is shown
    };

    QString asked; ///< the id as it was given
    Word word = Word::Silent;
    std::optional<iyzico::Outcome> outcome; ///< the last call's, unless Clear
    std::optional<journal::PaymentFile> ours;
    std::optional<ProviderView> theirs;
    std::optional<iyzico::Payment> detail; ///< /payment/detail's answer
    journal::Facts facts;                  ///< what the journal would keep of it
    QByteArray undoProof;                  ///< digest of reporting's answer, which knows cancels and refunds
    std::vector<Mismatch> mismatches;

    /// The provider was heard, and says what the journal says.
    [[nodiscard]] bool isEqual() const { return word == Word::Clear && ours && mismatches.empty(); }
};

/// Asks the provider about one payment and compares its answer with the journal. Only looks: what an
/// operation comes to is Recovery's to settle. Reports once, then deletes itself.
class PaymentCheck : public QObject
{
    Q_OBJECT

public:
    /// `anyId` is a payment id, a conversation id or, of a payment that the journal knows, an order. Each
    /// call is taken from `budget` first.
    PaymentCheck(const journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                 QString anyId, Language language, QObject *parent);

    void start();

Q_SIGNALS:
    /// The minute's inquiries are used up; goes on by itself after that long.
    void waiting(std::chrono::milliseconds pause);
    void finished(const vezne::till::CheckedPayment &checked);

private:
    /// One way to name the payment; one of the two is empty.
    struct Name
    {
        QString paymentId, conversationId;
    };

    [[nodiscard]] std::deque<Name> namesOf() const;
    /// Calls `send` as soon as the budget has one call left.
    void whenFree(void (PaymentCheck::*send)());
    void askDetail();
    void hearDetail(const iyzico::Outcome &outcome);
    void askReporting();
    void hearReporting(const iyzico::Outcome &outcome);
    void join();
    void takeOurs(const journal::Result<journal::Operation> &payment);
    /// The payment of ours that has the conversation of `theirs` for its id. Orders do not count: another
    /// program with the same keys calls its conversations what it likes. Nor does one of which we know that
    /// it is another payment at the provider: two can come out of one conversation.
    [[nodiscard]] journal::Result<journal::Operation> oursOf(const ProviderView &theirs) const;
    void end();

    const journal::Journal &m_journal;
    iyzico::Client &m_client;
    iyzico::DayList::Budget m_budget;
    Language m_language;
    std::deque<Name> m_names;
    bool m_isAbsentInDetail = false;
    std::optional<std::vector<iyzico::ReportedPayment>> m_reported;
    CheckedPayment m_checked;
};

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/card/card.h"
#include "core/iyzico/client.h"
#include "core/journal/journal.h"
#include "core/till/attempt.h"
#include "core/till/recovery.h"
#include "core/till/roster.h"
#include "core/till/sale.h"

namespace vezne::till {

/// What moves money. Screens and commands ask here; each money operation is recorded, sent once and followed
/// until its result is known.
class Till : public QObject
{
    Q_OBJECT

public:
    /// `cost` is that of new PINs and passwords; tests take a cheap one.
    Till(journal::Journal &journal, iyzico::Client &client, Recovery::Options options,
         access::HashCost cost = access::HashCost::moderate(), QObject *parent = nullptr);

    /// Language of the provider's messages.
    void setLanguage(Language language);

    /// Records `sale` and charges `card`. An error means that nothing was recorded and nothing will be sent:
    /// also when a charge of the last minutes looks like this one and `sale` gives no reason for another.
    /// The attempt has been started; connect to it before returning to the event loop.
    [[nodiscard]] journal::Result<Attempt *> charge(const Sale &sale, const card::Card &card);

    /// Records and sends a cancel or refund; `change.id` is filled in here. A refund that names no line goes
    /// to the payment as a whole. Asks the roster first: what the person signed in may do, whether the
    /// password was given again, and for a refund above the limit for the `second` person's proof.
    [[nodiscard]] journal::Result<Attempt *> change(journal::Change change,
                                                    const std::optional<Proof> &second = std::nullopt);

    /// What giving `amount` of this payment back is: more than the limit in all, or not.
    [[nodiscard]] access::Action refundAction(const journal::PaymentFile &file, const Money &amount) const;

    /// Asks for a refund that somebody else grants; returns the request's id. Refused as the refund would be.
    [[nodiscard]] journal::Result<QString> askRefund(const journal::Change &change);
    /// Grants what was asked for: the ordinary refund, with the asker's name in its history.
    [[nodiscard]] journal::Result<Attempt *> grant(const QString &request,
                                                   const std::optional<Proof> &second = std::nullopt);
    [[nodiscard]] journal::Result<void> decline(const QString &request, const QString &why);

    /// A free order number of this year: `S-2026-000417`.
    [[nodiscard]] QString nextOrderId() const;

    [[nodiscard]] Roster &roster() { return m_roster; }
    [[nodiscard]] Recovery &recovery() { return m_recovery; }
    [[nodiscard]] journal::Journal &journal() { return m_journal; }
    [[nodiscard]] iyzico::Client &client() { return m_client; }

Q_SIGNALS:
    /// Something about this operation changed in the journal.
    void changed(const QString &operation);
    /// A refund was asked for, granted or declined.
    void requestsChanged();

private:
    /// Who may undo this, with whose consent; returns the second person's name.
    [[nodiscard]] journal::Result<QString> permission(const journal::Change &change,
                                                      const std::optional<Proof> &second);
    [[nodiscard]] journal::Result<void> cancelPermission(const journal::Operation &payment);
    [[nodiscard]] Attempt *begin(const journal::Intent &intent, iyzico::Call call, Attempt::Judge judge);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Roster m_roster;
    Recovery m_recovery;
    Language m_language = Language::Turkish;
};

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/card/card.h"
#include "core/iyzico/client.h"
#include "core/journal/journal.h"
#include "core/till/attempt.h"
#include "core/till/recovery.h"
#include "core/till/sale.h"

namespace vezne::till {

/// What moves money. Screens and commands ask here; each money operation is recorded, sent once and followed
/// until its result is known.
class Till : public QObject
{
    Q_OBJECT

public:
    Till(journal::Journal &journal, iyzico::Client &client, Recovery::Options options,
         QObject *parent = nullptr);

    /// Language of the provider's messages.
    void setLanguage(Language language);

    /// Records `sale` and charges `card`. An error means that nothing was recorded and nothing will be sent:
    /// also when a charge of the last minutes looks like this one and `sale` gives no reason for another.
    /// The attempt has been started; connect to it before returning to the event loop.
    [[nodiscard]] journal::Result<Attempt *> charge(const Sale &sale, const card::Card &card);

    /// Records and sends a cancel or refund; `change.id` is filled in here. A refund that names no line goes
    /// to the payment as a whole.
    [[nodiscard]] journal::Result<Attempt *> change(journal::Change change);

    /// A free order number of this year: `S-2026-000417`.
    [[nodiscard]] QString nextOrderId() const;

    [[nodiscard]] Recovery &recovery() { return m_recovery; }
    [[nodiscard]] journal::Journal &journal() { return m_journal; }
    [[nodiscard]] iyzico::Client &client() { return m_client; }

Q_SIGNALS:
    /// Something about this operation changed in the journal.
    void changed(const QString &operation);

private:
    [[nodiscard]] Attempt *begin(const journal::Intent &intent, iyzico::Call call, Attempt::Judge judge);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Recovery m_recovery;
    Language m_language = Language::Turkish;
};

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

#include "core/iyzico/client.h"
#include "core/journal/journal.h"
#include "core/till/verdict.h"

namespace vezne::till {

/// How an attempt ended.
struct AttemptEnd
{
    QString operation;
    journal::State state = journal::State::Unknown;
    journal::Facts facts;
    /// The end could not be written. The screen must say so: the journal still says Sending. Recovery
    /// writes it as soon as it can, and the next start asks the provider.
    std::optional<journal::Error> unrecorded;
};

/// One operation under way: already recorded; marks it Sending, sends once, judges the answer, records the
/// end. Reports exactly once, then deletes itself. Destroying it early gives up waiting, never
/// the operation: the journal knows that it was sent.
class Attempt : public QObject
{
    Q_OBJECT

public:
    using Judge = std::function<Verdict(const iyzico::Outcome &)>;

    /// `from` is where the operation stands: Intent, or Challenge for the call that ends 3-D Secure.
    Attempt(journal::Journal &journal, iyzico::Client &client, QString operation, journal::State from,
            iyzico::Call call, Judge judge, QObject *parent);

    [[nodiscard]] QString operation() const { return m_operation; }

    /// Marks the operation Sending and sends. The report comes later, from the event loop.
    void start();

    /// Gives up waiting for the answer, as when the machine slept; `why` goes into the history. What left
    /// stays sent, and its result is not known.
    void giveUp(const QString &why);

Q_SIGNALS:
    /// The journal's row has changed.
    void changed(const QString &operation);
    void finished(const vezne::till::AttemptEnd &end);

private:
    void conclude(const iyzico::Outcome &outcome);
    void write(const Verdict &verdict);
    void end(const AttemptEnd &end);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    QString m_operation;
    journal::State m_from;
    iyzico::Call m_call;
    Judge m_judge;
    QPointer<iyzico::Job> m_job;
    QString m_givenUp; ///< why, when it was
    int m_tries = 0;   ///< to write the end
};

} // namespace vezne::till

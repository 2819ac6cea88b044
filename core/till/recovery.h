// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <span>

#include "core/iyzico/client.h"
#include "core/journal/books/inquirybook.h"
#include "core/journal/books/leasebook.h"
#include "core/journal/journal.h"
#include "core/till/attempt.h"
#include "core/till/conclusion.h"
#include "core/till/daywatch.h"
#include "core/till/inquiry.h"

namespace vezne::till {

/// Owns every operation whose result is not known: asks iyzico, within one budget, until the truth is known.
/// What was taken for not charged is asked about for another day and looked for in the lists of the days.
class Recovery : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// How long "not found" is not believed: the provider may commit late.
        std::chrono::milliseconds horizon{900'000};
        /// Inquiries a minute, shared by every process of this journal (iyzico's limit is 50).
        int budget = 50;
    };

    Recovery(journal::Journal &journal, iyzico::Client &client, Options options, QObject *parent = nullptr);

    void setLanguage(Language language);

    /// Call once, before any attempt: what an earlier process left as Intent was never sent (Abandoned), what
    /// it left as Sending may have been (Unknown). Of a shared book only what was this till's, and what
    /// another has let lapse; there it is looked after again each minute.
    [[nodiscard]] journal::Result<void> settleLeftovers();

    /// Asks on, in the background: after 5, 10, 20, 40, 60 s, then each minute. Returns at once. To be called
    /// again after the machine has slept, since timers then stood still.
    void start();

    /// Takes up an operation whose result has just become unknown.
    void follow(const QString &operation);

    /// Takes up an end that the journal could not take for want of room, because it was locked or its server
    /// was away: it is written as soon as that works. One that never left becomes Abandoned.
    void owe(const AttemptEnd &end);

    /// Asks about `operation` as soon as the budget allows, whatever its pause; not more often than each five
    /// seconds.
    void askNow(const QString &operation);
    /// False while it is being asked about, and for five seconds after.
    [[nodiscard]] bool canAskNow(const QString &operation) const;

    /// Everything that is asked about: open operations, and those on watch (NotCharged for a day and until
    /// the lists of its days were read, NotDone for a day, PaidHeld).
    [[nodiscard]] journal::Result<std::vector<journal::Operation>> followed() const;

    /// When `operation` is asked about next; nothing when it is being asked now or was never asked about.
    [[nodiscard]] std::optional<Instant> nextInquiry(const QString &operation) const;

    /// A list that somebody else read tells of `operation`; see DayWatch::tell().
    void tell(const QString &operation, const std::vector<iyzico::ReportedRow> &rows)
    {
        m_days.tell(operation, rows);
    }

    /// How far the questions about `operation` have come; all zero when there were none.
    [[nodiscard]] journal::InquiryState inquiries(const QString &operation) const;

    /// How long after sending "not found" is not believed.
    [[nodiscard]] std::chrono::milliseconds horizon() const { return m_options.horizon; }

    /// The one budget of inquiries, for questions that somebody waits for.
    [[nodiscard]] iyzico::DayList::Budget budget()
    {
        return [this] { return takeOneCall(m_options.budget); };
    }
    /// The same for what is read in the background: it leaves a fifth to those who wait.
    [[nodiscard]] iyzico::DayList::Budget backgroundBudget()
    {
        return [this] { return takeOneCall(inBackground()); };
    }

Q_SIGNALS:
    /// The journal's row has changed.
    void changed(const QString &operation);
    /// A payment turned out to be paid; what the provider says of it.
    void collected(const QString &operation, const vezne::iyzico::Payment &payment);
    /// One round of questions about `operation` is over, whether or not it brought news.
    void asked(const QString &operation);
    /// Of a shared book: what other tills have let lapse was looked through, as each minute.
    void settledOfOthers();
    /// A list of a day was read, or could not be.
    void listTried();

private:
    /// Of what is watched: there is something that an inquiry could find.
    [[nodiscard]] bool mayComeLate(const journal::Operation &operation) const;
    /// Answers for what somebody wants to have asked about, is settled, and is not among `followed`.
    void releaseSettled(const std::vector<journal::Operation> &followed);
    void plan();
    void planAt(Instant at);
    void writeOwed();
    void settleOfOthers();
    /// No other till asks about it; none will, while we do.
    [[nodiscard]] bool isOurs(const journal::Operation &operation);
    /// When `operation` is to be asked about, by the pauses that `states` keeps; nothing when questions about
    /// it are under way.
    [[nodiscard]] std::optional<Instant> dueAt(const journal::Operation &operation, Instant now,
                                               const QHash<QString, journal::InquiryState> &states) const;
    /// Asks about as many as the budget allows, the first ones first. When to come again for the rest.
    [[nodiscard]] std::optional<Instant> askAll(const std::vector<journal::Operation> &due);
    [[nodiscard]] std::optional<Instant> askWithin(int budget, std::span<const journal::Operation> due);
    void ask(const journal::Operation &operation);
    /// `age` is that of the moment at which it was asked about.
    void conclude(const QString &id, const Findings &findings, const Age &age);
    /// It was sent under other keys than those that ask about it now.
    [[nodiscard]] bool isOfOtherAccount(const journal::Operation &operation) const;
    [[nodiscard]] Circumstances circumstancesOf(const journal::Operation &operation, const Age &age) const;
    [[nodiscard]] Age ageOf(const journal::Operation &operation) const;
    [[nodiscard]] Instant freeForHaste(const QString &operation, Instant now) const;
    [[nodiscard]] std::chrono::milliseconds takeOneCall(int budget) const;
    /// Inquiries a minute beyond which only what somebody waits for is asked.
    [[nodiscard]] int inBackground() const { return m_options.budget - m_options.budget / 5; }
    [[nodiscard]] journal::InquiryState afterRound(const journal::Operation &operation,
                                                   const Findings &findings) const;
    [[nodiscard]] std::chrono::milliseconds pauseAfter(journal::State state, int asked) const;

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::InquiryBook m_book;
    journal::LeaseBook m_leases;
    Options m_options;
    Language m_language = Language::Turkish;
    QTimer m_timer;
    QSet<QString> m_underWay;
    QSet<QString> m_urgent;
    QHash<QString, Instant> m_askedAt; ///< last round of this process
    QHash<QString, AttemptEnd> m_owed;
    QString m_boot = journal::bootId();
    DayWatch m_days; ///< last: it books with the rest
};

} // namespace vezne::till

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

#include "core/iyzico/daylist.h"
#include "core/journal/books/inquirybook.h"
#include "core/journal/journal.h"

namespace vezne::till {

/// Looks for payments that were taken for not charged in the provider's lists of the day on which they were
/// sent and of the three days after. A day's list is read once that day is over; one reading serves every
/// payment. What appears becomes a LateCharge.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// `budget` is the one of every inquiry; see iyzico::DayList.
    DayWatch(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
             QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    /// The last moment at which a list may still bring `operation`, which is NotCharged.
    [[nodiscard]] static Instant endOf(const journal::Operation &operation);

    /// How long after an operation its lists are still read: a till that was closed for longer is a case for
    /// reconciliation.
    [[nodiscard]] static constexpr std::chrono::hours longest() { return std::chrono::hours(24 * 30); }

    /// Reads the oldest list that is due. Returns when to come again: nothing while a list is being read, and
    /// nothing when no payment is watched any more.
    [[nodiscard]] std::optional<Instant> plan();

    /// Payments taken for not charged in the last 30 days, oldest first.
    [[nodiscard]] journal::Result<std::vector<journal::Operation>> watched() const;

    /// Another's reading of a list told of `operation`: a LateCharge when it is NotCharged.
    void tell(const QString &operation, const std::vector<iyzico::ReportedRow> &rows);

    /// A list of some day is still to be read for `operation`.
    [[nodiscard]] bool isPending(const journal::Operation &operation) const;

Q_SIGNALS:
    /// The journal's row has changed.
    void changed(const QString &operation);
    /// A list was read, or could not be: plan() again.
    void idle();

private:
    /// When the list of `day` is to be read for `operation`; nothing when it was.
    [[nodiscard]] std::optional<Instant> dueAt(const journal::Operation &operation, QDate day) const;
    void read(QDate day);
    void hear(QDate day, const iyzico::DayRows &rows);
    void search(const journal::Operation &operation, const std::vector<iyzico::ReportedRow> &rows);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::InquiryBook m_book;
    iyzico::DayList::Budget m_budget;
    Language m_language = Language::Turkish;
    bool m_isReading = false;
    std::optional<Instant> m_notBefore; ///< after a list that could not be read
};

/// What the rows of a day say of the payment with conversation id `operation`, when they say that it was
/// charged and not cancelled since.
[[nodiscard]] std::optional<journal::Facts> findCharge(const std::vector<iyzico::ReportedRow> &rows,
                                                       const QString &operation);

} // namespace vezne::till

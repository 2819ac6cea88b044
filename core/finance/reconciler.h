// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QPointer>
#include <deque>

#include "core/access/action.h"
#include "core/finance/depositmatch.h"
#include "core/finance/reconciliation.h"
#include "core/iyzico/daylist.h"
#include "core/journal/journal.h"

namespace vezne::finance {

/// How far a comparison of days has come.
struct RunProgress
{
    QDate day;
    int done = 0, days = 0;      ///< days compared, days in all
    int page = 0, pageCount = 0; ///< of this day's list; 0 while the first page is awaited
};

/// How a comparison of days ended.
struct RunEnd
{
    enum class How {
        Done,
        Stopped,    ///< by a person
        Unreadable, ///< the provider did not tell; what was compared stays, and the next run goes on there
        Failed,     ///< the journal
    };
    How how = How::Done;
    QDate day;                              ///< at which it ended
    std::optional<iyzico::Trouble> trouble; ///< Unreadable, when no answer came
    QString errorCode;                      ///< Unreadable, when the provider refused
    std::optional<journal::Error> error;    ///< Failed
};

/// Compares the journal with iyzico's lists, day by day, within the shared budget of inquiries, and keeps
/// what persons make of the differences. A run that was interrupted, also by the end of the program, is taken
/// up where it stopped, down to the page.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    /// Whether the person at hand may; see till::Roster::check().
    using Permission = std::function<journal::Result<void>(access::Action)>;

    Reconciler(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
               Permission permission, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    enum class Again { WhatIsOpen, Everything };

    /// Compares every day from `first` to `last`, the oldest first. Days that were compared once nothing
    /// could be added to them any more are left out, unless everything is wanted. Reports by finished(),
    /// later.
    [[nodiscard]] journal::Result<void> start(QDate first, QDate last, Again again);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }

    /// Compares rows that came in a file.
    [[nodiscard]] journal::Result<journal::Comparison> compareFile(Books books);
    /// Compares what came in at the bank with the payouts that iyzico announced; `books` without these.
    [[nodiscard]] journal::Result<journal::Comparison> compareStatement(DepositBooks books);

    /// A person explains a difference, or says that it and `counterpart` are each other's half. It is kept in
    /// the audit trail with who and why; Problem::Incomplete without a reason.
    [[nodiscard]] journal::Result<void> accept(const QString &difference, const QString &counterpart,
                                               const QString &why);
    /// Takes that back.
    [[nodiscard]] journal::Result<void> reopen(const QString &difference, const QString &why);

Q_SIGNALS:
    void progressed(const vezne::finance::RunProgress &progress);
    /// A day, or a file, has been compared and kept; or a difference was explained.
    void changed();
    /// Taken for not charged here, and in the list after all.
    void appeared(const QString &operation, const std::vector<vezne::iyzico::ReportedRow> &rows);
    void finished(const vezne::finance::RunEnd &end);

private:
    void next();
    void hear(QDate day, const iyzico::DayRows &list);
    void conclude(QDate day, const std::vector<iyzico::ReportedRow> &rows,
                  const journal::Result<Reconciliation> &found);
    [[nodiscard]] journal::Result<void> keep(const Reconciliation &found);
    [[nodiscard]] journal::Result<journal::Comparison> kept(const journal::Result<Reconciliation> &found);
    [[nodiscard]] iyzico::DayList::Shelf shelfFor(QDate day);
    [[nodiscard]] bool isSettled(QDate day) const;
    void end(RunEnd end);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::ReconcileBook m_book;
    iyzico::DayList::Budget m_budget;
    Permission m_permission;
    Language m_language = Language::Turkish;

    bool m_isRunning = false;
    quint64 m_run = 0; ///< what an earlier run still delivers is dropped
    std::deque<QDate> m_days;
    RunProgress m_progress;
    QPointer<iyzico::DayList> m_list;
};

/// Completes `books` from the journal (the days and an hour around, what the rows tell of, what other lists
/// told) and compares. For any thread: `reader` belongs to the caller's.
[[nodiscard]] journal::Result<Reconciliation> compareWith(const journal::Reader &reader, Books books);

} // namespace vezne::finance
